# ==== concat_pos ====
"""Positions are concatenated."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.repeat(self.token, ops.shape(sequence)[0], axis=0)
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], shape[2]), name="table")

    def call(self, sequence):
        return ops.concatenate(
            [sequence, ops.repeat(self.table[None], ops.shape(sequence)[0], axis=0)], axis=-1
        )


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model


# ==== pos_before ====
"""Positions first, then CLS."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.repeat(self.token, ops.shape(sequence)[0], axis=0)
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], shape[2]), name="table")

    def call(self, sequence):
        return sequence + self.table


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = PositionEmbedding(name="position")(sequence)
    sequence = ClassToken(name="cls")(sequence)
    model = keras.Model(image, sequence)
    return model


# ==== dropout ====
"""Dropout behind the sum."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.repeat(self.token, ops.shape(sequence)[0], axis=0)
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], shape[2]), name="table")

    def call(self, sequence):
        return layers.Dropout(0.1)(sequence + self.table)


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model


# ==== sqrt ====
"""Scaled by the root of dim."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.repeat(self.token, ops.shape(sequence)[0], axis=0)
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], shape[2]), name="table")

    def call(self, sequence):
        return sequence * sequence.shape[-1] ** 0.5 + self.table


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model


# ==== batch1 ====
"""A table for each image."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.repeat(self.token, ops.shape(sequence)[0], axis=0)
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[0], shape[1], shape[2]), name="table")

    def call(self, sequence):
        return sequence + self.table


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model


# ==== twocls ====
"""CLS twice."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.repeat(self.token, ops.shape(sequence)[0], axis=0)
        return ops.concatenate([token, token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], shape[2]), name="table")

    def call(self, sequence):
        return sequence + self.table


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model


# ==== random ====
"""A random token."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = keras.random.normal((ops.shape(sequence)[0], 1, sequence.shape[-1]))
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], shape[2]), name="table")

    def call(self, sequence):
        return sequence + self.table


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model
