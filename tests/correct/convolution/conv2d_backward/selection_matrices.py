"""Arrays of 0 and 1 say which row and column each product reads; padding needs no zeros."""

import numpy as np


def reads(length, size, out, stride, padding):
    i, a, row = np.ogrid[:out, :size, :length]
    return (row == i * stride + a - padding).astype(float)


def conv2d_backward(x, kernel, dy, stride, padding):
    down = reads(x.shape[1], kernel.shape[0], dy.shape[1], stride, padding)
    across = reads(x.shape[2], kernel.shape[1], dy.shape[2], stride, padding)
    # In two steps: rows first, then columns.
    dy_down = np.einsum("iah,nijf->nahjf", down, dy)
    dy_both = np.einsum("jbw,nahjf->nabhwf", across, dy_down)
    d_kernel = np.einsum("nabhwf,nhwc->abcf", dy_both, x)
    dx = np.einsum("nabhwf,abcf->nhwc", dy_both, kernel)
    return dx, d_kernel, dy.sum(axis=(0, 1, 2))
