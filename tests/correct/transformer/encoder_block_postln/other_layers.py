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
