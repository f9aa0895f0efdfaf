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


# ==== keras ====
"""Counted by Keras itself."""

import keras
from keras import layers


def block_params(inputs, width, stride):
    def counted(*pairs):
        model = keras.Sequential([keras.Input((4, 4, inputs))])
        for channels, kernel in pairs:
            model.add(layers.Conv2D(channels, kernel, padding="same", use_bias=False))
            model.add(layers.BatchNormalization())
        return sum(weight.numpy().size for weight in model.trainable_weights)

    filters = 4 * width
    basic = counted((filters, 3), (filters, 3))
    bottleneck = counted((width, 1), (width, 3), (filters, 1))
    projection = 0 if (stride, inputs) == (1, filters) else counted((filters, 1))
    return basic, bottleneck, projection
