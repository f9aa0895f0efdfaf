"""np.take on an axis of blocks, the positions by argsort."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    wanted = {"i": 0, "f": 1, "g": 2, "o": 3}
    positions = np.argsort([wanted[letter] for letter in order])

    def reorder(weights):
        blocks = np.stack(np.split(weights, 4, axis=-1), axis=-2)
        return np.take(blocks, positions, axis=-2).reshape(weights.shape)

    return tuple(map(reorder, (kernel, recurrent_kernel, bias)))
