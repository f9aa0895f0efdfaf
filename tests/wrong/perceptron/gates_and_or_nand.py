# ==== zero_counts_as_one ====
"""The comparison is >=, so the perceptron gives 1 where the sum is exactly 0."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(x @ np.array(w) + b >= 0, 1, 0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, 1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== threshold_for_bias ====
"""The textbook's threshold form w x > b is mixed up with the bias form, so the gates
are right but the perceptron takes its bias with the wrong sign."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(x @ np.array(w) > b, 1, 0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, 1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, 0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, -1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== booleans_returned ====
"""The comparison is returned without turning it into integers."""

import numpy as np


def perceptron(x, w, b):
    y = x @ np.array(w) + b > 0
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, 1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== floats_returned ====
"""The outputs are 1.0 and 0.0."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(x @ np.array(w) + b > 0, 1.0, 0.0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, 1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== list_times_array ====
"""The rows are multiplied by w elementwise and not added up."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(x * np.array(w) + b > 0, 1, 0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, 1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== and_on_the_boundary ====
"""The textbook's weights of a half are used with sums of exactly 0 that must give 1, so
the perceptron has >= although the prompt gives 0 there."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(x @ np.array(w) + b >= 0, 1, 0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [0.5, 0.5, -1]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [0.5, 0.5, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-0.5, -0.5, 0.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== nand_weights_only_negated ====
"""Only the weights of AND are negated for NAND and the bias is left, so NAND is 0
everywhere."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(x @ np.array(w) + b > 0, 1, 0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, -1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== nor_for_nand ====
"""NAND is the negation of OR by a slip."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(x @ np.array(w) + b > 0, 1, 0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, 0.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== one_pair_only ====
"""The perceptron is written for a single pair and takes x[0] and x[1], which are the
first two rows."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(w[0] * x[0] + w[1] * x[1] + b > 0, 1, 0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, 1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== bias_forgotten ====
"""The bias is not added in the perceptron."""

import numpy as np


def perceptron(x, w, b):
    y = np.where(x @ np.array(w) > 0, 1, 0)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, 1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== signs_returned ====
"""np.sign is taken for the step function, so that 0 becomes -1 where the sum is negative."""

import numpy as np


def perceptron(x, w, b):
    y = np.sign(x @ np.array(w) + b).astype(int)
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1.5]
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_weights = [1, 1, -0.5]
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_weights = [-1, -1, 1.5]
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate
