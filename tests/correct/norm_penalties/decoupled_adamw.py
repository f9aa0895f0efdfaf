# ==== averages_as_sums ====
"""The averages as weighted sums over all gradients so far, with no state but the gradients."""

import numpy as np


def average(values, beta):
    ages = np.arange(len(values))[::-1]
    return (1 - beta) * np.einsum("s,sk->k", beta**ages, np.array(values))


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    seen = []
    for gradient in gradients:
        seen.append(gradient if decoupled else gradient + decay * w)
        m = average(seen, beta_1)
        v = average([g**2 for g in seen], beta_2)
        t = len(seen)
        alpha = learning_rate * (1 - beta_2**t) ** 0.5 / (1 - beta_1**t)
        step = alpha * m / (v**0.5 + epsilon)
        if decoupled:
            step = step + learning_rate * decay * w
        w = w - step
    return w


# ==== corrected_averages ====
"""The textbook's corrected averages, with ε divided by the same root as v."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = v = np.zeros(w.shape)
    for t, gradient in enumerate(gradients, start=1):
        if decoupled:
            g, direction = gradient, decay * w
        else:
            g, direction = gradient + decay * w, 0.0
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        m_hat = m / (1 - beta_1**t)
        v_hat = v / (1 - beta_2**t)
        epsilon_hat = epsilon / np.sqrt(1 - beta_2**t)
        w = w - learning_rate * (m_hat / (np.sqrt(v_hat) + epsilon_hat) + direction)
    return w


# ==== float32 ====
"""In single precision, with arrays changed in place."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    w = w.astype(np.float32)
    decay = np.float32(decay)
    m, v = np.zeros_like(w), np.zeros_like(w)
    for t, g in enumerate(gradients.astype(np.float32), 1):
        if not decoupled:
            g = g + decay * w
        m *= np.float32(beta_1)
        m += np.float32(1 - beta_1) * g
        v *= np.float32(beta_2)
        v += np.float32(1 - beta_2) * g * g
        if decoupled:
            w -= np.float32(learning_rate) * decay * w
        alpha = np.float32(learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t))
        w -= alpha * m / (np.sqrt(v) + np.float32(epsilon))
    return w


# ==== loops ====
"""Weight by weight, each through all its updates."""

import math

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    after = []
    for k, value in enumerate(w):
        m = v = 0.0
        for step in range(len(gradients)):
            t = step + 1
            g = gradients[step, k]
            shrink = 0.0
            if decoupled:
                shrink = learning_rate * decay * value
            else:
                g = g + decay * value
            m = beta_1 * m + (1 - beta_1) * g
            v = beta_2 * v + (1 - beta_2) * g * g
            alpha = learning_rate * math.sqrt(1 - beta_2**t) / (1 - beta_1**t)
            value = value - alpha * m / (math.sqrt(v) + epsilon) - shrink
        after.append(value)
    return np.array(after)


# ==== optimizer_class ====
"""A class for Adam, and a subclass for each way of shrinking the weights."""

import numpy as np


class Adam:
    def __init__(self, learning_rate, decay, beta_1, beta_2, epsilon):
        self.learning_rate, self.decay, self.epsilon = learning_rate, decay, epsilon
        self.betas = np.array([[beta_1], [beta_2]])
        self.averages = 0.0
        self.t = 0

    def step(self, g):
        self.t += 1
        powers = np.stack([g, g**2])
        self.averages = self.betas * self.averages + (1 - self.betas) * powers
        m, v = self.averages
        rest_1, rest_2 = (1 - self.betas**self.t).ravel()
        return self.learning_rate * np.sqrt(rest_2) / rest_1 * m / (np.sqrt(v) + self.epsilon)


class AdamL2(Adam):
    def update(self, w, gradient):
        return w - self.step(gradient + self.decay * w)


class AdamW(Adam):
    def update(self, w, gradient):
        return w - self.step(gradient) - self.learning_rate * self.decay * w


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    kind = AdamW if decoupled else AdamL2
    optimizer = kind(learning_rate, decay, beta_1, beta_2, epsilon)
    for gradient in gradients:
        w = optimizer.update(w, gradient)
    return w


# ==== shrink_first ====
"""The weights are multiplied by 1 - ηλ before the step, and the averages are moved by a share."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m, v = 0.0, 0.0
    power_1 = power_2 = 1.0
    kept = 1 - learning_rate * decay if decoupled else 1.0
    penalty = 0.0 if decoupled else decay
    for gradient in gradients:
        g = gradient + penalty * w
        m += (1 - beta_1) * (g - m)
        v += (1 - beta_2) * (np.square(g) - v)
        power_1 *= beta_1
        power_2 *= beta_2
        alpha = learning_rate * np.sqrt(1 - power_2) / (1 - power_1)
        w = kept * w - alpha * m / (np.sqrt(v) + epsilon)
    return w
