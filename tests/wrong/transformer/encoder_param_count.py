# ==== heads_multiplied ====
"""The weights are counted for each head with full width."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * heads * (d_model * d_model + d_model)
    ffn = (d_model + 1) * d_ff + (d_ff + 1) * d_model
    norms = 2 * 2 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== output_projection_forgotten ====
"""Only queries, keys and values are counted."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 3 * (d_model * d_model + d_model)
    ffn = (d_model + 1) * d_ff + (d_ff + 1) * d_model
    norms = 2 * 2 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== no_attention_biases ====
"""The attention is counted without biases."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * d_model * d_model
    ffn = (d_model + 1) * d_ff + (d_ff + 1) * d_model
    norms = 2 * 2 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== biases_of_one_head ====
"""Queries, keys and values get the biases of one head only."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * d_model * d_model + 3 * (d_model // heads) + d_model
    ffn = (d_model + 1) * d_ff + (d_ff + 1) * d_model
    norms = 2 * 2 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== ffn_without_biases ====
"""The FFN is counted without biases."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * (d_model * d_model + d_model)
    ffn = 2 * d_model * d_ff
    norms = 2 * 2 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== same_bias_twice ====
"""Both dense layers are counted with d_ff biases."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * (d_model * d_model + d_model)
    ffn = 2 * (d_model * d_ff + d_ff)
    norms = 2 * 2 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== ffn_for_each_word ====
"""The FFN is counted once for each word, as it is applied at each position."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * (d_model * d_model + d_model)
    ffn = length * ((d_model + 1) * d_ff + (d_ff + 1) * d_model)
    norms = 2 * 2 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== moving_statistics ====
"""Four numbers for each component are counted, as in a batch normalisation with its
moving mean and variance.
"""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * (d_model * d_model + d_model)
    ffn = (d_model + 1) * d_ff + (d_ff + 1) * d_model
    norms = 2 * 4 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== gamma_only ====
"""Each normalisation is counted with gamma alone."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * (d_model * d_model + d_model)
    ffn = (d_model + 1) * d_ff + (d_ff + 1) * d_model
    norms = 2 * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total


# ==== norms_for_each_place ====
"""The normalisations are counted with a pair of numbers for each word and component."""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 4 * (d_model * d_model + d_model)
    ffn = (d_model + 1) * d_ff + (d_ff + 1) * d_model
    norms = 4 * length * d_model
    total = attention + ffn + norms
    return attention, ffn, norms, total
