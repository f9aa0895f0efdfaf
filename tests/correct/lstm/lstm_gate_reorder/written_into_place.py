"""Each block written where it belongs."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    found = []
    for weights in (kernel, recurrent_kernel, bias):
        blocks = weights.reshape(*weights.shape[:-1], 4, -1)
        result = np.zeros_like(blocks)
        for place, gate in enumerate(order):
            result[..., "ifgo".index(gate), :] = blocks[..., place, :]
        found.append(result.reshape(weights.shape))
    return tuple(found)
