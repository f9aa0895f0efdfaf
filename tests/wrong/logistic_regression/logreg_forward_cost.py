# ==== small_number_in_the_logarithm ====
"""1e-7 is added inside both logarithms out of habit, which the prompt forbids."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(-Z))
    losses = -(Y * np.log(A + 1e-7) + (1 - Y) * np.log(1 - A + 1e-7))
    J = np.mean(losses)
    return A, J


# ==== probabilities_clipped ====
"""The probabilities are clipped at 1e-5 for safety; a logit of 12 lies beyond that."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(-Z))
    clipped = np.clip(A, 1e-5, 1 - 1e-5)
    losses = -(Y * np.log(clipped) + (1 - Y) * np.log(1 - clipped))
    J = np.mean(losses)
    return A, J


# ==== label_one_only ====
"""The loss is −Y ln A, as in the cross-entropy with a softmax, and the samples of label
0 cost nothing."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(-Z))
    losses = -Y * np.log(A)
    J = np.mean(losses)
    return A, J


# ==== labels_of_plus_and_minus_one ====
"""The loss is the formula for labels 1 and −1, while the labels here are 1 and 0."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(-Z))
    losses = np.log(1 + np.exp(-Y * Z))
    J = np.mean(losses)
    return A, J


# ==== logarithm_to_base_two ====
"""The entropy is measured in bits, as in information theory."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(-Z))
    losses = -(Y * np.log2(A) + (1 - Y) * np.log2(1 - A))
    J = np.mean(losses)
    return A, J


# ==== mean_over_the_classes ====
"""The mean is taken in each class first and then of both, which is the same for equal
classes, and not a number when one is empty."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(-Z))
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    J = (np.mean(losses[Y == 1]) + np.mean(losses[Y == 0])) / 2
    return A, J


# ==== divided_by_the_features ====
"""The sum is divided by X.shape[0], which is the number of features here."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(-Z))
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    J = np.sum(losses) / X.shape[0]
    return A, J


# ==== mean_down_the_columns ====
"""The mean is taken over the first axis, which has length 1, so that J still has a
number for each sample."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(-Z))
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    J = np.mean(losses, axis=0)
    return A, J


# ==== sign_of_the_exponent ====
"""The minus in the exponent is forgotten, so that A is the probability of label 0."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(Z))
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    J = np.mean(losses)
    return A, J


# ==== rows_as_samples ====
"""X @ w is written as in linear regression with samples in rows, and the shapes do not
fit."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = X @ w + b
    A = 1 / (1 + np.exp(-Z))
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    J = np.mean(losses)
    return A, J
