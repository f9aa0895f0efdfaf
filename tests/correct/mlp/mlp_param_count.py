# ==== counted_connections ====
"""Every connection and every bias is counted one by one."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        for _unit in range(sizes[layer]):
            for _connection in range(sizes[layer - 1]):
                total += 1
            total += 1  # the bias
    return total


# ==== pairs ====
"""Pairs of neighbouring layers in one sum."""

import itertools


def mlp_param_count(sizes):
    return sum((before + 1) * units for before, units in itertools.pairwise(sizes))


# ==== recursion ====
"""The first layer and, by recursion, the rest of the network."""


def mlp_param_count(sizes):
    if len(sizes) < 2:
        return 0
    inputs, units, *rest = sizes
    return inputs * units + units + mlp_param_count([units, *rest])


# ==== weights_and_biases_apart ====
"""The weights as products in one list, the biases as all units but those of the input."""

import math


def mlp_param_count(sizes):
    weights = [math.prod(sizes[k : k + 2]) for k in range(len(sizes) - 1)]
    biases = sum(sizes) - sizes[0]
    return sum(weights) + biases
