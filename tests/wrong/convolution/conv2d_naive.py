# ==== pads_every_axis ====
"""The padding is given as one number, so the batch and the channels are padded too."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, padding)
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch, kernel, axes=3) + bias
    return y


# ==== stride_forgotten ====
"""The window's corner is taken to be the output index, without the stride."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i
            left = j
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch, kernel, axes=3) + bias
    return y


# ==== flipped_filter ====
"""The filter is flipped, as the mathematical definition of a convolution has it."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch, kernel[::-1, ::-1], axes=3) + bias
    return y


# ==== bias_forgotten ====
"""The bias is left out."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch, kernel, axes=3)
    return y


# ==== relu_applied ====
"""A ReLU is applied as is usual after a convolution, although the prompt wants no
activation."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.maximum(np.tensordot(patch, kernel, axes=3) + bias, 0)
    return y


# ==== edge_padding ====
"""The border is repeated instead of being filled with zeros."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)], mode="edge")
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch, kernel, axes=3) + bias
    return y


# ==== averaged_products ====
"""The products are averaged instead of summed."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch, kernel, axes=3) / kernel[..., 0].size + bias
    return y


# ==== one_bias ====
"""The first filter's bias is added to all of them."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch, kernel, axes=3) + bias[0]
    return y


# ==== first_channel_only ====
"""Only the first input channel is used, which is enough for grey images."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch[..., 0], kernel[:, :, 0], axes=2) + bias
    return y


# ==== sum_without_filter_axis ====
"""The products are summed without the axis of the filters, which works only when the
shapes happen to broadcast."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride
            left = j * stride
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.sum(patch * kernel, axis=(1, 2, 3)) + bias
    return y


# ==== size_rounded ====
"""The size of the output is rounded to the nearest instead of down."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out_height = round(1 + (height + 2 * padding - kernel_height) / stride)
    out_width = round(1 + (width + 2 * padding - kernel_width) / stride)

    y = np.zeros((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            for f in range(out_channels):
                top = i * stride
                left = j * stride
                patch = padded[:, top : top + kernel_height, left : left + kernel_width]
                filter_part = kernel[: patch.shape[1], : patch.shape[2], :, f]
                y[:, i, j, f] = np.sum(patch * filter_part, axis=(1, 2, 3)) + bias[f]
    return y
