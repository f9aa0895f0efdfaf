# ==== signs ====
"""With answers −1 and 1 and the bias among the weights, updated only where the answer is wrong."""

import numpy as np


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    inputs = np.column_stack([x, np.ones(len(x))])
    weights = np.append(w, b)
    signs = np.where(t == 1, 1, -1)
    errors = []
    while len(errors) < epochs:
        wrong = 0
        for row, sign in zip(inputs, signs, strict=True):
            total = row @ weights
            if (total > 0) != (sign > 0):
                weights = weights + learning_rate * sign * row
                wrong += 1
        errors.append(wrong)
        if not wrong:
            break
    return weights[:-1], weights[-1], errors


# ==== dual ====
"""What is kept is how often each sample was wrong; sums come from inner products of samples."""

import numpy as np


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    products = x @ x.T + 1
    start = x @ w + b
    times = np.zeros(len(x))
    errors = []
    for _ in range(epochs):
        errors.append(0)
        for k, target in enumerate(t):
            y = 1 if start[k] + learning_rate * (products[k] @ times) > 0 else 0
            times[k] += target - y
            errors[-1] += abs(target - y)
        if errors[-1] == 0:
            return w + learning_rate * times @ x, b + learning_rate * times.sum(), errors
    return w + learning_rate * times @ x, b + learning_rate * times.sum(), errors


# ==== plain ====
"""Lists and numbers, with one weight after the other."""

import numpy as np


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    weights = [float(value) for value in w]
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x.tolist(), t.tolist(), strict=True):
            total = b
            for value, weight in zip(features, weights, strict=True):
                total += value * weight
            y = 1 if total > 0 else 0
            if y == target:
                continue
            count += 1
            step = learning_rate if target > y else -learning_rate
            weights = [old + step * value for old, value in zip(weights, features, strict=True)]
            b += step
        errors.append(count)
        if count == 0:
            break
    return np.array(weights), b, errors
