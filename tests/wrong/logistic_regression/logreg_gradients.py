# ==== length_of_the_labels ====
"""len(Y) is taken for the number of samples, but Y is a single row, so that m is 1."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = len(Y)
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dZ, dw, db


# ==== features_for_samples ====
"""m is X.shape[0], as where samples are rows; right when there are as many features as
samples."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[0]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dZ, dw, db


# ==== divided_already_in_dz ====
"""dZ is divided by m, as the derivative of the cost and not of a sample's own loss."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = (A - Y) / m
    dw = X @ dZ.T
    db = np.sum(dZ)
    return dZ, dw, db


# ==== label_less_prediction ====
"""The error is taken as label less prediction, as in the perceptron rule."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = Y - A
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dZ, dw, db


# ==== gradient_of_the_squared_error ====
"""The slope of the sigmoid is multiplied on, which belongs to the squared error."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = (A - Y) * A * (1 - A)
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dZ, dw, db


# ==== chain_rule_in_full ====
"""The derivative in A times that of A in the logit: the same on paper, but not a number
where A is rounded to 0 or 1."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = (-Y / A + (1 - Y) / (1 - A)) * A * (1 - A)
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dZ, dw, db


# ==== derivative_in_the_probability ====
"""dZ is the derivative with respect to A, not to the logit."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = -Y / A + (1 - Y) / (1 - A)
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dZ, dw, db


# ==== weights_flattened ====
"""The mean over the samples drops an axis, so that dw has the shape (n,) and not (n,
1)."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = A - Y
    dw = np.mean(X * dZ, axis=1)
    db = np.sum(dZ) / m
    return dZ, dw, db


# ==== bias_summed ====
"""The bias gets the sum over the samples, and only dw is divided by m."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ)
    return dZ, dw, db


# ==== transposed_for_rows ====
"""X.T @ dZ is remembered from samples in rows, and the shapes do not fit."""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = A - Y
    dw = X.T @ dZ / m
    db = np.sum(dZ) / m
    return dZ, dw, db
