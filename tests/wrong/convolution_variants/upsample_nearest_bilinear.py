# ==== nearest_twice ====
"""The interpolation is forgotten, so both ways are nearest neighbour."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2)(image)
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")(doubled)
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== bilinear_of_doubled ====
"""The bilinear layer follows the nearest one, so it is doubled twice."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2, interpolation="bilinear")(doubled)
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")(doubled)
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== valid_padding ====
"""The padding of the first convolution is forgotten."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2, interpolation="bilinear")(image)
    nearest = layers.Conv2D(filters, 3, name="nearest_conv")(doubled)
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== relu_added ====
"""A ReLU is added."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2, interpolation="bilinear")(image)
    nearest = layers.Conv2D(filters, 3, padding="same", activation="relu", name="nearest_conv")(
        doubled
    )
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== transposed_convolution ====
"""A transposed convolution with stride 2 does the doubling."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2, interpolation="bilinear")(image)
    nearest = layers.Conv2DTranspose(filters, 3, strides=2, padding="same", name="nearest_conv")(
        image
    )
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== no_bias ====
"""The bias is switched off."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2, interpolation="bilinear")(image)
    nearest = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="nearest_conv")(
        doubled
    )
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== height_only ====
"""Only the height is doubled by nearest neighbour."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D((2, 1))(image)
    smooth = layers.UpSampling2D(2, interpolation="bilinear")(image)
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")(doubled)
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== bicubic ====
"""Bicubic interpolation is chosen, being smoother."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2, interpolation="bicubic")(image)
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")(doubled)
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== from_smooth ====
"""The nearest branch reads the bilinear image."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2, interpolation="bilinear")(image)
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")(smooth)
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== mode_argument ====
"""The argument is called mode, as in PyTorch."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = layers.UpSampling2D(2)(image)
    smooth = layers.UpSampling2D(2, mode="bilinear")(image)
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")(doubled)
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model
