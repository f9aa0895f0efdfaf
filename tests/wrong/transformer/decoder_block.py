# ==== mask_forgotten ====
"""The self-attention sees later words too."""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target))
    x = cross_attention_norm(x + cross_attention(x, source))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== mask_in_cross_attention_too ====
"""The causal mask is set for the source-target attention as well."""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))
    x = cross_attention_norm(x + cross_attention(x, source, use_causal_mask=True))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== pre_norm ====
"""The normalisations come before attention and FFN, as in GPT."""

import keras
from keras import layers


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

    normalised = self_attention_norm(target)
    x = target + self_attention(normalised, normalised, use_causal_mask=True)
    x = x + cross_attention(cross_attention_norm(x), source)
    outputs = x + contract(expand(ffn_norm(x)))
    return keras.Model([target, source], outputs)


# ==== query_from_source ====
"""The queries come from source and the keys from target; the sum fits only for equal
lengths.
"""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))
    x = cross_attention_norm(x + cross_attention(source, x))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== residual_from_target ====
"""The second residual connection starts from target and not from what went into the
attention.
"""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))
    x = cross_attention_norm(target + cross_attention(x, source))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== residual_of_source ====
"""The learner adds source in the second residual connection, which breaks for different
lengths.
"""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))
    x = cross_attention_norm(source + cross_attention(x, source))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== cross_attention_without_residual ====
"""What came out of the source-target attention is normalised by itself."""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))
    x = cross_attention_norm(cross_attention(x, source))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== ffn_without_residual ====
"""The last normalisation is of the FFN's output alone."""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))
    x = cross_attention_norm(x + cross_attention(x, source))
    outputs = ffn_norm(contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== normalised_before_the_sum ====
"""The normalisation is applied to what came out, and the sum is not normalised."""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))
    x = cross_attention_norm(x + cross_attention(x, source))
    outputs = x + ffn_norm(contract(expand(x)))
    return keras.Model([target, source], outputs)


# ==== queries_from_target ====
"""The queries of the source-target attention are made from target itself and not from
what the self-attention gave.
"""

import keras
from keras import layers


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

    x = self_attention_norm(target + self_attention(target, target, use_causal_mask=True))
    x = cross_attention_norm(x + cross_attention(target, source))
    outputs = ffn_norm(x + contract(expand(x)))
    return keras.Model([target, source], outputs)
