# ==== floor_of_logarithm ====
"""The logarithm is rounded down, which is right for powers of two only."""

import math


def xor_tree_depth(n):
    depth = int(math.log2(n))
    gates = n - 1
    hidden = 2 ** (n - 1)
    return depth, gates, hidden


# ==== chain_depth ====
"""The gates are thought to stand in a chain."""

import math


def xor_tree_depth(n):
    depth = n - 1
    gates = n - 1
    hidden = 2 ** (n - 1)
    return depth, gates, hidden


# ==== gates_of_pairs ====
"""Only the gates of the first level are counted."""

import math


def xor_tree_depth(n):
    depth = math.ceil(math.log2(n))
    gates = n // 2
    hidden = 2 ** (n - 1)
    return depth, gates, hidden


# ==== three_per_gate ====
"""Each XOR is counted as the three gates NAND, OR and AND."""

import math


def xor_tree_depth(n):
    depth = math.ceil(math.log2(n))
    gates = 3 * (n - 1)
    hidden = 2 ** (n - 1)
    return depth, gates, hidden


# ==== all_input_vectors ====
"""A hidden unit is placed for every input vector."""

import math


def xor_tree_depth(n):
    depth = math.ceil(math.log2(n))
    gates = n - 1
    hidden = 2**n
    return depth, gates, hidden


# ==== full_tree_gates ====
"""The gates are those of a full tree of that depth."""

import math


def xor_tree_depth(n):
    depth = math.ceil(math.log2(n))
    gates = 2**depth - 1
    hidden = 2 ** (n - 1)
    return depth, gates, hidden


# ==== natural_logarithm ====
"""The natural logarithm is used."""

import math


def xor_tree_depth(n):
    depth = math.ceil(math.log(n))
    gates = n - 1
    hidden = 2 ** (n - 1)
    return depth, gates, hidden


# ==== one_per_input ====
"""There is one hidden unit for each input."""

import math


def xor_tree_depth(n):
    depth = math.ceil(math.log2(n))
    gates = n - 1
    hidden = n
    return depth, gates, hidden


# ==== half_the_inputs ====
"""The depth is the number of pairs on the first level."""

import math


def xor_tree_depth(n):
    depth = math.ceil(n / 2)
    gates = n - 1
    hidden = 2 ** (n - 1)
    return depth, gates, hidden


# ==== xor_caret ====
"""The caret is used for the power, giving the exclusive or of 2 and n - 1."""

import math


def xor_tree_depth(n):
    depth = math.ceil(math.log2(n))
    gates = n - 1
    hidden = 2 ^ (n - 1)
    return depth, gates, hidden


# ==== rounded_logarithm ====
"""The logarithm is rounded to the nearest integer, which is right for many n."""

import math


def xor_tree_depth(n):
    depth = round(math.log2(n))
    gates = n - 1
    hidden = 2 ** (n - 1)
    return depth, gates, hidden
