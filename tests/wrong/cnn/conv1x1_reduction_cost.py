# ==== inverse_ratio ====
"""The ratio is direct over bottleneck, how many times fewer."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = height * width * size * size * inputs * outputs
    squeeze = height * width * inputs * reduced
    expand = height * width * size * size * reduced * outputs
    bottleneck = squeeze + expand
    ratio = direct / bottleneck
    return direct, bottleneck, ratio


# ==== saved_share ====
"""The ratio is the share that is saved."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = height * width * size * size * inputs * outputs
    squeeze = height * width * inputs * reduced
    expand = height * width * size * size * reduced * outputs
    bottleneck = squeeze + expand
    ratio = 1 - bottleneck / direct
    return direct, bottleneck, ratio


# ==== squeeze_with_size ====
"""The 1×1 convolution is counted with size × size."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = height * width * size * size * inputs * outputs
    squeeze = height * width * size * size * inputs * reduced
    expand = height * width * size * size * reduced * outputs
    bottleneck = squeeze + expand
    ratio = bottleneck / direct
    return direct, bottleneck, ratio


# ==== expand_from_inputs ====
"""The second convolution still reads all the inputs."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = height * width * size * size * inputs * outputs
    squeeze = height * width * inputs * reduced
    expand = height * width * size * size * inputs * outputs
    bottleneck = squeeze + expand
    ratio = bottleneck / direct
    return direct, bottleneck, ratio


# ==== size_not_squared ====
"""The filter's area is counted as size."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = height * width * size * inputs * outputs
    squeeze = height * width * inputs * reduced
    expand = height * width * size * reduced * outputs
    bottleneck = squeeze + expand
    ratio = bottleneck / direct
    return direct, bottleneck, ratio


# ==== position_forgotten ====
"""Weights are counted instead of operations."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = size * size * inputs * outputs
    squeeze = inputs * reduced
    expand = size * size * reduced * outputs
    bottleneck = squeeze + expand
    ratio = bottleneck / direct
    return direct, bottleneck, ratio


# ==== no_padding ====
"""The output is smaller, as without padding."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = (height - size + 1) * (width - size + 1) * size * size * inputs * outputs
    squeeze = height * width * inputs * reduced
    expand = (height - size + 1) * (width - size + 1) * size * size * reduced * outputs
    bottleneck = squeeze + expand
    ratio = bottleneck / direct
    return direct, bottleneck, ratio


# ==== two_operations ====
"""A multiplication and an addition are counted as two."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = 2 * height * width * size * size * inputs * outputs
    squeeze = 2 * height * width * inputs * reduced
    expand = 2 * height * width * size * size * reduced * outputs
    bottleneck = squeeze + expand
    ratio = bottleneck / direct
    return direct, bottleneck, ratio


# ==== integer_ratio ====
"""The ratio is an integer division, so it is 0."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = height * width * size * size * inputs * outputs
    squeeze = height * width * inputs * reduced
    expand = height * width * size * size * reduced * outputs
    bottleneck = squeeze + expand
    ratio = bottleneck // direct
    return direct, bottleneck, ratio


# ==== biases_counted ====
"""The biases are counted, one addition per output value."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = height * width * (size * size * inputs + 1) * outputs
    squeeze = height * width * (inputs + 1) * reduced
    expand = height * width * (size * size * reduced + 1) * outputs
    bottleneck = squeeze + expand
    ratio = bottleneck / direct
    return direct, bottleneck, ratio
