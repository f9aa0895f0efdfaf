# ==== by_filter_place ====
"""One matrix product for each place in the filter, over strided slices."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _batch, out_height, out_width, out_channels = dy.shape
    edge = (padding, padding)
    padded = np.pad(x, [(0, 0), edge, edge, (0, 0)])
    d_padded, d_kernel = np.zeros_like(padded), np.empty_like(kernel)
    slopes = dy.reshape(-1, out_channels)
    for a, b in np.ndindex(kernel.shape[:2]):
        rows = slice(a, a + (out_height - 1) * stride + 1, stride)
        columns = slice(b, b + (out_width - 1) * stride + 1, stride)
        read = padded[:, rows, columns]
        d_kernel[a, b] = read.reshape(len(slopes), -1).T @ slopes
        d_padded[:, rows, columns] += (slopes @ kernel[a, b].T).reshape(read.shape)
    bottom, right = padding + x.shape[1], padding + x.shape[2]
    return d_padded[:, padding:bottom, padding:right], d_kernel, slopes.sum(axis=0)


# ==== flipped_filter ====
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


# ==== float32 ====
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


# ==== loops ====
"""The forward formula's sums, one product at a time."""

import itertools

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    dx, d_kernel, d_bias = np.zeros(x.shape), np.zeros(kernel.shape), np.zeros(kernel.shape[3])
    _, height, width, _ = x.shape
    for (n, i, j, f), slope in np.ndenumerate(dy):
        d_bias[f] += slope
        for a, b in itertools.product(*map(range, kernel.shape[:2])):
            row, column = i * stride + a - padding, j * stride + b - padding
            if 0 <= row < height and 0 <= column < width:
                for c in range(x.shape[3]):
                    dx[n, row, column, c] += slope * kernel[a, b, c, f]
                    d_kernel[a, b, c, f] += slope * x[n, row, column, c]
    return dx, d_kernel, d_bias


# ==== selection_matrices ====
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
