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
