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
