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
