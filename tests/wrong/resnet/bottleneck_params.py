# ==== inputs_squared ====
"""The 3×3 with the channels of the input."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters**2 + 4 * filters
    weights = inputs * width + 9 * inputs**2 + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = inputs * filters + 2 * filters
    if stride == 1 and inputs == filters:
        projection = 0
    return basic, bottleneck, projection


# ==== biases_all ====
"""Biases beside γ and β."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters**2 + 4 * filters
    weights = inputs * width + 9 * width**2 + width * filters
    bottleneck = weights + 3 * (width + width + filters)
    projection = inputs * filters + 2 * filters
    if stride == 1 and inputs == filters:
        projection = 0
    return basic, bottleneck, projection


# ==== either ====
"""Either for both."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters**2 + 4 * filters
    weights = inputs * width + 9 * width**2 + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = inputs * filters + 2 * filters
    if stride == 1 or inputs == filters:
        projection = 0
    return basic, bottleneck, projection


# ==== real_number ====
"""A number that is not an integer."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters**2 + 4 * filters
    weights = inputs * width + 9 * width**2 + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = inputs * filters + 2 * filters
    if stride == 1 and inputs == filters:
        projection = 0
    return float(basic), bottleneck, projection


# ==== plus_proj ====
"""The shortcut counted in both branches."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters**2 + 4 * filters
    weights = inputs * width + 9 * width**2 + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = inputs * filters + 2 * filters
    if stride == 1 and inputs == filters:
        projection = 0
    return basic + projection, bottleneck + projection, projection


# ==== width_norm ====
"""The first normalisation sees the input."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters**2 + 4 * filters
    weights = inputs * width + 9 * width**2 + width * filters
    bottleneck = weights + 2 * (inputs + width + filters)
    projection = inputs * filters + 2 * filters
    if stride == 1 and inputs == filters:
        projection = 0
    return basic, bottleneck, projection


# ==== proj_width ====
"""A projection to width."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters**2 + 4 * filters
    weights = inputs * width + 9 * width**2 + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = inputs * width + 2 * width
    if stride == 1 and inputs == filters:
        projection = 0
    return basic, bottleneck, projection
