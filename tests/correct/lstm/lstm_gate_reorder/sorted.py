"""The blocks sorted by where their letters stand in Keras's order."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = sorted(range(4), key=lambda position: "ifgo".index(order[position]))
    found = []
    for weights in (kernel, recurrent_kernel, bias):
        units = weights.shape[-1] // 4
        blocks = [weights[..., units * p : units * (p + 1)] for p in positions]
        found.append(np.concatenate(blocks, axis=-1))
    return found
