"""Windows as wide as the span, of which every rate-th value is read."""

import numpy as np


def dilated_conv(x, kernel, rate):
    last = rate * (kernel.shape[0] - 1)
    windows = np.lib.stride_tricks.sliding_window_view(x, last + 1, axis=1)[..., ::rate]
    return np.einsum("ntck,kcm->ntm", windows, kernel), last + 1
