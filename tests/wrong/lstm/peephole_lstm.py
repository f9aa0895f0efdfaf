# ==== output_sees_old_memory ====
"""The output gate sees the memory before the update."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_i * c)
    forget_gate = sigmoid(f + p_f * c)
    c_next = forget_gate * c + input_gate * np.tanh(g)
    output_gate = sigmoid(o + p_o * c)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== no_peephole_at_forget ====
"""The forget gate gets no peephole."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_i * c)
    forget_gate = sigmoid(f)
    c_next = forget_gate * c + input_gate * np.tanh(g)
    output_gate = sigmoid(o + p_o * c_next)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== tanh_of_memory ====
"""The gates see the tanh of the memory."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_i * np.tanh(c))
    forget_gate = sigmoid(f + p_f * np.tanh(c))
    c_next = forget_gate * c + input_gate * np.tanh(g)
    output_gate = sigmoid(o + p_o * np.tanh(c_next))
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== scalar_product ====
"""The memory of all units is summed, so a gate sees the other units too."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + (c @ p_i)[:, None])
    forget_gate = sigmoid(f + (c @ p_f)[:, None])
    c_next = forget_gate * c + input_gate * np.tanh(g)
    output_gate = sigmoid(o + p_o * c_next)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== gates_exchanged ====
"""The peepholes of the input and the forget gate are exchanged."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_f * c)
    forget_gate = sigmoid(f + p_i * c)
    c_next = forget_gate * c + input_gate * np.tanh(g)
    output_gate = sigmoid(o + p_o * c_next)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== after_the_sigmoid ====
"""The peephole's product is added after the sigmoid."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i) + p_i * c
    forget_gate = sigmoid(f + p_f * c)
    c_next = forget_gate * c + input_gate * np.tanh(g)
    output_gate = sigmoid(o + p_o * c_next)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== state_instead_of_memory ====
"""The gates see the output h instead of the memory."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_i * h)
    forget_gate = sigmoid(f + p_f * h)
    c_next = forget_gate * c + input_gate * np.tanh(g)
    output_gate = sigmoid(o + p_o * c_next)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== candidate_without_tanh ====
"""The candidate's tanh is forgotten."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_i * c)
    forget_gate = sigmoid(f + p_f * c)
    c_next = forget_gate * c + input_gate * g
    output_gate = sigmoid(o + p_o * c_next)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== weight_added ====
"""The peephole weight is added instead of multiplied."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_i + c)
    forget_gate = sigmoid(f + p_f * c)
    c_next = forget_gate * c + input_gate * np.tanh(g)
    output_gate = sigmoid(o + p_o * c_next)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== candidate_sees_memory ====
"""The candidate sees the memory too."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_i * c)
    forget_gate = sigmoid(f + p_f * c)
    c_next = forget_gate * c + input_gate * np.tanh(g + p_i * c)
    output_gate = sigmoid(o + p_o * c_next)
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next
