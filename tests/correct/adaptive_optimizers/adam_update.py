# ==== corrected_averages ====
"""The paper's corrected averages, with an ε that shrinks by the same correction."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m, v = np.zeros(len(w)), np.zeros(len(w))
    for t, g in enumerate(gradients, start=1):
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        m_hat = m / (1 - beta_1**t)
        v_hat = v / (1 - beta_2**t)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon / np.sqrt(1 - beta_2**t))
    return w


# ==== element_by_element ====
"""Each weight by itself, with the powers of β multiplied up."""

import math

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    result = []
    for weight, column in zip(w, gradients.T, strict=True):
        m = v = 0.0
        power_1 = power_2 = 1.0
        for g in column:
            power_1 *= beta_1
            power_2 *= beta_2
            m += (1 - beta_1) * (g - m)
            v += (1 - beta_2) * (g * g - v)
            alpha = learning_rate * math.sqrt(1 - power_2) / (1 - power_1)
            weight = weight - alpha * m / (math.sqrt(v) + epsilon)
        result.append(weight)
    return np.array(result)


# ==== float32 ====
"""In single precision."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    w, gradients = w.astype(np.float32), gradients.astype(np.float32)
    b1, b2 = np.float32(beta_1), np.float32(beta_2)
    m = v = np.zeros_like(w)
    for t, g in enumerate(gradients, 1):
        m = b1 * m + (1 - b1) * g
        v = b2 * v + (1 - b2) * g * g
        alpha = np.float32(learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t))
        w = w - alpha * m / (np.sqrt(v) + np.float32(epsilon))
    return w


# ==== optimizer_class ====
"""An optimizer object with both averages in one array."""

import numpy as np


class Adam:
    def __init__(self, rate, beta_1, beta_2, epsilon, size):
        self.rate, self.epsilon, self.t = rate, epsilon, 0
        self.betas = np.array([[beta_1], [beta_2]])
        self.averages = np.zeros((2, size))

    def step(self, g):
        self.t += 1
        self.averages *= self.betas
        self.averages += (1 - self.betas) * np.stack([g, g * g])
        m, v = self.averages
        first, second = 1 - self.betas[:, 0] ** self.t
        return self.rate * np.sqrt(second) / first * m / (np.sqrt(v) + self.epsilon)


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    optimizer = Adam(learning_rate, beta_1, beta_2, epsilon, len(w))
    for gradient in gradients:
        w = w - optimizer.step(gradient)
    return w


# ==== weighted_sums ====
"""The averages as weighted sums over all gradients so far."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    def average(values, beta):
        weights = (1 - beta) * beta ** np.arange(len(values) - 1, -1, -1)
        return np.einsum("s,si->i", weights, values)

    for t in range(1, len(gradients) + 1):
        m = average(gradients[:t], beta_1)
        v = average(gradients[:t] ** 2, beta_2)
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        w = w - alpha * m / (np.sqrt(v) + epsilon)
    return w
