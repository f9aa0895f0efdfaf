# ==== shapes ====
"""From the shapes of all the weights."""

import math


def rnn_param_count(steps, inputs, units, outputs):
    shapes = []
    before = inputs
    for n in units:
        shapes += [(before, n), (n, n), (n,)]
        before = n
    shapes += [(before, outputs), (outputs,)]
    return sum(math.prod(shape) for shape in shapes)


# ==== pairs ====
"""Neighbouring layers in pairs; recurrence is added afterwards."""

from itertools import pairwise


def rnn_param_count(steps, inputs, units, outputs):
    chain = [inputs, *units, outputs]
    forwards = sum((a + 1) * b for a, b in pairwise(chain))
    recurrent = sum(n**2 for n in units)
    return forwards + recurrent


# ==== recursion ====
"""The first layer, then the rest of the network."""


def rnn_param_count(steps, inputs, units, outputs):
    if not units:
        return outputs * (inputs + 1)
    first, *others = units
    return first * (inputs + first + 1) + rnn_param_count(steps, first, others, outputs)


# ==== numpy_sum ====
"""With arrays."""

import numpy as np


def rnn_param_count(steps, inputs, units, outputs):
    units = np.array(units)
    sources = np.concatenate([[inputs], units[:-1]])
    return (units * (sources + units + 1)).sum() + (units[-1] + 1) * outputs
