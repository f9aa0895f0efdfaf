# ==== unit_forget_bias ====
"""1 is added to the forget gate as Keras does at the start."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f + 1) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = np.stack(history, axis=1)
    return outputs, h, c


# ==== time_first ====
"""The outputs are stacked along axis 0."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = np.stack(history)
    return outputs, h, c


# ==== tanh_at_candidate_forgotten ====
"""The candidate is used without tanh."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * g
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = np.stack(history, axis=1)
    return outputs, h, c


# ==== raw_gates ====
"""The gates are used without the sigmoid."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = f * c + i * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = np.stack(history, axis=1)
    return outputs, h, c


# ==== no_tanh_at_output ====
"""The memory is let out without tanh."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * c
        history.append(h)
    outputs = np.stack(history, axis=1)
    return outputs, h, c


# ==== first_sample ====
"""x[t] is taken, which cuts the batch instead of the time."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = np.stack(history, axis=1)
    return outputs, h, c


# ==== bias_forgotten ====
"""The bias is left out."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = np.stack(history, axis=1)
    return outputs, h, c


# ==== reshaped ====
"""The list is brought into shape by reshape, which mixes samples and steps."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = np.array(history).reshape(batch, steps, -1)
    return outputs, h, c


# ==== last_output_only ====
"""The outputs are just the last one."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = history[-1]
    return outputs, h, c


# ==== read_backwards ====
"""The sequence is read from its end."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, -1 - t] @ kernel + h @ recurrent_kernel + bias
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        history.append(h)
    outputs = np.stack(history, axis=1)
    return outputs, h, c
