"""The probabilities at T = 1 are raised to the power 1/T and brought to the sum 1 again."""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    raised = softmax(z) ** (1 / temperature)
    return raised / raised.sum(axis=1, keepdims=True)
