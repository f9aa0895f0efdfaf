"""Sequential branches."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))

    def branch(way):
        return keras.Sequential(
            [
                layers.UpSampling2D(interpolation=way),
                layers.Conv2D(filters, 3, padding="same", name=f"{way}_conv"),
            ]
        )

    return keras.Model(image, [branch("nearest")(image), branch("bilinear")(image)])
