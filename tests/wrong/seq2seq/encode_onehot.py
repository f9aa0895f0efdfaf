# ==== keras_embedding ====
"""The word is multiplied from the left, as if its row were in E."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = w @ E
        h = np.tanh(W @ e + U @ h + b)
    return h


# ==== row_taken ====
"""The row with the word's number is taken."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E[np.argmax(w)]
        h = np.tanh(W @ e + U @ h + b)
    return h


# ==== bias_forgotten ====
"""The bias is left out."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E @ w
        h = np.tanh(W @ e + U @ h)
    return h


# ==== state_not_used ====
"""The state before is not used."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E @ w
        h = np.tanh(W @ e + b)
    return h


# ==== tanh_forgotten ====
"""The activation is forgotten."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E @ w
        h = W @ e + U @ h + b
    return h


# ==== sigmoid ====
"""The sigmoid is used."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E @ w
        h = 1 / (1 + np.exp(-(W @ e + U @ h + b)))
    return h


# ==== recurrent_from_right ====
"""U is multiplied from the right."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E @ w
        h = np.tanh(W @ e + h @ U + b)
    return h


# ==== embedding_through_tanh ====
"""The embedding goes through tanh too."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = np.tanh(E @ w)
        h = np.tanh(W @ e + U @ h + b)
    return h


# ==== state_added ====
"""The old state is added to the new one."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E @ w
        h = h + np.tanh(W @ e + U @ h + b)
    return h


# ==== bias_outside ====
"""The bias is added after the tanh."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = E @ w
        h = np.tanh(W @ e + U @ h) + b
    return h
