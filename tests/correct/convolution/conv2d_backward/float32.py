"""In single precision."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    x, kernel, dy = x.astype(np.float32), kernel.astype(np.float32), dy.astype(np.float32)
    high, wide = kernel.shape[:2]
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    d_kernel, d_padded = np.zeros_like(kernel), np.zeros_like(padded)
    for i, j in np.ndindex(dy.shape[1:3]):
        patch = np.s_[:, i * stride : i * stride + high, j * stride : j * stride + wide]
        d_kernel += np.einsum("nabc,nf->abcf", padded[patch], dy[:, i, j])
        d_padded[patch] += np.einsum("abcf,nf->nabc", kernel, dy[:, i, j])
    inside = np.s_[:, padding : padding + x.shape[1], padding : padding + x.shape[2]]
    return d_padded[inside], d_kernel, dy.sum(axis=(0, 1, 2))
