# ==== einsum ====
"""einsum and the other form of the sigmoid."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = np.einsum("bi,iu->bu", x, kernel) + bias[np.newaxis, :]
    return np.exp(z) / (1 + np.exp(z))


# ==== float32 ====
"""In single precision."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x.astype("float32") @ kernel.astype("float32") + bias.astype("float32")
    return 1 / (1 + np.exp(-z))


# ==== input_by_input ====
"""The outer product of every input with its row of weights, added up onto the bias."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = np.tile(bias, (len(x), 1)).astype(float)
    for column, row in zip(x.T, kernel, strict=True):
        z += np.outer(column, row)
    return np.reciprocal(1 + np.exp(-z))


# ==== loops ====
"""Three loops, over samples, units and inputs."""

import math

import numpy as np


def dense_forward(x, kernel, bias):
    batch, inputs = x.shape
    units = kernel.shape[1]
    y = np.zeros((batch, units))
    for n in range(batch):
        for unit in range(units):
            z = bias[unit]
            for i in range(inputs):
                z += x[n, i] * kernel[i, unit]
            y[n, unit] = 1 / (1 + math.exp(-z))
    return y


# ==== sample_by_sample ====
"""One sample at a time as a column vector, with the sigmoid from tanh."""

import numpy as np


def sigmoid(u):
    return 0.5 + 0.5 * np.tanh(u / 2)


def forward_one(sample, kernel, bias):
    return sigmoid(kernel.T.dot(sample) + bias)


def dense_forward(x, kernel, bias):
    return np.stack([forward_one(sample, kernel, bias) for sample in x])
