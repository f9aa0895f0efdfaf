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
