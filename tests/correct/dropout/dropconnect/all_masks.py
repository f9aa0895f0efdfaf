"""The expectation as a weighted sum over all ways to drop the weights of one unit."""

import itertools

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    y_train = ((x[:, None, :] * mask.transpose(0, 2, 1)) * kernel.T).sum(axis=-1) + bias
    y_test = np.zeros_like(y_train)
    for kept in itertools.product([0, 1], repeat=len(kernel)):
        ones = sum(kept)
        chance = (1 - rate) ** ones * rate ** (len(kept) - ones)
        y_test += chance * ((x * kept) @ kernel + bias)
    return y_train, y_test
