# ==== pre_ln ====
"""The normalisation comes before the sublayer, as in newer models."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = inputs + attention(attention_norm(inputs), attention_norm(inputs))
    outputs = x + contract(expand(ffn_norm(x)))
    return keras.Model(inputs, outputs)


# ==== full_dimension_heads ====
"""Each head is given d_model dimensions."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model, name="attention")
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = attention_norm(inputs + attention(inputs, inputs))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model(inputs, outputs)


# ==== default_epsilon ====
"""Keras's default ε is left."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.LayerNormalization(name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = attention_norm(inputs + attention(inputs, inputs))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model(inputs, outputs)


# ==== first_residual_forgotten ====
"""The input of the attention is not added."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = attention_norm(attention(inputs, inputs))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model(inputs, outputs)


# ==== residual_from_inputs ====
"""The second residual connection starts at the block's input."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = attention_norm(inputs + attention(inputs, inputs))
    outputs = ffn_norm(inputs + contract(expand(x)))
    return keras.Model(inputs, outputs)


# ==== residual_outside_norm ====
"""The sum is taken after the normalisation."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = inputs + attention_norm(attention(inputs, inputs))
    outputs = x + ffn_norm(contract(expand(x)))
    return keras.Model(inputs, outputs)


# ==== relu_forgotten ====
"""The ReLU of the first dense layer is forgotten."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = attention_norm(inputs + attention(inputs, inputs))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model(inputs, outputs)


# ==== batch_normalisation ====
"""BatchNormalization is used for the norm."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.BatchNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.BatchNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = attention_norm(inputs + attention(inputs, inputs))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model(inputs, outputs)


# ==== masked_self_attention ====
"""The future is hidden, as in a decoder."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = attention_norm(inputs + attention(inputs, inputs, use_causal_mask=True))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model(inputs, outputs)


# ==== value_missing ====
"""The attention is called with a single argument."""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = layers.MultiHeadAttention(heads, d_model // heads, name="attention")
    attention_norm = layers.LayerNormalization(epsilon=epsilon, name="attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    inputs = keras.Input((None, d_model))
    x = attention_norm(inputs + attention(inputs))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model(inputs, outputs)
