"""A subclass of keras.Model that is called once, so that it is built."""

import keras
from keras import layers


class Two(keras.Model):
    def __init__(self, filters):
        super().__init__()
        self.up = layers.UpSampling2D(2)
        self.smooth = layers.UpSampling2D(2, interpolation="bilinear")
        self.nearest_conv = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")
        self.bilinear_conv = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")

    def call(self, x):
        return self.nearest_conv(self.up(x)), self.bilinear_conv(self.smooth(x))


def build_model(height, width, channels, filters):
    model = Two(filters)
    image = keras.Input((height, width, channels))
    model(image)
    return model
