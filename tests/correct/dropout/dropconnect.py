# ==== all_masks ====
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


# ==== float32 ====
"""In single precision."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    x, kernel, bias, mask = (array.astype(np.float32) for array in (x, kernel, bias, mask))
    y_train = np.matmul(x[:, np.newaxis, :], kernel * mask)[:, 0, :] + bias
    y_test = np.float32(1 - rate) * (x @ kernel) + bias
    return y_train, y_test


# ==== loops ====
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


# ==== one_sum ====
"""One sum over named axes for training, the bias kept apart at inference."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    y_train = np.einsum("ni,io,nio->no", x, kernel, mask) + bias
    full = x @ kernel + bias
    y_test = full - rate * (full - bias)
    return y_train, y_test


# ==== sample_by_sample ====
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
