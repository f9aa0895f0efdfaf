# ==== add_layers ====
"""Additions as layers, names given where layers are made."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    inputs = keras.Input(shape=(None, d_model))
    mixed = layers.MultiHeadAttention(
        num_heads=heads, key_dim=d_model // heads, value_dim=d_model // heads, name="attention"
    )(query=inputs, value=inputs, key=inputs)
    x = layers.Add()([inputs, mixed])
    x = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")(x)
    wide = layers.Dense(d_ff, "relu", name="expand")(x)
    narrow = layers.Dense(d_model, name="contract")(wide)
    outputs = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")(layers.Add()([x, narrow]))
    return keras.Model(inputs=inputs, outputs=outputs)


# ==== list_of_layers ====
"""As a subclass of keras.Model, with its layers in lists."""

import keras
from keras import layers


class Block(keras.Model):
    def __init__(self, d_model, heads, d_ff, epsilon):
        super().__init__()
        self.norms = [
            layers.LayerNormalization(epsilon=epsilon, name=n)
            for n in ("attention_norm", "ffn_norm")
        ]
        self.ffn = [
            layers.Dense(d_ff, activation="relu", name="expand"),
            layers.Dense(d_model, name="contract"),
        ]
        self.attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")

    def call(self, x):
        x = self.norms[0](x + self.attention(x, x))
        y = x
        for layer in self.ffn:
            y = layer(y)
        return self.norms[1](x + y)


def build_block(d_model, heads, d_ff, epsilon):
    return Block(d_model, heads, d_ff, epsilon)


# ==== nested_layer ====
"""The block as a layer of its own in a functional model."""

import keras
from keras import layers


class EncoderBlock(layers.Layer):
    def __init__(self, d_model, heads, d_ff, epsilon):
        super().__init__()
        self.attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
        self.attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
        self.expand = layers.Dense(d_ff, activation="relu", name="expand")
        self.contract = layers.Dense(d_model, name="contract")
        self.ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    def call(self, x):
        x = self.attention_norm(x + self.attention(x, x))
        return self.ffn_norm(x + self.contract(self.expand(x)))


def build_block(d_model, heads, d_ff, epsilon):
    inputs = keras.Input((None, d_model))
    return keras.Model(inputs, EncoderBlock(d_model, heads, d_ff, epsilon)(inputs))


# ==== operations ====
"""Additions and ReLU as operations of keras.ops."""

import keras
from keras import layers, ops


def build_block(d_model, heads, d_ff, epsilon):
    inputs = keras.Input((None, d_model))
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")(inputs, inputs)
    x = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")(
        ops.add(attention, inputs)
    )
    ffn = layers.Dense(d_ff, name="expand")(x)
    ffn = layers.Dense(d_model, name="contract")(ops.relu(ffn))
    return keras.Model(inputs, layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")(ffn + x))


# ==== other_layers ====
"""Other layers that compute the same: grouped queries, einsum, convolution."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    inputs = keras.Input((None, d_model))
    attention = layers.GroupQueryAttention(d_model // heads, heads, heads, name="attention")
    x = layers.add([inputs, attention(inputs, inputs)])
    x = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")(x)
    hidden = layers.EinsumDense(
        "bti,io->bto", (None, d_ff), activation="relu", bias_axes="o", name="expand"
    )(x)
    change = layers.Conv1D(d_model, 1, name="contract")(hidden)
    outputs = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")(layers.add([x, change]))
    return keras.Model(inputs, outputs)


# ==== residual_layers ====
"""Residual connections as layers around the named ones."""

import keras
from keras import layers


class AddAndNorm(layers.Layer):
    def __init__(self, parts, norm):
        super().__init__()
        self.parts, self.norm = parts, norm

    def call(self, x):
        y = x
        for part in self.parts:
            y = part(y, y) if isinstance(part, layers.MultiHeadAttention) else part(y)
        return self.norm(x + y)


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    ffn = [layers.Dense(d_ff, "relu", name="expand"), layers.Dense(d_model, name="contract")]
    norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    last = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")
    inputs = keras.Input((None, d_model))
    return keras.Model(inputs, AddAndNorm(ffn, last)(AddAndNorm([attention], norm)(inputs)))


# ==== separate_relu ====
"""ReLU as a layer of its own, a helper for residual and norm."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    def add_and_norm(x, change, name):
        return layers.LayerNormalization(axis=-1, epsilon=epsilon, name=name)(x + change)

    words = keras.Input((None, d_model))
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    x = add_and_norm(words, attention(words, words, words), "attention_norm")
    hidden = layers.ReLU()(layers.Dense(d_ff, name="expand")(x))
    hidden = layers.Dense(d_model, activation="linear", name="contract")(hidden)
    return keras.Model(words, add_and_norm(x, hidden, "ffn_norm"))


# ==== sequential_ffn ====
"""The two dense layers in a Sequential of their own."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    ffn = keras.Sequential(
        [
            layers.Dense(d_ff, activation="relu", name="expand"),
            layers.Dense(d_model, name="contract"),
        ]
    )
    inputs = keras.Input((None, d_model))
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    x = inputs + attention(inputs, inputs)
    x = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")(x)
    outputs = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")(x + ffn(x))
    return keras.Model(inputs, outputs)


# ==== subclass ====
"""As a subclass of keras.Model."""

import keras
from keras import layers


class Block(keras.Model):
    def __init__(self, d_model, heads, d_ff, epsilon):
        super().__init__()
        self.attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
        self.attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
        self.expand = layers.Dense(d_ff, activation="relu", name="expand")
        self.contract = layers.Dense(d_model, name="contract")
        self.ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    def call(self, x):
        x = self.attention_norm(x + self.attention(x, x))
        return self.ffn_norm(x + self.contract(self.expand(x)))


def build_block(d_model, heads, d_ff, epsilon):
    return Block(d_model, heads, d_ff, epsilon)


# ==== weightless_layer ====
"""Addition as a layer of one's own, ReLU given as a function."""

import keras
from keras import layers


class Residual(layers.Layer):
    def call(self, x, change):
        return x + change


def relu(x):
    return keras.ops.maximum(x, 0)


def build_block(d_model, heads, d_ff, epsilon):
    inputs = keras.Input((None, d_model))
    attention = layers.MultiHeadAttention(
        num_heads=heads, key_dim=d_model // heads, output_shape=d_model, name="attention"
    )
    x = Residual()(inputs, attention(query=inputs, key=inputs, value=inputs))
    x = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")(x)
    y = layers.Dense(d_ff, relu, name="expand")(x)
    y = Residual()(x, layers.Dense(d_model, name="contract")(y))
    return keras.Model(inputs, layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")(y))
