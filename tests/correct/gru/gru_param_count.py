# ==== biases_as_inputs ====
"""Each bias as one more input that is always 1."""


def gru_param_count(inputs, units, reset_after):
    seen_by_each_unit = inputs + 1 + units
    if reset_after:
        seen_by_each_unit += 1
    return seen_by_each_unit * units * 3


# ==== connection_by_connection ====
"""Counts every connection into every unit of every block."""


def gru_param_count(inputs, units, reset_after):
    count = 0
    for block in ["z", "r", "h"]:
        for _ in range(units):
            count += len(range(inputs))
            count += len(range(units))
            biases = ["input side " + block]
            if reset_after:
                biases.append("state side " + block)
            count += len(biases)
    return count


# ==== dense_layers ====
"""Three times two dense layers; without reset_after the second of each two has no bias."""


def dense(inputs, units, use_bias=True):
    return inputs * units + (units if use_bias else 0)


def gru_param_count(inputs, units, reset_after):
    return 3 * (dense(inputs, units) + dense(units, units, use_bias=reset_after))


# ==== shapes ====
"""From the shapes of kernel, recurrent_kernel and bias."""

from math import prod


def gru_param_count(inputs, units, reset_after):
    columns = 3 * units
    bias = (2, columns) if reset_after else (columns,)
    shapes = {"kernel": (inputs, columns), "recurrent_kernel": (units, columns), "bias": bias}
    return sum(prod(shape) for shape in shapes.values())
