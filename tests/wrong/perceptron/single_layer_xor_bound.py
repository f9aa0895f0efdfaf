# ==== last_accuracy ====
"""best is overwritten by the accuracy of every choice, so the last one is returned."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] + b > 0, 1, 0)
        accuracy = np.mean(outputs == targets)
        best = accuracy
    return best


# ==== number_of_hits ====
"""The accuracy is the number of hits and not their share."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] + b > 0, 1, 0)
        accuracy = np.sum(outputs == targets)
        best = max(best, accuracy)
    return best


# ==== all_or_nothing ====
"""The accuracy is 1 if all four agree and 0 otherwise."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] + b > 0, 1, 0)
        accuracy = float(np.all(outputs == targets))
        best = max(best, accuracy)
    return best


# ==== positive_class_only ====
"""Only the inputs whose answer is 1 are looked at, which favours an output of 1
everywhere."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] + b > 0, 1, 0)
        accuracy = np.sum(outputs * targets) / max(np.sum(targets), 1)
        best = max(best, accuracy)
    return best


# ==== rows_taken_for_columns ====
"""x[0] and x[1] are taken for the two inputs, though they are the first two rows, so
the comparison with targets raises."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[0] + w2 * x[1] + b > 0, 1, 0)
        accuracy = np.mean(outputs == targets)
        best = max(best, accuracy)
    return best


# ==== bias_forgotten ====
"""The bias is not added, so some lines are missing."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] > 0, 1, 0)
        accuracy = np.mean(outputs == targets)
        best = max(best, accuracy)
    return best


# ==== smallest_kept ====
"""The smaller value is kept, which stays 0 from the start."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] + b > 0, 1, 0)
        accuracy = np.mean(outputs == targets)
        best = min(best, accuracy)
    return best


# ==== sign_outputs ====
"""The outputs are signs, -1 and 1, as in the perceptron of other books, and never equal
a target of 0."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.sign(w1 * x[:, 0] + w2 * x[:, 1] + b)
        accuracy = np.mean(outputs == targets)
        best = max(best, accuracy)
    return best


# ==== product_of_inputs ====
"""A term with both inputs is added, by which even XOR succeeds."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] - 2 * w1 * x[:, 0] * x[:, 1] + b > 0, 1, 0)
        accuracy = np.mean(outputs == targets)
        best = max(best, accuracy)
    return best


# ==== answer_for_xor ====
"""The answer for XOR is returned for any targets."""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] + b > 0, 1, 0)
        accuracy = np.mean(outputs == targets)
        best = 0.75
    return best
