"""A product in the frequency domain; stride by leaving values out."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    size = padded.shape[1:3]
    image = np.fft.fft2(padded, axes=(1, 2))
    filters = np.conj(np.fft.fft2(kernel, s=size, axes=(0, 1)))
    product = np.einsum("nhwc,hwcf->nhwf", image, filters)
    everywhere = np.fft.ifft2(product, axes=(1, 2)).real
    high, wide = size[0] - kernel.shape[0] + 1, size[1] - kernel.shape[1] + 1
    return everywhere[:, :high:stride, :wide:stride] + bias
