"""Blocks by name."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    def reorder(weights):
        named = dict(zip(order, np.array_split(weights, 4, axis=-1)))
        return np.concatenate([named["i"], named["f"], named["g"], named["o"]], axis=-1)

    return reorder(kernel), reorder(recurrent_kernel), reorder(bias)
