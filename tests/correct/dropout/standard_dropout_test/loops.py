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
