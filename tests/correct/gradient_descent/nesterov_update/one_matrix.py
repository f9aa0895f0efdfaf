"""One linear map for w and v together."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    n, mu, eta = len(b), momentum, learning_rate
    eye = np.eye(n)
    matrix = np.block(
        [[eye - (1 + mu) * eta * a, mu**2 * eye], [-eta * a, mu * eye]],
    )
    offset = np.concatenate([(1 + mu) * eta * b, eta * b])
    states = [np.concatenate([start, np.zeros(n)])]
    for _ in range(steps):
        states.append(matrix @ states[-1] + offset)
    states = np.array(states)
    return states[:, :n], states[-1, n:]
