# ==== one_by_one ====
"""Every layer on a line of its own, sizes as pairs."""

import keras
from keras import layers


def build_block(height, width, channels):
    image = keras.Input(shape=(height, width, channels))
    h = layers.Conv2D(
        channels, (3, 3), strides=(1, 1), padding="same", use_bias=False, name="conv1"
    )(image)
    h = layers.BatchNormalization(name="norm1")(h)
    h = layers.Activation("relu")(h)
    h = layers.Conv2D(
        channels, (3, 3), strides=(1, 1), padding="same", use_bias=False, name="conv2"
    )(h)
    h = layers.BatchNormalization(name="norm2")(h)
    h = layers.add([h, image])
    return keras.Model(inputs=image, outputs=layers.Activation("relu")(h))


# ==== loop ====
"""A loop over the two convolutions, functions of keras.ops."""

import keras
from keras import layers, ops


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    branch = x
    for number in (1, 2):
        branch = ops.relu(branch) if number == 2 else branch
        branch = layers.Conv2D(channels, 3, padding="same", use_bias=False, name=f"conv{number}")(
            branch
        )
        branch = layers.BatchNormalization(name=f"norm{number}")(branch)
    return keras.Model(x, ops.maximum(ops.add(x, branch), 0))


# ==== sequential_branch ====
"""The branch as a stack of its own, whose layers are used one by one."""

import keras
from keras import layers


def build_block(height, width, channels):
    def conv(name):
        return layers.Conv2D(channels, 3, 1, "same", use_bias=False, name=name)

    def norm(name):
        return layers.BatchNormalization(axis=-1, name=name)

    x = keras.Input((height, width, channels))
    y = x
    for layer in [conv("conv1"), norm("norm1"), layers.ReLU(), conv("conv2"), norm("norm2")]:
        y = layer(y)
    return keras.Model(x, layers.Activation(keras.activations.relu)(layers.Add()([y, x])))
