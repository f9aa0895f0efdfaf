# ==== columns ====
"""The numbers of the columns first, then one indexing for each array."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    units = len(recurrent_kernel)
    columns = np.concatenate([np.arange(units) + units * order.find(gate) for gate in "ifgo"])
    return kernel[:, columns], recurrent_kernel[:, columns], bias[columns]


# ==== dictionary ====
"""Blocks by name."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    def reorder(weights):
        named = dict(zip(order, np.array_split(weights, 4, axis=-1)))
        return np.concatenate([named["i"], named["f"], named["g"], named["o"]], axis=-1)

    return reorder(kernel), reorder(recurrent_kernel), reorder(bias)


# ==== exchanges ====
"""Two blocks exchanged at a time until the order is right."""


def exchange(weights, a, b):
    blocks = weights.reshape(-1, 4, weights.shape[-1] // 4)  # a view of the same numbers
    blocks[:, [a, b]] = blocks[:, [b, a]]


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    found = kernel.copy(), recurrent_kernel.copy(), bias.copy()
    letters = list(order)
    for place, letter in enumerate("ifgo"):
        other = letters.index(letter)
        letters[place], letters[other] = letters[other], letters[place]
        for weights in found:
            exchange(weights, place, other)
    return found


# ==== permutation_matrix ====
"""By a product with a matrix of zeros and ones."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    units = len(bias) // 4
    blocks = np.array([[1.0 if old == new else 0.0 for new in "ifgo"] for old in order])
    columns = np.kron(blocks, np.eye(units))
    return kernel @ columns, recurrent_kernel @ columns, bias @ columns


# ==== sorted ====
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


# ==== take ====
"""np.take on an axis of blocks, the positions by argsort."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    wanted = {"i": 0, "f": 1, "g": 2, "o": 3}
    positions = np.argsort([wanted[letter] for letter in order])

    def reorder(weights):
        blocks = np.stack(np.split(weights, 4, axis=-1), axis=-2)
        return np.take(blocks, positions, axis=-2).reshape(weights.shape)

    return tuple(map(reorder, (kernel, recurrent_kernel, bias)))


# ==== written_into_place ====
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
