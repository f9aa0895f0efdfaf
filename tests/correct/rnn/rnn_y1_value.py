# ==== exponentials ====
"""tanh and the sigmoid from exponentials."""

import numpy as np


def y1_value(x1, z0, w_in, w, w_out, b, c):
    u = np.dot([w_in, w, b], [x1, z0, 1.0])
    z1 = (np.exp(u) - np.exp(-u)) / (np.exp(u) + np.exp(-u))
    v = np.exp(w_out * z1 + c)
    return v / (1 + v)


# ==== float32 ====
"""In single precision."""

import numpy as np


def y1_value(x1, z0, w_in, w, w_out, b, c):
    x1, z0, w_in, w, w_out, b, c = np.array([x1, z0, w_in, w, w_out, b, c], dtype=np.float32)
    z1 = np.tanh(w_in * x1 + w * z0 + b)
    return 1 / (1 + np.exp(-(w_out * z1 + c)))


# ==== half_tangent ====
"""The sigmoid by tanh of the half."""

import numpy as np


def y1_value(x1, z0, w_in, w, w_out, b, c):
    hidden = np.tanh(w_in * x1 + (w * z0 + b))
    return (np.tanh((c + w_out * hidden) / 2) + 1) / 2


# ==== layer_function ====
"""The same layer function for both layers, with 1 by 1 matrices."""

import numpy as np


def layer(inputs, weights, bias, activation):
    return activation(np.array([inputs]) @ np.array([weights]).T + bias)


def y1_value(x1, z0, w_in, w, w_out, b, c):
    hidden = layer([x1, z0], [w_in, w], b, np.tanh)
    output = layer(hidden[0], [w_out], c, lambda u: np.exp(-np.logaddexp(0, -u)))
    return output.item()


# ==== plain_math ====
"""With Python's own functions, in one expression."""

import math


def y1_value(x1, z0, w_in, w, w_out, b, c):
    return 1 / (1 + math.exp(-(w_out * math.tanh(w_in * x1 + w * z0 + b) + c)))


# ==== step_by_step ====
"""Total inputs and values of both layers one after the other, as a zero-dimensional array."""

import numpy as np


def y1_value(x1, z0, w_in, w, w_out, b, c):
    total_hidden = np.array(b)
    for weight, value in [(w_in, x1), (w, z0)]:
        total_hidden = total_hidden + weight * value
    total_output = c + w_out * np.tanh(total_hidden)
    y1 = np.array(1.0) / (1.0 + np.exp(-total_output))
    return np.asarray(y1)
