# ==== nothing_divided ====
"""No gradient is divided by m, because the mean was thought to be in dA already."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * (Z > 0)
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# ==== da_prev_divided_too ====
"""dA_prev is divided by m as well."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * (Z > 0)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ / m
    return dA_prev, dW, db


# ==== dz_divided_at_once ====
"""dZ is divided by m at the start, and the rest uses it, so dA_prev is divided too."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * (Z > 0) / m
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# ==== bias_divided_twice ====
"""db is a mean and is divided by m once more."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * (Z > 0)
    dW = dZ @ A_prev.T / m
    db = np.mean(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# ==== bias_flat ====
"""keepdims is forgotten, so db has the shape (n_y,)."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * (Z > 0)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# ==== bias_over_units ====
"""The bias gradient is summed down the units."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * (Z > 0)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# ==== relu_of_gradient ====
"""The backward of ReLU is taken to be ReLU of dA."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = np.maximum(dA, 0)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# ==== activation_skipped ====
"""ReLU is left out on the way back."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# ==== divided_by_units ====
"""m is mistaken for the number of rows, the habit from samples in rows."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * (Z > 0)
    dW = dZ @ A_prev.T / len(A_prev)
    db = np.sum(dZ, axis=1, keepdims=True) / len(A_prev)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# ==== slope_by_sign ====
"""The slope of ReLU is taken as sign of Z, which lets negative units pass with a
minus."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * np.sign(Z)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
