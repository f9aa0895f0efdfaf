# ==== list_of_layers ====
"""A list of layers, each with kernel, channels in and channels out."""


def block_params(inputs, width, stride):
    def count(layers):
        return sum(k * k * before * after + 2 * after for k, before, after in layers)

    filters = 4 * width
    basic = count([(3, inputs, filters), (3, filters, filters)])
    bottleneck = count([(1, inputs, width), (3, width, width), (1, width, filters)])
    needed = stride != 1 or inputs != filters
    projection = count([(1, inputs, filters)] if needed else [])
    return basic, bottleneck, projection


# ==== expanded ====
"""Everything in terms of inputs and width."""


def block_params(inputs, width, stride):
    basic = 36 * inputs * width + 144 * width * width + 16 * width
    bottleneck = inputs * width + 13 * width * width + 12 * width
    projection = 4 * width * (inputs + 2)
    if stride == 1 and 4 * width == inputs:
        projection = 0
    return basic, bottleneck, projection


# ==== shapes ====
"""The shapes of all kernels and vectors, and their sizes."""

import numpy as np


def block_params(inputs, width, stride):
    filters = 4 * width

    def normalised(*kernel):
        return [kernel, kernel[-1:], kernel[-1:]]

    def size(shapes):
        return sum(int(np.prod(shape)) for shape in shapes)

    basic = size(normalised(3, 3, inputs, filters) + normalised(3, 3, filters, filters))
    bottleneck = size(
        normalised(1, 1, inputs, width)
        + normalised(3, 3, width, width)
        + normalised(1, 1, width, filters)
    )
    if inputs == filters:
        projection = size(normalised(1, 1, inputs, filters)) if stride > 1 else 0
    else:
        projection = size(normalised(1, 1, inputs, filters))
    return basic, bottleneck, projection
