"""The stub with slopes from the values of the activations."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        s = sigmoid(u)
        return s - s * s
    if name == "tanh":
        return np.cosh(u) ** -2
    return (u > 0).astype(u.dtype)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"he": (2 / units) ** 0.5, "xavier": units ** (-1 / 2), "normal": 1.0}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (recurrent_kernel @ (slope(name, us[t]) * d_h).T).T
            norms[init][name] = float(np.sqrt(np.vdot(d_h, d_h)))
    return norms
