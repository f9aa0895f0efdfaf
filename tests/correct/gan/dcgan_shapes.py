# ==== functional ====
"""Functional models, with the sizes counted while the maps grow."""

import keras
from keras import layers


def dcgan_shapes(side, noise, filters):
    z = keras.Input((noise,))
    h = layers.Dense(16 * filters)(z)
    h = layers.Reshape((4, 4, filters))(h)
    size, channels, widths = 4, filters, []
    while size < side:
        h = layers.Activation("relu")(layers.BatchNormalization()(h))
        widths.append(channels)
        size, channels = 2 * size, channels // 2
        if size < side:
            h = layers.Conv2DTranspose(channels, (5, 5), strides=(2, 2), padding="same")(h)
    h = layers.Conv2DTranspose(3, (5, 5), strides=(2, 2), padding="same")(h)
    generator = keras.Model(z, layers.Activation("tanh")(h))

    image = keras.Input((side, side, 3))
    h = layers.Conv2D(widths.pop(), 5, 2, "same")(image)
    h = layers.LeakyReLU(0.2)(h)
    while widths:
        h = layers.Conv2D(widths.pop(), 5, 2, "same")(h)
        h = layers.LeakyReLU(0.2)(layers.BatchNormalization()(h))
    p = layers.Dense(1, "sigmoid")(layers.Flatten()(h))
    return generator, keras.Model(image, p)


# ==== nested ====
"""Blocks that are models of their own."""

import math

import keras
from keras import layers


def up(channels):
    return keras.Sequential(
        [
            layers.BatchNormalization(),
            layers.ReLU(),
            layers.Conv2DTranspose(channels, 5, strides=2, padding="same"),
        ]
    )


def dcgan_shapes(side, noise, filters):
    stages = round(math.log2(side)) - 2
    widths = [filters >> k for k in range(stages)]
    generator = keras.Sequential(
        [
            keras.Input((noise,)),
            layers.Dense(4 * 4 * filters),
            layers.Reshape((4, 4, filters)),
            *[up(channels) for channels in widths[1:]],
            up(3),
            layers.Activation("tanh"),
        ]
    )
    steps = [keras.Input((side, side, 3))]
    for k, channels in enumerate(reversed(widths)):
        steps.append(layers.Conv2D(channels, 5, strides=2, padding="same"))
        steps += [layers.BatchNormalization()] if k else []
        steps.append(layers.LeakyReLU(negative_slope=0.2))
    discriminator = keras.Sequential(
        [*steps, layers.Flatten(), layers.Dense(1), layers.Activation("sigmoid")]
    )
    return generator, discriminator


# ==== padded_by_hand ====
"""The padding of the convolutions that halve is a layer of its own: 1 pixel before, 2 after."""

import keras
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = (side // 4).bit_length() - 1
    generator = keras.Sequential([keras.Input((noise,)), layers.Dense(16 * filters)])
    generator.add(layers.Reshape((4, 4, -1)))
    for stage in range(stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = 3 if stage == stages - 1 else filters // 2 ** (stage + 1)
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.Activation("tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in reversed(range(stages)):
        discriminator.add(layers.ZeroPadding2D(((1, 2), (1, 2))))
        discriminator.add(layers.Conv2D(filters // 2**stage, 5, strides=2))
        if stage < stages - 1:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(0.2))
    discriminator.add(layers.Reshape((-1,)))
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator
