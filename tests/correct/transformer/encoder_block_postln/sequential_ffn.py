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
