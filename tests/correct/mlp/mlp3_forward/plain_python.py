"""Lists and the math module; an array only at the end."""

import math

import numpy as np


def affine(row, kernel, bias):
    columns = zip(*kernel, strict=True)
    return [
        math.fsum(v * w for v, w in zip(row, column, strict=True)) + b
        for column, b in zip(columns, bias, strict=True)
    ]


def mlp3_forward(x, kernels, biases):
    rows = []
    for row in x.tolist():
        for layer in (0, 1):
            u = affine(row, kernels[layer].tolist(), biases[layer].tolist())
            row = [1 / (1 + math.exp(-value)) for value in u]
        powers = [math.exp(s) for s in affine(row, kernels[2].tolist(), biases[2].tolist())]
        rows.append([power / sum(powers) for power in powers])
    return np.array(rows)
