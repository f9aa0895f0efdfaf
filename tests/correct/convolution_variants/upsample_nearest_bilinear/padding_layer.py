"""Convolutions without padding after a layer that adds the zeros."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))

    def branch(interpolation):
        x = layers.UpSampling2D(size=2, interpolation=interpolation)(image)
        x = layers.ZeroPadding2D(1)(x)
        return layers.Conv2D(filters, 3, name=interpolation + "_conv")(x)

    return keras.Model(image, [branch("nearest"), branch("bilinear")])
