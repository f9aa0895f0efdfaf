# ==== textbook_direction ====
"""z multiplies the candidate, as in textbooks."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias[0], 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + r * b_h)
    h_next = (1 - z) * h + z * candidate
    return h_next


# ==== reset_before ====
"""The reset multiplies the state before the matrix."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias[0], 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + np.split((r * h) @ recurrent_kernel + bias[1], 3, axis=-1)[2])
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== bias_whole ====
"""The whole bias is added to the input side, which has the wrong shape."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias, 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + r * b_h)
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== state_bias_twice ====
"""The bias of the state is used on both sides."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias[1], 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + r * b_h)
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== both_biases_on_input ====
"""Both biases are added on the input's side."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias.sum(axis=0), 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + r * b_h)
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== r_first ====
"""The thirds of the input's side are read as r, z, h, as in PyTorch."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_r, a_z, a_h = np.split(x @ kernel + bias[0], 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + r * b_h)
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== reset_on_sum ====
"""The reset multiplies the input's side too."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias[0], 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(r * (a_h + b_h))
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== bias_not_reset ====
"""The bias of the state is left outside the reset."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias[0], 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + r * (b_h - bias[1][-b_h.shape[-1] :]) + bias[1][-b_h.shape[-1] :])
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== reset_forgotten ====
"""The reset gate is not used."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias[0], 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + b_h)
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== bias_forgotten ====
"""The bias of the input's side is left out."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + r * b_h)
    h_next = z * h + (1 - z) * candidate
    return h_next
