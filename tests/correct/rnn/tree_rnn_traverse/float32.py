"""In single precision."""

import numpy as np


def traverse(node, weight, bias):
    if isinstance(node, np.ndarray):
        return node.astype(np.float32)
    pair = [traverse(node["left"], weight, bias), traverse(node["right"], weight, bias)]
    return np.tanh(weight.astype(np.float32) @ np.concatenate(pair) + bias.astype(np.float32))
