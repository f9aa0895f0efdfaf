# ==== numpy ====
"""The given model is left aside: the same in NumPy, one row at a time."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    tokens, places, q, q_bias, k, k_bias, v, v_bias, out, out_bias, dense, bias = weights
    ids, context = prompt.tolist(), len(places)
    generated = []
    while len(generated) < steps and (not generated or generated[-1] != end_id):
        window = ids[-context:]
        x = tokens[window] + places[: len(window)]
        query, keys = x @ q[:, 0] + q_bias[0], x @ k[:, 0] + k_bias[0]
        attention = query @ keys.T / np.sqrt(keys.shape[1])
        attention = np.where(np.tri(len(x), dtype=bool), attention, -np.inf)
        x = x + softmax(attention) @ (x @ v[:, 0] + v_bias[0]) @ out[0] + out_bias
        scores = (x @ dense + bias)[-1]
        if temperature:
            scores = np.log(softmax(scores / temperature)) + noise[len(generated)]
        ids.append(int(scores.argmax()))
        generated.append(ids[-1])
    return generated


# ==== generator ====
"""Tokens as a generator, the window cut where it is read."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def chosen(scores, temperature, noise):
    if temperature == 0:
        return int(ops.argmax(scores))
    return int(ops.argmax(ops.log_softmax(scores / temperature) + noise))


def spoken(prompt, temperature, noise, weights):
    model, context = build_model(weights)
    ids = list(prompt)
    for row in noise:
        scores = model(np.array(ids[max(0, len(ids) - context) :], "int32")[None])[0, -1]
        ids.append(chosen(scores, temperature, row))
        yield ids[-1]


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    generated = []
    for token in spoken(prompt, temperature, noise[:steps], weights):
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== scaled_noise ====
"""The noise is multiplied by the temperature, which makes temperature 0 greedy by itself."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = np.array(prompt)
    for row in noise:
        scores = model(ids[None, -context:])[0]
        best = np.argmax(np.array(scores)[-1] + temperature * row)
        ids = np.append(ids, best)
        if best == end_id or len(ids) == len(prompt) + steps:
            break
    return [int(token) for token in ids[len(prompt) :]]
