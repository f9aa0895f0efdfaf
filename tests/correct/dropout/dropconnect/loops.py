"""Connection by connection, in explicit loops."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    batch, inputs, outputs = mask.shape
    y_train = np.tile(bias.astype(float), (batch, 1))
    y_test = y_train.copy()
    for n in range(batch):
        for i in range(inputs):
            for o in range(outputs):
                if mask[n, i, o]:
                    y_train[n, o] += x[n, i] * kernel[i, o]
                y_test[n, o] += (1 - rate) * x[n, i] * kernel[i, o]
    return y_train, y_test
