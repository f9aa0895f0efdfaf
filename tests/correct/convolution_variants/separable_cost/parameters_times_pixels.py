"""Every weight is used once for each pixel of the output."""

from math import prod


def separable_cost(height, width, k, c, m):
    kernels = [(k, k, c, m), (k, k, c, 1), (1, 1, c, m)]
    standard, depthwise, pointwise = (prod(shape) * height * width for shape in kernels)
    return standard, depthwise, pointwise, depthwise / standard + pointwise / standard
