# ==== backwards ====
"""From the last layer back to the input."""


def receptive_field(kernel_sizes, strides):
    field = 1
    for kernel_size, stride in zip(reversed(kernel_sizes), reversed(strides), strict=True):
        field = (field - 1) * stride + kernel_size
    return field


# ==== recursion ====
"""The first and the last pixel, layer by layer towards the input."""


def reach(layers, first, last):
    if not layers:
        return last - first + 1
    *below, (kernel_size, stride) = layers
    return reach(below, first * stride, last * stride + kernel_size - 1)


def receptive_field(kernel_sizes, strides):
    return reach(list(zip(kernel_sizes, strides, strict=True)), 0, 0)


# ==== set_of_pixels ====
"""The pixels themselves are followed down to the input and counted."""


def receptive_field(kernel_sizes, strides):
    pixels = {0}
    for kernel_size, stride in list(zip(kernel_sizes, strides, strict=True))[::-1]:
        pixels = {pixel * stride + k for pixel in pixels for k in range(kernel_size)}
    return len(pixels)


# ==== sum_of_products ====
"""The formula with the products of all strides before a layer."""

from math import prod


def receptive_field(kernel_sizes, strides):
    return 1 + sum(
        (kernel_size - 1) * prod(strides[:layer]) for layer, kernel_size in enumerate(kernel_sizes)
    )
