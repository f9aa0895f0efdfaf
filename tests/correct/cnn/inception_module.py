# ==== branches ====
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


# ==== keras_functions ====
"""The functional way with keras.layers.concatenate and named layers one by one."""

import keras
from keras import layers


def build_module(
    height, width, channels, filters1, reduce3, filters3, reduce5, filters5, filters_pool
):
    image = keras.Input(shape=(height, width, channels))
    one = layers.Conv2D(filters1, (1, 1), padding="same", activation="relu", name="conv1")(image)
    three = layers.Conv2D(reduce3, (1, 1), padding="same", activation="relu", name="reduce3")(image)
    three = layers.Conv2D(filters3, (3, 3), padding="same", activation="relu", name="conv3")(three)
    five = layers.Conv2D(reduce5, (1, 1), padding="same", activation="relu", name="reduce5")(image)
    five = layers.Conv2D(filters5, (5, 5), padding="same", activation="relu", name="conv5")(five)
    pool = layers.MaxPool2D((3, 3), strides=(1, 1), padding="same")(image)
    pool = layers.Conv2D(filters_pool, (1, 1), padding="same", activation="relu", name="project")(
        pool
    )
    return keras.Model(inputs=image, outputs=layers.concatenate([one, three, five, pool]))


# ==== separate_activation ====
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
