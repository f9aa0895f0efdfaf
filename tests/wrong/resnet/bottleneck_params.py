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


# ==== moving_statistics_counted ====
"""Four numbers for each channel are counted for the normalisations, as Keras's summary
shows in its total.
"""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters * filters + 4 * (filters + filters)
    weights = inputs * width + 9 * width * width + width * filters
    bottleneck = weights + 4 * (width + width + filters)
    projection = 0
    if stride != 1 or inputs != filters:
        projection = inputs * filters + 4 * filters
    return basic, bottleneck, projection


# ==== biases_counted ====
"""Each convolution gets biases as well."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = (9 * inputs + 1) * filters + (9 * filters + 1) * filters + 4 * filters
    weights = inputs * width + 9 * width * width + width * filters
    bottleneck = weights + 3 * (width + width + filters)
    projection = 0
    if stride != 1 or inputs != filters:
        projection = inputs * filters + 3 * filters
    return basic, bottleneck, projection


# ==== projection_without_norm ====
"""The normalisation behind the projection is forgotten."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters * filters + 2 * (filters + filters)
    weights = inputs * width + 9 * width * width + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = 0
    if stride != 1 or inputs != filters:
        projection = inputs * filters
    return basic, bottleneck, projection


# ==== projection_by_channels_only ====
"""A projection is counted only where channels differ; a stride of 2 alone is
overlooked.
"""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters * filters + 2 * (filters + filters)
    weights = inputs * width + 9 * width * width + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = 0
    if inputs != filters:
        projection = inputs * filters + 2 * filters
    return basic, bottleneck, projection


# ==== projection_by_stride_only ====
"""A projection is counted only for stride 2; in the first stage channels change without
it.
"""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters * filters + 2 * (filters + filters)
    weights = inputs * width + 9 * width * width + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = 0
    if stride == 2:
        projection = inputs * filters + 2 * filters
    return basic, bottleneck, projection


# ==== basic_of_width ====
"""The basic block is counted with width channels, as it would be in ResNet-34."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * width + 9 * width * width + 4 * width
    weights = inputs * width + 9 * width * width + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = 0
    if stride != 1 or inputs != filters:
        projection = inputs * filters + 2 * filters
    return basic, bottleneck, projection


# ==== second_convolution_from_input ====
"""Both convolutions of the basic block read the input's channels."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 2 * 9 * inputs * filters + 4 * filters
    weights = inputs * width + 9 * width * width + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = 0
    if stride != 1 or inputs != filters:
        projection = inputs * filters + 2 * filters
    return basic, bottleneck, projection


# ==== identity_assumed_bottleneck ====
"""The first 1×1 is counted with filters channels at its input, which is right only for
the identity.
"""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters * filters + 2 * (filters + filters)
    weights = filters * width + 9 * width * width + width * filters
    bottleneck = weights + 2 * (width + width + filters)
    projection = 0
    if stride != 1 or inputs != filters:
        projection = inputs * filters + 2 * filters
    return basic, bottleneck, projection


# ==== three_by_three_everywhere ====
"""All three convolutions are counted as 3×3."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters * filters + 2 * (filters + filters)
    weights = 9 * (inputs * width + width * width + width * filters)
    bottleneck = weights + 2 * (width + width + filters)
    projection = 0
    if stride != 1 or inputs != filters:
        projection = inputs * filters + 2 * filters
    return basic, bottleneck, projection


# ==== norms_of_width ====
"""Each of the three normalisations is counted with width channels, the last too."""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters * filters + 2 * (filters + filters)
    weights = inputs * width + 9 * width * width + width * filters
    bottleneck = weights + 2 * 3 * width
    projection = 0
    if stride != 1 or inputs != filters:
        projection = inputs * filters + 2 * filters
    return basic, bottleneck, projection
