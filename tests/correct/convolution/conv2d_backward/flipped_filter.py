"""dx as a full convolution of the spread-out dy with the filter turned by 180 degrees."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    k_h, k_w = kernel.shape[:2]
    batch, height, width, _ = x.shape
    _, _oh, _ow, filters = dy.shape
    window_view = np.lib.stride_tricks.sliding_window_view

    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    patches = window_view(padded, (k_h, k_w), axis=(1, 2))[:, ::stride, ::stride]
    d_kernel = np.einsum("nijcab,nijf->abcf", patches, dy)

    high, wide = height + 2 * padding - k_h + 1, width + 2 * padding - k_w + 1
    spread = np.zeros((batch, high, wide, filters))
    spread[:, ::stride, ::stride] = dy
    spread = np.pad(spread, [(0, 0), (k_h - 1, k_h - 1), (k_w - 1, k_w - 1), (0, 0)])
    turned = kernel[::-1, ::-1]
    d_padded = np.einsum("nrsfab,abcf->nrsc", window_view(spread, (k_h, k_w), axis=(1, 2)), turned)
    dx = d_padded[:, padding : padding + height, padding : padding + width]
    return dx, d_kernel, np.einsum("nijf->f", dy)
