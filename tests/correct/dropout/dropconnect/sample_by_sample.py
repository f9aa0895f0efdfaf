"""A dense layer of its own for every sample."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    def dense(sample, weights):
        return sample @ weights + bias

    y_train = [
        dense(sample, np.where(kept == 1, kernel, 0)) for sample, kept in zip(x, mask, strict=True)
    ]
    y_test = [dense(sample, kernel - rate * kernel) for sample in x]
    return np.array(y_train), np.array(y_test)
