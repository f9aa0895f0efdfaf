# ==== counted ====
"""The products are counted one by one, for each output value."""


def separable_cost(height, width, k, c, m):
    standard = depthwise = pointwise = 0
    for _ in range(height * width):
        for _ in range(m):
            for _ in range(c):
                standard += k * k
                pointwise += 1
        for _ in range(c):
            for _ in range(k):
                depthwise += k
    return standard, depthwise, pointwise, (depthwise + pointwise) / standard


# ==== helper ====
"""One helper for a grouped convolution, of which all three are cases."""

from fractions import Fraction


def separable_cost(height, width, k, c, m):
    def cost(side, channels, filters, groups=1):
        return height * width * side**2 * (channels // groups) * filters

    standard = cost(k, c, m)
    depthwise = cost(k, c, c, groups=c)
    pointwise = cost(1, c, m)
    return standard, depthwise, pointwise, float(Fraction(depthwise + pointwise, standard))


# ==== parameters_times_pixels ====
"""Every weight is used once for each pixel of the output."""

from math import prod


def separable_cost(height, width, k, c, m):
    kernels = [(k, k, c, m), (k, k, c, 1), (1, 1, c, m)]
    standard, depthwise, pointwise = (prod(shape) * height * width for shape in kernels)
    return standard, depthwise, pointwise, depthwise / standard + pointwise / standard


# ==== ratio_formula ====
"""The ratio by the formula 1/m + 1/k²."""


def separable_cost(height, width, k, c, m):
    pixels = height * width
    pointwise = pixels * c * m
    depthwise = pixels * c * k**2
    standard = pointwise * k**2
    return standard, depthwise, pointwise, 1 / m + 1 / k**2
