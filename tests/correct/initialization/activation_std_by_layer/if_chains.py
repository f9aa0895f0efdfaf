"""if and elif for both choices, and samples as columns."""

import numpy as np


def weight_std(init, units):
    if init == "one":
        return 1.0
    if init == "small":
        return 0.01
    if init == "xavier":
        return 1 / np.sqrt(units)
    return np.sqrt(2) / np.sqrt(units)


def activate(u, activation):
    if activation == "sigmoid":
        return 1 / (1 + np.exp(-u))
    if activation == "tanh":
        return np.tanh(u)
    return np.where(u > 0, u, 0)


def activation_std_by_layer(x, draws, init, activation):
    layers, units, _ = draws.shape
    columns = x.T
    stds = np.empty(layers)
    for layer in range(layers):
        columns = activate(weight_std(init, units) * (draws[layer].T @ columns), activation)
        stds[layer] = np.sqrt(np.var(columns))
    return stds
