# ==== float32 ====
"""In single precision."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    return softmax(z.astype(np.float32) / np.float32(temperature))


# ==== log_sum_exp ====
"""The logarithm of the probabilities by logaddexp."""

import numpy as np


def softmax_temperature(z, temperature):
    scaled = np.divide(z, temperature)
    log_y = scaled - np.logaddexp.reduce(scaled, axis=1, keepdims=True)
    return np.exp(log_y)


# ==== loops ====
"""Row by row with the math module."""

import math

import numpy as np


def softmax_temperature(z, temperature):
    y = np.zeros(z.shape)
    for n, row in enumerate(z):
        scaled = [value / temperature for value in row]
        highest = max(scaled)
        total = sum(math.exp(s - highest) for s in scaled)
        for k, s in enumerate(scaled):
            y[n, k] = math.exp(s - highest) / total
    return y


# ==== other_base ====
"""Another base instead of a division: e to the power 1/T, raised to the shifted logits."""

import math

import numpy as np


def softmax_temperature(z, temperature):
    base = math.exp(1 / temperature)
    powers = base ** (z - z.max(axis=1, keepdims=True))
    return powers / np.einsum("nk->n", powers)[:, None]


# ==== pairwise ====
"""From the ratios: one over the sum of exp((z_j - z_k) / T) over all j."""

import numpy as np


def softmax_temperature(z, temperature):
    differences = z[:, :, np.newaxis] - z[:, np.newaxis, :]
    ratios = np.exp(differences / temperature)
    return 1 / ratios.sum(axis=1)


# ==== powers_of_probabilities ====
"""The probabilities at T = 1 are raised to the power 1/T and brought to the sum 1 again."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    raised = softmax(z) ** (1 / temperature)
    return raised / raised.sum(axis=1, keepdims=True)
