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
