# ==== decided_before_the_last_update ====
"""The decisions use A of the last round, from before its update."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
        w = w - rate * X @ (A - Y).T / X.shape[1]
        b = b - rate * np.mean(A - Y)
    predicted = A >= 0.5
    return w, b, costs, predicted.astype(int)


# ==== above_one_half_only ====
"""A probability of exactly 1/2 is decided as 0."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
        w = w - rate * X @ (A - Y).T / X.shape[1]
        b = b - rate * np.mean(A - Y)
    predicted = sigmoid(w.T @ X + b) > 0.5
    return w, b, costs, predicted.astype(int)


# ==== samples_one_by_one ====
"""Each round goes through the samples one at a time and updates after each: stochastic
gradient descent."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        costs[step] = cost(sigmoid(w.T @ X + b), Y)
        for sample in range(X.shape[1]):
            column = X[:, [sample]]
            error = (sigmoid(w.T @ column + b) - Y[:, sample]).item()
            w = w - rate * error * column
            b = b - rate * error
    predicted = sigmoid(w.T @ X + b) >= 0.5
    return w, b, costs, predicted.astype(int)


# ==== bias_with_the_new_weights ====
"""The prediction is computed again with the new w before the bias is updated."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
        w = w - rate * X @ (A - Y).T / X.shape[1]
        b = b - rate * np.mean(sigmoid(w.T @ X + b) - Y)
    predicted = sigmoid(w.T @ X + b) >= 0.5
    return w, b, costs, predicted.astype(int)


# ==== summed_gradients ====
"""The gradients are those of the summed loss, not of the mean."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
        w = w - rate * X @ (A - Y).T
        b = b - rate * np.sum(A - Y)
    predicted = sigmoid(w.T @ X + b) >= 0.5
    return w, b, costs, predicted.astype(int)


# ==== started_from_zero ====
"""The learner sets w and b to 0 first, as in every tutorial, and the given start is
lost."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    n, m = X.shape
    w, b = np.zeros((n, 1)), 0.0
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
        w = w - rate * X @ (A - Y).T / m
        b = b - rate * np.sum(A - Y) / m
    predicted = sigmoid(w.T @ X + b) >= 0.5
    return w, b, costs, predicted.astype(int)


# ==== logits_compared_with_one_half ====
"""The logit itself, not its sigmoid, is compared with 1/2."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
        w = w - rate * X @ (A - Y).T / X.shape[1]
        b = b - rate * np.mean(A - Y)
    predicted = w.T @ X + b >= 0.5
    return w, b, costs, predicted.astype(int)


# ==== cost_after_the_update ====
"""The cost is stored at the end of each round, after the update."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    A = sigmoid(w.T @ X + b)
    for step in range(steps):
        error = A - Y
        w = w - rate * X @ error.T / X.shape[1]
        b = b - rate * np.mean(error)
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
    predicted = A >= 0.5
    return w, b, costs, predicted.astype(int)


# ==== stopped_when_converged ====
"""Training ends early when the cost hardly falls any more, and the remaining costs stay
0."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
        if step > 0 and costs[step - 1] - costs[step] < 1e-6:
            break
        w = w - rate * X @ (A - Y).T / X.shape[1]
        b = b - rate * np.mean(A - Y)
    predicted = sigmoid(w.T @ X + b) >= 0.5
    return w, b, costs, predicted.astype(int)


# ==== errors_not_transposed ====
"""The row of errors is not transposed, and X @ (A − Y) does not fit."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)
        costs[step] = cost(A, Y)
        w = w - rate * X @ (A - Y) / X.shape[1]
        b = b - rate * np.mean(A - Y)
    predicted = sigmoid(w.T @ X + b) >= 0.5
    return w, b, costs, predicted.astype(int)
