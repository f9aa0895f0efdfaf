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
