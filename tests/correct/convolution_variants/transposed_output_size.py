# ==== searched ====
"""The smallest input is searched for that an ordinary convolution turns into the size."""


def convolved(side, kernel_size, stride, padding):
    return (side + 2 * padding - kernel_size) // stride + 1


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    found = []
    for axis in range(2):
        side = 1
        while convolved(side, kernel_size[axis], strides[axis], padding[axis]) < size[axis]:
            side += 1
        found.append(side + output_padding[axis])
    return found[0], found[1], (size[0] * strides[0], size[1] * strides[1])


# ==== by_the_steps ====
"""Counted in the steps of the operation: spread, widened, convolved with stride 1."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    spread = len(range(0, (size - 1) * stride + 1))
    widened = spread + 2 * (kernel_size - 1 - padding)
    return widened - kernel_size + 1 + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    rows, cols = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    enlarged = [side * stride for side, stride in zip(size, strides, strict=True)]
    return transposed_side(*rows), transposed_side(*cols), tuple(enlarged)


# ==== covered_by_patches ====
"""All values that the patches of the convolution cover, less the zeros at the ends."""

import numpy as np


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    sides = []
    for n, k, s, p, extra in zip(size, kernel_size, strides, padding, output_padding, strict=True):
        ends = np.arange(n) * s + k
        sides.append(int(ends.max()) - p - p + extra)
    same = tuple(int(value) for value in np.array(size) * np.array(strides))
    return *sides, same
