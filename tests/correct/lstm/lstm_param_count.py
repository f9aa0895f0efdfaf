# ==== bias_as_input ====
"""The bias as one more input that is always 1."""


def lstm_param_count(inputs, units):
    return (inputs + units + 1) * (units << 2)


# ==== connection_by_connection ====
"""Counts every connection into every unit of every block."""


def lstm_param_count(inputs, units):
    def into_one_unit():
        yield from (f"x{k}" for k in range(inputs))
        yield from (f"h{k}" for k in range(units))
        yield "bias"

    every = [(block, unit) for block in "ifgo" for unit in range(units)]
    return len(every) * sum(1 for _ in into_one_unit())


# ==== dense_layers ====
"""Four dense layers that read the input and the state side by side."""


def dense(inputs, units):
    weights = inputs * units
    biases = units
    return weights + biases


def lstm_param_count(inputs, units):
    return sum([dense(inputs + units, units)] * 4)


# ==== gate_by_gate ====
"""Each of the four blocks by itself."""


def lstm_param_count(inputs, units):
    total = 0
    for _ in ("input", "forget", "candidate", "output"):
        total += inputs * units
        total += units * units
        total += units
    return total


# ==== polynomial ====
"""As a polynomial in the number of units."""


def lstm_param_count(inputs, units):
    linear, quadratic = 4 * inputs + 4, 4
    return (quadratic * units + linear) * units


# ==== shapes ====
"""From the shapes of kernel, recurrent_kernel and bias."""

import math


def lstm_param_count(inputs, units):
    shapes = [(inputs, 4 * units), (units, 4 * units), (4 * units,)]
    return sum(map(math.prod, shapes))
