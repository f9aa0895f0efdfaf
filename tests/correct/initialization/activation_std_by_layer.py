# ==== all_outputs_first ====
"""All outputs are kept in one array; the standard deviations come at the end, as mean squares."""

import numpy as np

VARIANCES = {"one": lambda _: 1, "small": lambda _: 0.0001, "xavier": lambda n: 1 / n}
VARIANCES["he"] = lambda n: 2 * VARIANCES["xavier"](n)
ACTIVATIONS = {
    "sigmoid": lambda u: 0.5 + 0.5 * np.tanh(0.5 * u),
    "tanh": np.tanh,
    "relu": lambda u: u * (u > 0),
}


def activation_std_by_layer(x, draws, init, activation):
    weights = draws * np.sqrt(VARIANCES[init](x.shape[1]))
    outputs = [x]
    for kernel in weights:
        outputs.append(ACTIVATIONS[activation](np.einsum("ni,ij->nj", outputs[-1], kernel)))
    outputs = np.stack(outputs[1:])
    deviations = outputs - outputs.mean(axis=(1, 2), keepdims=True)
    return np.sqrt(np.mean(deviations**2, axis=(1, 2)))


# ==== generator ====
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


# ==== if_chains ====
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


# ==== loops ====
"""Neuron by neuron, with the standard deviation by its definition."""

import math

import numpy as np


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def relu(u):
    return u if u > 0 else 0.0


def spread(values):
    mean = sum(values) / len(values)
    return math.sqrt(sum((value - mean) ** 2 for value in values) / len(values))


def activation_std_by_layer(x, draws, init, activation):
    samples, units = x.shape
    scales = {"one": 1, "small": 0.01, "xavier": units**-0.5, "he": (2 / units) ** 0.5}
    f = {"sigmoid": sigmoid, "tanh": math.tanh, "relu": relu}[activation]
    stds = []
    for draw in draws:
        kernel = scales[init] * draw
        out = np.zeros((samples, units))
        for n in range(samples):
            for unit in range(units):
                out[n, unit] = f(sum(x[n, i] * kernel[i, unit] for i in range(units)))
        x = out
        stds.append(spread(x.ravel().tolist()))
    return np.array(stds)
