# ==== inverse_permutation ====
"""The places in Keras's order of the given letters are used, the inverse
permutation."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = ["ifgo".index(gate) for gate in order]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias


# ==== pytorch_order ====
"""The order of the result is i, f, o, g."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [order.index(gate) for gate in "ifog"]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias


# ==== bias_unchanged ====
"""The bias is left as it is because it has only one dimension."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [order.index(gate) for gate in "ifgo"]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)
    bias = bias
    return kernel, recurrent_kernel, bias


# ==== recurrent_unchanged ====
"""The recurrent weights are left in the old order."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [order.index(gate) for gate in "ifgo"]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = recurrent_kernel
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias


# ==== sorted_letters ====
"""The letters are sorted alphabetically."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [order.index(gate) for gate in sorted(order)]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias


# ==== only_gifo ====
"""The positions are written down for "gifo" only."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [1, 2, 0, 3]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias


# ==== candidate_moved_only ====
"""Only the candidate is moved to the third place and the rest keep their order."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [k for k in range(4) if order[k] != "g"]
    positions.insert(2, order.index("g"))
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias


# ==== wrong_letter ====
"""The candidate is called c, so the letter is not found."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [order.index(gate) for gate in "ifco"]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias


# ==== counted_from_one ====
"""The positions are counted from 1."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [order.index(gate) + 1 for gate in "ifgo"]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias


# ==== kernel_twice ====
"""The recurrent weights are picked from the already rearranged kernel."""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [order.index(gate) for gate in "ifgo"]
    kernel = pick_blocks(kernel, positions)
    recurrent_kernel = pick_blocks(kernel, positions)
    bias = pick_blocks(bias, positions)
    return kernel, recurrent_kernel, bias
