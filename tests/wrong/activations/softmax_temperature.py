# ==== multiplied_by_temperature ====
"""The logits are multiplied by T, as by the inverse temperature beta."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = z * temperature
    y = softmax(scaled)
    return y


# ==== probabilities_divided ====
"""The softmax is computed first and the probabilities divided by T."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = softmax(z)
    y = scaled / temperature
    return y


# ==== integer_division ====
"""The logits are divided with //, which rounds them down."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = z // temperature
    y = softmax(scaled)
    return y


# ==== difference_divided_after_normalising ====
"""The maximum is subtracted only after division by the row's standard deviation,
because the logits were to be normalised first."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = (z - z.mean(axis=1, keepdims=True)) / (z.std(axis=1, keepdims=True) * temperature)
    y = softmax(scaled)
    return y


# ==== softmax_applied_twice ====
"""The softmax of z is divided by T and goes through softmax once more."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = softmax(z) / temperature
    y = softmax(scaled)
    return y


# ==== power_of_probabilities_not_normalised ====
"""The probabilities are raised to 1/T, but the rows are not made to add up to 1
again."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = softmax(z)
    y = scaled ** (1 / temperature)
    return y


# ==== power_t_of_probabilities ====
"""The probabilities are raised to T instead of 1/T and made to add up to 1."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = softmax(z) ** temperature
    y = scaled / scaled.sum(axis=1, keepdims=True)
    return y


# ==== softmax_of_z ====
"""scaled is computed but softmax gets z."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = z / temperature
    y = softmax(z)
    return y


# ==== logits_raised ====
"""The power 1/T is taken of the logits themselves, which gives nan for negative
ones."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = z ** (1 / temperature)
    y = softmax(scaled)
    return y


# ==== square_root_of_temperature ====
"""The logits are divided by the root of T, as by the root of d in attention."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = z / np.sqrt(temperature)
    y = softmax(scaled)
    return y


# ==== overflow_near_zero ====
"""The learner writes softmax out again without subtracting the maximum, and large
logits or a T near 0 overflow to nan.
"""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = z / temperature
    powers = np.exp(scaled)
    y = powers / powers.sum(axis=1, keepdims=True)
    return y
