# ==== side_forgotten_in_pointwise ====
"""The pointwise part counts the weights only, not the pixels."""


def separable_cost(height, width, k, c, m):
    standard = height * width * k * k * c * m
    depthwise = height * width * k * k * c
    pointwise = c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== depthwise_to_m ====
"""The depthwise part is given m channels."""


def separable_cost(height, width, k, c, m):
    standard = height * width * k * k * c * m
    depthwise = height * width * k * k * m
    pointwise = height * width * c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== kernel_one_dimensional ====
"""The kernel is counted as k instead of k²."""


def separable_cost(height, width, k, c, m):
    standard = height * width * k * c * m
    depthwise = height * width * k * c
    pointwise = height * width * c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== no_padding ====
"""The output is counted as smaller, as without padding."""


def separable_cost(height, width, k, c, m):
    standard = (height - k + 1) * (width - k + 1) * k * k * c * m
    depthwise = (height - k + 1) * (width - k + 1) * k * k * c
    pointwise = (height - k + 1) * (width - k + 1) * c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== standard_single_input ====
"""The ordinary convolution is counted for one input channel only."""


def separable_cost(height, width, k, c, m):
    standard = height * width * k * k * m
    depthwise = height * width * k * k * c
    pointwise = height * width * c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== pointwise_with_kernel ====
"""The pointwise part is given the k × k window too."""


def separable_cost(height, width, k, c, m):
    standard = height * width * k * k * c * m
    depthwise = height * width * k * k * c
    pointwise = height * width * k * k * c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== parameters_counted ====
"""Parameters are counted instead of multiplications."""


def separable_cost(height, width, k, c, m):
    standard = k * k * c * m
    depthwise = k * k * c
    pointwise = c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== square_image ====
"""The image is taken to be square."""


def separable_cost(height, width, k, c, m):
    standard = height**2 * k * k * c * m
    depthwise = height**2 * k * k * c
    pointwise = height**2 * c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== additions_counted ====
"""The additions are counted as well, two operations per product."""


def separable_cost(height, width, k, c, m):
    standard = 2 * height * width * k * k * c * m
    depthwise = 2 * height * width * k * k * c
    pointwise = 2 * height * width * c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== depthwise_without_channels ====
"""The depthwise part is counted for a single channel."""


def separable_cost(height, width, k, c, m):
    standard = height * width * k * k * c * m
    depthwise = height * width * k * k
    pointwise = height * width * c * m
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio
