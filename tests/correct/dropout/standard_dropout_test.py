# ==== feature_by_feature ====
"""The outputs grow by one feature after the other, each with its own expectation."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    chances = {0: rate, 1: 1 - rate}
    y_train = np.ones((len(x), 1)) * bias
    y_test = y_train.copy()
    for column, kept, weights in zip(x.T, mask.T, kernel, strict=True):
        y_train += np.outer(column * kept, weights)
        expected = sum(chance * value * column for value, chance in chances.items())
        y_test += np.outer(expected, weights)
    return y_train, y_test


# ==== float32 ====
"""In single precision."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    x, kernel, bias, mask = (array.astype(np.float32) for array in (x, kernel, bias, mask))
    y_train = np.where(mask > 0, x, np.float32(0)) @ kernel + bias
    y_test = (x * np.float32(1 - rate)) @ kernel + bias
    return y_train, y_test


# ==== helper ====
"""One helper for the dense layer; what is dropped is overwritten in a copy."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    def dense(inputs):
        return np.array([bias + np.sum(row * kernel.T, axis=1) for row in inputs])

    dropped = x.copy()
    dropped[mask == 0] = 0
    return dense(dropped), dense(x - rate * x)


# ==== loops ====
"""Feature by feature, in explicit loops."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    batch, features = x.shape
    y_train = np.zeros((batch, len(bias)))
    y_test = np.zeros((batch, len(bias)))
    for n in range(batch):
        for u in range(len(bias)):
            for f in range(features):
                product = x[n, f] * kernel[f, u]
                if mask[n, f] == 1:
                    y_train[n, u] += product
                y_test[n, u] += product * (1 - rate)
            y_train[n, u] += bias[u]
            y_test[n, u] += bias[u]
    return y_train, y_test


# ==== smaller_weights ====
"""At inference the weights are multiplied by the probability of staying."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    keep = 1 - rate
    y_train = np.einsum("nf,nf,fu->nu", x, mask, kernel) + bias
    y_test = np.einsum("nf,fu->nu", x, keep * kernel) + bias
    return y_train, y_test
