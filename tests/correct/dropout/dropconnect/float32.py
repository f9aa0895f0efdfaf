"""In single precision."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    x, kernel, bias, mask = (array.astype(np.float32) for array in (x, kernel, bias, mask))
    y_train = np.matmul(x[:, np.newaxis, :], kernel * mask)[:, 0, :] + bias
    y_test = np.float32(1 - rate) * (x @ kernel) + bias
    return y_train, y_test
