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
