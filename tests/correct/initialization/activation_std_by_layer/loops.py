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
