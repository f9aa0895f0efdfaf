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
