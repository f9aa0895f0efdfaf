# ==== gates_swapped ====
"""The input gate keeps the memory and the forget gate writes."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = input_gate * c + forget_gate * a
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== coupled_gates ====
"""The part written is 1 − forget, as in a GRU."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = forget_gate * c + (1 - forget_gate) * a
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== no_tanh_at_output ====
"""The memory is let out without tanh."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = forget_gate * c + input_gate * a
    h_next = output_gate * c_next
    return h_next, c_next


# ==== old_memory_out ====
"""The old memory is let out."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = forget_gate * c + input_gate * a
    h_next = output_gate * np.tanh(c)
    return h_next, c_next


# ==== tanh_outside ====
"""The tanh is put round the product with the gate."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = forget_gate * c + input_gate * a
    h_next = np.tanh(output_gate * c_next)
    return h_next, c_next


# ==== forgetting_share ====
"""The forget gate is read as the share that is forgotten."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = (1 - forget_gate) * c + input_gate * a
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== matrix_product ====
"""The gate and the memory are multiplied as matrices, which fits only for a square
shape."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = forget_gate @ c + input_gate @ a
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== candidate_third ====
"""The quarters are cut in Keras's order."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    i, f, a, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = forget_gate * c + input_gate * a
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== candidate_tanh_again ====
"""The candidate goes through tanh once more."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = forget_gate * c + input_gate * np.tanh(a)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== raw_gates ====
"""The gates before their sigmoid are used."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = f * c + i * a
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next
