# ==== element_by_element ====
"""Each weight by itself, in plain Python numbers."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    new_w, new_v = [], []
    for weight, column in zip(w, gradients.T, strict=True):
        speed = 0.0
        for rate, g in zip(learning_rates, column, strict=True):
            speed = speed * momentum - rate * g
            weight = weight + speed
        new_w.append(weight)
        new_v.append(speed)
    return np.array(new_w), np.array(new_v)


# ==== float32 ====
"""In single precision."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    w, gradients = w.astype(np.float32), gradients.astype(np.float32)
    rates, mu = learning_rates.astype(np.float32), np.float32(momentum)
    v = np.zeros_like(w)
    for g, rate in zip(gradients, rates, strict=True):
        v = mu * v - rate * g
        w = w + v
    return w, v


# ==== positive_velocity ====
"""The velocity with the opposite sign, as some textbooks have it, turned round at the end."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    w = np.array(w, dtype=float)
    downhill = np.zeros(len(w))
    for t in range(len(gradients)):
        downhill *= momentum
        downhill += learning_rates[t] * gradients[t]
        w -= downhill
    return w, -downhill


# ==== triangular_matrix ====
"""All velocities by one triangular matrix of powers of μ."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    t = np.arange(len(gradients))
    age = t[:, None] - t[None, :]
    powers = np.tril(momentum ** np.maximum(age, 0))
    v = -powers @ (learning_rates[:, None] * gradients)
    return w + v.sum(axis=0), v[-1]


# ==== weighted_sum ====
"""The last velocity as a sum of all gradients with powers of μ, w as the sum of velocities."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    steps = len(gradients)
    velocities = np.zeros((steps + 1, *w.shape))
    for t in range(steps):
        for s in range(t + 1):
            velocities[t + 1] -= momentum ** (t - s) * learning_rates[s] * gradients[s]
    return w + velocities.sum(axis=0), velocities[-1]
