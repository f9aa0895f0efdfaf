"""ReLU as a layer of its own, 1×1 convolutions without padding."""

import keras
from keras import layers


def build_module(
    height, width, channels, filters1, reduce3, filters3, reduce5, filters5, filters_pool
):
    def conv(x, filters, size, name):
        padding = "valid" if size == 1 else "same"
        return layers.ReLU()(layers.Conv2D(filters, size, padding=padding, name=name)(x))

    inputs = keras.Input((height, width, channels))
    pooled = layers.MaxPooling2D(pool_size=3, strides=1, padding="same")(inputs)
    branches = [
        conv(inputs, filters1, 1, "conv1"),
        conv(conv(inputs, reduce3, 1, "reduce3"), filters3, 3, "conv3"),
        conv(conv(inputs, reduce5, 1, "reduce5"), filters5, 5, "conv5"),
        conv(pooled, filters_pool, 1, "project"),
    ]
    return keras.Model(inputs, keras.ops.concatenate(branches, axis=3))
