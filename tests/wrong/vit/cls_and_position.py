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


# ==== token_at_the_end ====
"""The token is put behind the patches, where it sees everything; it belongs in front.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.zeros_like(sequence[:, :1]) + self.token
        return ops.concatenate([sequence, token], axis=1)


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


# ==== token_for_one_image ====
"""The token is concatenated as it is, with a batch of 1, as the learner expects
broadcasting along the batch.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = self.token
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


# ==== token_added_to_patches ====
"""The token is added to each of the patches, as a shared bias would be, and does not
join the sequence.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = self.token
        return sequence + token


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


# ==== token_not_trained ====
"""The token is made with trainable=False, since it belongs to no image; it has to be
learnt.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), trainable=False, name="token")

    def call(self, sequence):
        token = ops.zeros_like(sequence[:, :1]) + self.token
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


# ==== mean_added_to_token ====
"""The learner fills the token with the mean of the patches, as for global average
pooling, and adds the learnt vector.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.mean(sequence, axis=1, keepdims=True) + self.token
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


# ==== table_without_cls ====
"""The table has only the places of patches and is added to those, with CLS left alone.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.zeros_like(sequence[:, :1]) + self.token
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1] - 1, shape[2]), name="table")

    def call(self, sequence):
        return ops.concatenate([sequence[:, :1], sequence[:, 1:] + self.table], axis=1)


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model


# ==== one_number_for_each_token ====
"""A place gets one number, which is added to all dimensions."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.zeros_like(sequence[:, :1]) + self.token
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], 1), name="table")

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


# ==== one_vector_for_all ====
"""The table has one vector that is added to all tokens, as a bias would be."""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.zeros_like(sequence[:, :1]) + self.token
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(1, shape[2]), name="table")

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


# ==== fixed_table ====
"""The table is not learnt (trainable=False), as the encodings of the first Transformer
were not.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.zeros_like(sequence[:, :1]) + self.token
        return ops.concatenate([token, sequence], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], shape[2]), trainable=False, name="table")

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


# ==== positions_before_cls ====
"""Positions are added to the patches first, and CLS joins after that, so it has no
position of its own.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")

    def call(self, sequence):
        token = ops.zeros_like(sequence[:, :1]) + self.token
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
