"""Each half of the weight with its own child."""

import numpy as np


def traverse(node, weight, bias):
    if isinstance(node, np.ndarray):
        return node
    left_half, right_half = np.hsplit(weight, 2)
    left = left_half @ traverse(node["left"], weight, bias)
    right = right_half @ traverse(node["right"], weight, bias)
    return np.tanh(left + right + bias)
