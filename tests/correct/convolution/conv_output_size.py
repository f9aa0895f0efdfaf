# ==== ceiling ====
"""The number of positions at stride 1, divided and rounded up."""

import math
from fractions import Fraction


def conv_output_size(size, kernel_size, stride, padding):
    at_stride_one = size + padding + padding - (kernel_size - 1)
    return math.ceil(Fraction(at_stride_one, stride))


# ==== filtered_positions ====
"""Of all places in the padded input, those on the stride where the filter fits."""


def conv_output_size(size, kernel_size, stride, padding):
    places = range(-padding, size + padding)
    fits = (place + kernel_size <= size + padding for place in places)
    on_stride = ((place + padding) % stride == 0 for place in places)
    return sum(a and b for a, b in zip(fits, on_stride, strict=True))


# ==== moving_filter ====
"""The filter moves until it no longer fits."""


def conv_output_size(size, kernel_size, stride, padding):
    end = size + 2 * padding
    positions, begin = 0, 0
    while begin + kernel_size <= end:
        positions += 1
        begin += stride
    return positions


# ==== recursion ====
"""One position, and those of an input shorter by one stride."""


def conv_output_size(size, kernel_size, stride, padding):
    if padding:
        return conv_output_size(size + 2 * padding, kernel_size, stride, 0)
    if size < kernel_size:
        return 0
    return 1 + conv_output_size(size - stride, kernel_size, stride, 0)
