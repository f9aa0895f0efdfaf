# ==== relu_skipped_backward ====
"""The activation is left out on the way back."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta
    db2 = np.sum(delta, axis=0)
    dZ = delta @ W2.T
    dA = dZ
    dW1 = X.T @ dA
    db1 = np.sum(dA, axis=0)
    return dW1, db1, dW2, db2


# ==== mask_of_gradient ====
"""The backward of ReLU cuts off negative dZ instead of units with negative A."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta
    db2 = np.sum(delta, axis=0)
    dZ = delta @ W2.T
    dA = np.maximum(dZ, 0)
    dW1 = X.T @ dA
    db1 = np.sum(dA, axis=0)
    return dW1, db1, dW2, db2


# ==== divided_by_n_again ====
"""The weight gradients are divided by N once more."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta / len(X)
    db2 = np.mean(delta, axis=0)
    dZ = delta @ W2.T
    dA = dZ * (A > 0)
    dW1 = X.T @ dA / len(X)
    db1 = np.mean(dA, axis=0)
    return dW1, db1, dW2, db2


# ==== input_for_hidden ====
"""The second layer's weight gradient uses A, the value before the activation."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = A.T @ delta
    db2 = np.sum(delta, axis=0)
    dZ = delta @ W2.T
    dA = dZ * (A > 0)
    dW1 = X.T @ dA
    db1 = np.sum(dA, axis=0)
    return dW1, db1, dW2, db2


# ==== second_bias_forgotten ====
"""The bias of the output layer is forgotten in the forward pass."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta
    db2 = np.sum(delta, axis=0)
    dZ = delta @ W2.T
    dA = dZ * (A > 0)
    dW1 = X.T @ dA
    db1 = np.sum(dA, axis=0)
    return dW1, db1, dW2, db2


# ==== bias_gradients_keep_dimension ====
"""The bias gradients keep the row dimension."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta
    db2 = np.sum(delta, axis=0, keepdims=True)
    dZ = delta @ W2.T
    dA = dZ * (A > 0)
    dW1 = X.T @ dA
    db1 = np.sum(dA, axis=0, keepdims=True)
    return dW1, db1, dW2, db2


# ==== sigmoid_slope ====
"""The slope of the sigmoid is used for ReLU."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta
    db2 = np.sum(delta, axis=0)
    dZ = delta @ W2.T
    dA = dZ * Z * (1 - Z)
    dW1 = X.T @ dA
    db1 = np.sum(dA, axis=0)
    return dW1, db1, dW2, db2


# ==== relu_forgotten_forward ====
"""The hidden layer has no activation in the forward pass."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = A
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta
    db2 = np.sum(delta, axis=0)
    dZ = delta @ W2.T
    dA = dZ * (A > 0)
    dW1 = X.T @ dA
    db1 = np.sum(dA, axis=0)
    return dW1, db1, dW2, db2


# ==== first_bias_from_dz ====
"""The first bias takes its gradient from dZ instead of dA."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta
    db2 = np.sum(delta, axis=0)
    dZ = delta @ W2.T
    dA = dZ * (A > 0)
    dW1 = X.T @ dA
    db1 = np.sum(dZ, axis=0)
    return dW1, db1, dW2, db2


# ==== multiplied_by_hidden_values ====
"""dZ is multiplied by Z itself instead of by where it is positive."""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1
    Z = np.maximum(A, 0)
    Y = softmax(Z @ W2 + b2)

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta
    db2 = np.sum(delta, axis=0)
    dZ = delta @ W2.T
    dA = dZ * Z
    dW1 = X.T @ dA
    db1 = np.sum(dA, axis=0)
    return dW1, db1, dW2, db2
