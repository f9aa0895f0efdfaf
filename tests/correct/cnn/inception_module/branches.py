"""Branches as small sequential chains given by a table."""

import keras
from keras import layers


def build_module(
    height, width, channels, filters1, reduce3, filters3, reduce5, filters5, filters_pool
):
    table = [
        [(filters1, 1, "conv1")],
        [(reduce3, 1, "reduce3"), (filters3, 3, "conv3")],
        [(reduce5, 1, "reduce5"), (filters5, 5, "conv5")],
        [None, (filters_pool, 1, "project")],
    ]
    inputs = keras.Input((height, width, channels))
    outputs = []
    for chain in table:
        x = inputs
        for step in chain:
            if step is None:
                layer = layers.MaxPooling2D(3, 1, "same")
            else:
                filters, size, name = step
                layer = layers.Conv2D(filters, size, 1, "same", activation="relu", name=name)
            x = layer(x)
        outputs.append(x)
    return keras.Model(inputs, layers.Concatenate()(outputs))
