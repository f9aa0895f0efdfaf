# ==== keras_direction ====
"""z keeps the old state, as in Keras."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + (r * h) @ U_h + b_h)
    h_next = z * h + (1 - z) * candidate
    return h_next


# ==== reset_after ====
"""The reset is applied after the matrix, as Keras's default has it."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + r * (h @ U_h) + b_h)
    h_next = (1 - z) * h + z * candidate
    return h_next


# ==== reset_forgotten ====
"""The reset gate is not used."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + h @ U_h + b_h)
    h_next = (1 - z) * h + z * candidate
    return h_next


# ==== reset_on_everything ====
"""The reset gate multiplies the input too."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(r * (x @ W_h + h @ U_h + b_h))
    h_next = (1 - z) * h + z * candidate
    return h_next


# ==== bias_forgotten ====
"""The candidate's bias is left out."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + (r * h) @ U_h)
    h_next = (1 - z) * h + z * candidate
    return h_next


# ==== update_gate_in_candidate ====
"""The update gate is used for the reset."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + (z * h) @ U_h + b_h)
    h_next = (1 - z) * h + z * candidate
    return h_next


# ==== reset_in_sum ====
"""The old state in the sum is the reset one."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + (r * h) @ U_h + b_h)
    h_next = (1 - z) * (r * h) + z * candidate
    return h_next


# ==== r_z_order ====
"""The thirds are read in the order r, z, h."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_r, W_z, W_h = np.split(kernel, 3, axis=-1)
    U_r, U_z, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_r, b_z, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + (r * h) @ U_h + b_h)
    h_next = (1 - z) * h + z * candidate
    return h_next


# ==== sigmoid_candidate ====
"""The candidate goes through the sigmoid."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = sigmoid(x @ W_h + (r * h) @ U_h + b_h)
    h_next = (1 - z) * h + z * candidate
    return h_next


# ==== lstm_style ====
"""The old state is kept whole and the candidate added."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + (r * h) @ U_h + b_h)
    h_next = h + z * candidate
    return h_next
