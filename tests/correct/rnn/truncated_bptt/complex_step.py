"""Each gradient by a tiny imaginary step, of the loss as a function of the last steps' weights."""

import numpy as np


def run(h, x, kernel, recurrent_kernel, bias):
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
    return h


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    weights = kernel, recurrent_kernel, bias
    constant = run(np.zeros((len(x), len(bias))), x[:, :-horizon], *weights)
    gradients = []
    for k in range(3):
        gradient = np.zeros(weights[k].shape)
        for index in np.ndindex(gradient.shape):
            moved = [w.astype(complex) for w in weights]
            moved[k][index] += 1e-25j
            last = run(constant, x[:, -horizon:], *moved)
            gradient[index] = np.sum((last - target) ** 2 / 2).imag / 1e-25
        gradients.append(gradient)
    return tuple(gradients)
