# ==== stages_as_ratio ====
"""The ratio side / 4 is halved, which agrees with the logarithm for sides of 8 and 16
only.
"""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = max(side // 8, 1)

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== dense_with_relu ====
"""The dense layer gets a ReLU of its own before the BN."""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters, activation="relu"))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== channels_not_halved_cumulatively ====
"""Each transposed convolution has filters // 2 channels: the halving does not go on."""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== image_in_sigmoid ====
"""The image is put out by a sigmoid, with pixels from 0 to 1."""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="sigmoid"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== kernel_of_four ====
"""The kernels of the transposed convolutions are 4×4, which PyTorch needs to double the
side.
"""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 4, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== channels_doubled_from_filters ====
"""The discriminator begins with `filters` channels and doubles from there, as in the
usual tutorial.
"""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters * 2**stage
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== discriminator_one_halving_ahead ====
"""The discriminator's channels are halved once too often, ending with filters / 2 at
4×4.
"""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - stage)
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== default_slope ====
"""LeakyReLU is used with Keras' default slope of 0.3."""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU())
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== relu_in_discriminator ====
"""The discriminator's activations are plain ReLU, as in the generator."""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.ReLU())
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator


# ==== no_bias_before_batch_norm ====
"""Biases before BN are left out, since the shift of BN makes them superfluous."""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side)) - 2

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))
    generator.add(layers.Reshape((4, 4, filters)))
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, strides=2, padding="same", activation="tanh"))

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)
        discriminator.add(
            layers.Conv2D(channels, 5, strides=2, padding="same", use_bias=stage == 0)
        )
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))
    return generator, discriminator
