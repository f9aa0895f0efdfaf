"""The ratio by the formula 1/m + 1/k²."""


def separable_cost(height, width, k, c, m):
    pixels = height * width
    pointwise = pixels * c * m
    depthwise = pixels * c * k**2
    standard = pointwise * k**2
    return standard, depthwise, pointwise, 1 / m + 1 / k**2
