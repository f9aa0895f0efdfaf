# ==== columns ====
"""Samples as columns, and the softmax by its logarithm."""

import numpy as np


def sigmoid(u):
    return np.exp(u) / (np.exp(u) + 1)


def mlp3_forward(x, kernels, biases):
    (W1, W2, W3), (b1, b2, b3) = [k.T for k in kernels], [b[:, None] for b in biases]
    a1 = sigmoid(W1 @ x.T + b1)
    a2 = sigmoid(W2 @ a1 + b2)
    scores = W3 @ a2 + b3
    log_y = scores - np.log(np.exp(scores).sum(axis=0))
    return np.exp(log_y).T


# ==== float32 ====
"""In single precision."""

import numpy as np


def mlp3_forward(x, kernels, biases):
    W1, W2, W3 = (kernel.astype(np.float32) for kernel in kernels)
    b1, b2, b3 = (bias.astype(np.float32) for bias in biases)
    hidden = x.astype(np.float32)
    for W, b in ((W1, b1), (W2, b2)):
        hidden = 0.5 * (1 + np.tanh(0.5 * (hidden @ W + b)))
    powers = np.exp(hidden @ W3 + b3)
    return powers / powers.sum(axis=1, keepdims=True)


# ==== layer_loop ====
"""A loop over the layers, with the softmax where the loop ends."""

import numpy as np


def mlp3_forward(x, kernels, biases):
    last = len(kernels) - 1
    for layer, (kernel, bias) in enumerate(zip(kernels, biases, strict=True)):
        u = np.dot(x, kernel) + bias
        if layer < last:
            x = 1 / (1 + np.exp(-u))
        else:
            powers = np.exp(u - u.max(axis=1, keepdims=True))
            x = powers / powers.sum(axis=1, keepdims=True)
    return x


# ==== plain_python ====
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


# ==== sample_by_sample ====
"""One sample at a time, with a function for every activation."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def softmax(u):
    return np.exp(u) / np.exp(u).sum()


def one_sample(a, kernels, biases):
    for kernel, bias, activation in zip(kernels, biases, [sigmoid, sigmoid, softmax], strict=True):
        a = activation(kernel.T @ a + bias)
    return a


def mlp3_forward(x, kernels, biases):
    return np.array([one_sample(sample, kernels, biases) for sample in x])
