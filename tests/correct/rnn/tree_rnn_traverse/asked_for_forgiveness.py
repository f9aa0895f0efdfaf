"""Tries to open the node; an array has no children."""

import numpy as np


def traverse(node, weight, bias):
    try:
        left, right = node["left"], node["right"]
    except IndexError:
        return node
    size = len(bias)
    children = np.empty(2 * size)
    children[:size] = traverse(left, weight, bias)
    children[size:] = traverse(right, weight, bias)
    return np.tanh(bias + children @ weight.T)
