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
