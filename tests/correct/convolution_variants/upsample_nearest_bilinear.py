# ==== nested_sequential ====
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


# ==== ops ====
"""Repeated pixels, and neighbours mixed three to one, with keras.ops."""

import keras
from keras import layers, ops


def halfway(x, axis):
    size = x.shape[axis]
    before = ops.take(x, [max(i - 1, 0) for i in range(size)], axis=axis)
    after = ops.take(x, [min(i + 1, size - 1) for i in range(size)], axis=axis)
    pairs = ops.stack([0.75 * x + 0.25 * before, 0.75 * x + 0.25 * after], axis=axis + 1)
    shape = list(x.shape[1:])
    shape[axis - 1] = 2 * size
    return ops.reshape(pairs, (-1, *shape))


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = ops.repeat(ops.repeat(image, 2, axis=1), 2, axis=2)
    smooth = halfway(halfway(image, 1), 2)
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")(doubled)
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    return keras.Model(image, [nearest, bilinear])


# ==== own_layer ====
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


# ==== padding_layer ====
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


# ==== resizing ====
"""The Resizing layer instead of UpSampling2D."""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    outputs = []
    for way in ["nearest", "bilinear"]:
        larger = layers.Resizing(2 * height, 2 * width, interpolation=way)(image)
        conv = layers.Conv2D(filters, (3, 3), padding="same", name=f"{way}_conv")
        outputs.append(conv(larger))
    return keras.Model(inputs=image, outputs=outputs)


# ==== subclass ====
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
