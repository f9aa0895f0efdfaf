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
