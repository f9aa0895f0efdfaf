"""The weights as products in one list, the biases as all units but those of the input."""

import math


def mlp_param_count(sizes):
    weights = [math.prod(sizes[k : k + 2]) for k in range(len(sizes) - 1)]
    biases = sum(sizes) - sizes[0]
    return sum(weights) + biases
