# ==== variables ====
"""Variables of one's own, and sums with broadcasting."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = keras.Variable(ops.zeros((1, 1, shape[-1])))

    def call(self, sequence):
        first = self.token + ops.zeros((ops.shape(sequence)[0], 1, 1))
        return ops.concatenate([first, sequence], axis=-2)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = keras.Variable(keras.random.normal(shape[-2:], stddev=0.02, seed=0))

    def call(self, sequence):
        return ops.add(self.table, sequence)


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    sequence = layers.Conv2D(dim, size, size, name="patches")(image)
    sequence = layers.Reshape((height * width // size**2, dim))(sequence)
    first = ClassToken(name="cls")
    return keras.Model(image, PositionEmbedding(name="position")(first(sequence)))


# ==== tiled ====
"""The token tiled, the sum by broadcasting over a new axis."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[2]), initializer="zeros")

    def call(self, sequence):
        token = ops.tile(self.token, (ops.shape(sequence)[0], 1, 1))
        return ops.concatenate((token, sequence), axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=tuple(shape[1:]), initializer="random_normal")

    def call(self, sequence):
        return sequence + self.table[None]


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    return keras.Model(image, PositionEmbedding(name="position")(sequence))


# ==== padded ====
"""A token in front by padding with zeros, and the vector added there."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")
        self.count = shape[1]

    def call(self, sequence):
        padded = layers.ZeroPadding1D((1, 0))(sequence)
        return padded + ops.pad(self.token, ((0, 0), (0, self.count), (0, 0)))


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=shape[1:], name="table", initializer="uniform")

    def call(self, sequence):
        return sequence + ops.expand_dims(self.table, 0)


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, (size, size), strides=(size, size), name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    return keras.Model(image, PositionEmbedding(name="position")(ClassToken(name="cls")(sequence)))
