"""Powers where the path is known in advance, and sums over all gradients elsewhere."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 1e-7


def decayed(terms, factor):
    weights = factor ** np.arange(len(terms))[::-1]
    return weights @ np.array(terms)


def follow(start, steps, next_step):
    path, gradients = [np.array(start, dtype=float)], []
    for _ in range(steps):
        gradients.append(path[-1] * [0.1, 2])
        path.append(path[-1] - next_step(np.array(gradients)))
    return np.array(path)


def anisotropic_path(start, steps, learning_rates):
    t = np.arange(steps + 1)[:, np.newaxis]
    eta = learning_rates

    def adagrad(g):
        return eta["AdaGrad"] * g[-1] / np.sqrt((g**2).sum(axis=0) + EPSILON)

    def rmsprop(g):
        return eta["RMSProp"] * g[-1] / np.sqrt((1 - RHO) * decayed(g**2, RHO) + EPSILON)

    def adam(g):
        m = (1 - BETA_1) * decayed(g, BETA_1)
        h = (1 - BETA_2) * decayed(g**2, BETA_2)
        alpha = eta["Adam"] * np.sqrt(1 - BETA_2 ** len(g)) / (1 - BETA_1 ** len(g))
        return alpha * m / (np.sqrt(h) + EPSILON)

    return {
        "SGD": start * (1 - eta["SGD"] * np.array([0.1, 2])) ** t,
        "Momentum": follow(start, steps, lambda g: eta["Momentum"] * decayed(g, MOMENTUM)),
        "AdaGrad": follow(start, steps, adagrad),
        "RMSProp": follow(start, steps, rmsprop),
        "Adam": follow(start, steps, adam),
        "Newton": np.where(t == 0, start, 0.0),
    }
