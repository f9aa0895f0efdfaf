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
