# ==== add_layers ====
"""Additions as layers, arguments by name."""

import keras
from keras import layers


def build_decoder_block(target_length, source_length, d_model, heads, d_ff, epsilon):
    target = keras.Input((target_length, d_model))
    source = keras.Input((source_length, d_model))
    d_k = d_model // heads
    masked = layers.MultiHeadAttention(num_heads=heads, key_dim=d_k, name="self_attention")
    cross = layers.MultiHeadAttention(num_heads=heads, key_dim=d_k, name="cross_attention")
    y = masked(query=target, key=target, value=target, use_causal_mask=True)
    y = layers.Add()([y, target])
    first = layers.LayerNormalization(epsilon=epsilon, name="self_attention_norm")(y)
    y = layers.Add()([cross(query=first, key=source, value=source), first])
    second = layers.LayerNormalization(epsilon=epsilon, name="cross_attention_norm")(y)
    y = layers.Dense(d_ff, name="expand")(second)
    y = layers.Dense(d_model, name="contract")(layers.Activation("relu")(y))
    y = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")(layers.Add()([y, second]))
    return keras.Model(inputs=[target, source], outputs=y)


# ==== own_mask ====
"""The mask of the future written by hand."""

import keras
from keras import layers, ops


def build_decoder_block(target_length, source_length, d_model, heads, d_ff, epsilon):
    target = keras.Input((target_length, d_model))
    source = keras.Input((source_length, d_model))
    self_attention = layers.MultiHeadAttention(heads, d_model // heads, name="self_attention")
    self_attention_norm = layers.LayerNormalization(epsilon=epsilon, name="self_attention_norm")
    cross_attention = layers.MultiHeadAttention(heads, d_model // heads, name="cross_attention")
    cross_attention_norm = layers.LayerNormalization(epsilon=epsilon, name="cross_attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    class Earlier(layers.Layer):
        def call(self, x):
            length = ops.shape(x)[1]
            rows = ops.arange(length)
            return ops.expand_dims(rows[:, None] >= rows[None, :], 0)

    x = self_attention_norm(
        target + self_attention(target, target, attention_mask=Earlier()(target))
    )
    x = cross_attention_norm(x + cross_attention(x, source))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== layer_class ====
"""The block as a layer of its own."""

import keras
from keras import layers


class DecoderBlock(layers.Layer):
    def __init__(self, d_model, heads, d_ff, epsilon):
        super().__init__()
        self.parts = {
            name: layers.MultiHeadAttention(heads, d_model // heads, name=name)
            for name in ("self_attention", "cross_attention")
        }
        self.norms = {
            name: layers.LayerNormalization(epsilon=epsilon, name=name)
            for name in ("self_attention_norm", "cross_attention_norm", "ffn_norm")
        }
        self.expand = layers.Dense(d_ff, activation="relu", name="expand")
        self.contract = layers.Dense(d_model, name="contract")

    def call(self, y, memory):
        seen = self.parts["self_attention"](y, y, use_causal_mask=True)
        y = self.norms["self_attention_norm"](y + seen)
        y = self.norms["cross_attention_norm"](y + self.parts["cross_attention"](y, memory))
        return self.norms["ffn_norm"](y + self.contract(self.expand(y)))


def build_decoder_block(target_length, source_length, d_model, heads, d_ff, epsilon):
    inputs = [keras.Input((length, d_model)) for length in (target_length, source_length)]
    return keras.Model(inputs, DecoderBlock(d_model, heads, d_ff, epsilon)(*inputs))


# ==== helper ====
"""One helper for residual and norm, additions as operations."""

import keras
from keras import layers, ops


def build_decoder_block(target_length, source_length, d_model, heads, d_ff, epsilon):
    def residual(x, change, name):
        return layers.LayerNormalization(axis=-1, epsilon=epsilon, name=name)(ops.add(x, change))

    target = keras.Input((target_length, d_model))
    source = keras.Input((source_length, d_model))
    attend = layers.MultiHeadAttention(heads, d_model // heads, name="self_attention")
    ask = layers.MultiHeadAttention(heads, d_model // heads, name="cross_attention")
    x = residual(target, attend(target, target, use_causal_mask=True), "self_attention_norm")
    x = residual(x, ask(x, source, source), "cross_attention_norm")
    hidden = ops.relu(layers.Dense(d_ff, name="expand")(x))
    return keras.Model(
        [target, source], residual(x, layers.Dense(d_model, name="contract")(hidden), "ffn_norm")
    )
