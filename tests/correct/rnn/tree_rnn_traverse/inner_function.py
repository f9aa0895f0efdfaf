"""An inner function that sees the weights, children collected in a loop."""

import numpy as np


def traverse(node, weight, bias):
    def vector(part):
        if type(part) is dict:
            children = [vector(part[side]) for side in ("left", "right")]
            return np.tanh(np.dot(weight, np.hstack(children)) + bias)
        return part

    return vector(node)
