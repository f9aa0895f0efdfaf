"""A layer of one's own that resizes the image."""

import keras
from keras import layers


class Double(layers.Layer):
    def __init__(self, way, **kwargs):
        super().__init__(**kwargs)
        self.way = way

    def call(self, x):
        _, height, width, _ = x.shape
        return keras.ops.image.resize(x, (2 * height, 2 * width), self.way)


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")
    model = keras.Model(
        image, [nearest(Double("nearest")(image)), bilinear(Double("bilinear")(image))]
    )
    return model
