# ==== transposes_forgotten ====
"""The factors are multiplied as they stand, which raises unless everything is
square."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W
    dW = X @ dY
    db = np.sum(dY, axis=0)
    return dX, dW, db


# ==== divided_by_n ====
"""dW and db are divided by the number of samples, as in the lecture."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T
    dW = X.T @ dY / len(X)
    db = np.mean(dY, axis=0)
    return dX, dW, db


# ==== bias_keeps_dimension ====
"""db keeps the row dimension."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T
    dW = X.T @ dY
    db = np.sum(dY, axis=0, keepdims=True)
    return dX, dW, db


# ==== sum_over_outputs ====
"""The bias gradient is summed along the outputs, which has the shape (N,)."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T
    dW = X.T @ dY
    db = np.sum(dY, axis=1)
    return dX, dW, db


# ==== bias_mean ====
"""Only db is averaged, since the bias is added to every row."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T
    dW = X.T @ dY
    db = dY.mean(axis=0)
    return dX, dW, db


# ==== total_sum_for_bias ====
"""db is one number, the sum of all of dY."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T
    dW = X.T @ dY
    db = np.sum(dY)
    return dX, dW, db


# ==== weight_gradient_transposed ====
"""dW comes out transposed because the product is taken in the other order."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T
    dW = dY.T @ X
    db = np.sum(dY, axis=0)
    return dX, dW, db


# ==== column_layout ====
"""The formulas of the lecture with samples in columns are used, which raise for row
layout."""

import numpy as np


def affine_backward(X, W, dY):
    dX = W.T @ dY
    dW = dY @ X.T
    db = np.sum(dY, axis=1)
    return dX, dW, db


# ==== bias_gradient_of_ones ====
"""The derivative of Y by b is 1, so ones are returned without dY."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T
    dW = X.T @ dY
    db = np.ones(W.shape[1])
    return dX, dW, db


# ==== bias_of_first_sample ====
"""The gradient of the bias is taken to be the same in every row, and the first row is
used."""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T
    dW = X.T @ dY
    db = dY[0]
    return dX, dW, db
