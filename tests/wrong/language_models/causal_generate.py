# ==== first_context_tokens ====
"""The first context tokens are kept, so that the model never sees what was generated
later.
"""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[:context]
        scores = read(model, window)[-1]
        if temperature > 0:
            scores = scores / temperature + noise[step]
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== prompt_only ====
"""The model reads the prompt alone again and again."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = [int(token) for token in prompt][-context:]
        scores = read(model, window)[-1]
        if temperature > 0:
            scores = scores / temperature + noise[step]
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== not_shortened ====
"""The whole row is read; places beyond the context are not in the table of positions."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids
        scores = read(model, window)[-1]
        if temperature > 0:
            scores = scores / temperature + noise[step]
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== first_row ====
"""Row 0 of the logits is taken, which is about the second token."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[-context:]
        scores = read(model, window)[0]
        if temperature > 0:
            scores = scores / temperature + noise[step]
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== row_by_step ====
"""The row is picked by the number of tokens generated so far, as if the prompt had a
single token.
"""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[-context:]
        scores = read(model, window)[min(step, len(window) - 1)]
        if temperature > 0:
            scores = scores / temperature + noise[step]
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== noise_divided_too ====
"""The noise is divided by the temperature as well."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[-context:]
        scores = read(model, window)[-1]
        if temperature > 0:
            scores = (scores + noise[step]) / temperature
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== noise_on_probabilities ====
"""The noise is added to the probabilities and not to their logarithms."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[-context:]
        scores = read(model, window)[-1]
        if temperature > 0:
            weights = np.exp((scores - np.max(scores)) / temperature)
            scores = weights / np.sum(weights) + noise[step]
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== multiplied_by_temperature ====
"""The logits are multiplied by the temperature."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[-context:]
        scores = read(model, window)[-1]
        if temperature > 0:
            scores = scores * temperature + noise[step]
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== greedy_with_noise_missing ====
"""The temperature only scales the logits: the learner chooses the largest probability,
always greedily.
"""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[-context:]
        scores = read(model, window)[-1]
        if temperature > 0:
            scores = scores / temperature
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            break
    return generated


# ==== end_not_kept ====
"""The end token is taken off before the loop stops."""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[-context:]
        scores = read(model, window)[-1]
        if temperature > 0:
            scores = scores / temperature + noise[step]
        token = int(np.argmax(scores))
        ids.append(token)
        generated.append(token)
        if token == end_id:
            generated.pop()
            break
    return generated
