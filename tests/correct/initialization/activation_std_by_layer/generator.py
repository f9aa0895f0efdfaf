"""A generator that passes the samples on from layer to layer."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def outputs(x, draws, std, f):
    for draw in draws:
        x = f(std * (x @ draw))
        yield x


def activation_std_by_layer(x, draws, init, activation):
    units = draws.shape[-1]
    match init:
        case "one" | "small":
            std = {"one": 1.0, "small": 0.01}[init]
        case "xavier" | "he":
            std = np.sqrt((1 if init == "xavier" else 2) / units)
    return np.array([np.std(y) for y in outputs(x, draws, std, ACTIVATIONS[activation])])
