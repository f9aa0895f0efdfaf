"""In single precision."""

import numpy as np


def dilated_conv(x, kernel, rate):
    x, kernel = x.astype(np.float32), kernel.astype(np.float32)
    span = (len(kernel) - 1) * rate + 1
    steps = x.shape[1] + 1 - span
    read = np.stack([x[:, k * rate : k * rate + steps] for k in range(len(kernel))])
    return np.einsum("kntc,kcm->ntm", read, kernel), span
