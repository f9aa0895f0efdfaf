# ==== features_first ====
"""Features on the first axis, added up one by one."""

import numpy as np


def layernorm(x, gamma, beta):
    features = np.moveaxis(x, -1, 0)
    mean = sum(features) / len(features)
    std = np.sqrt(sum((one - mean) ** 2 for one in features) / len(features) + 0.001)
    y = [g * (one - mean) / std + b for one, g, b in zip(features, gamma, beta)]
    return np.stack(y, axis=-1)


# ==== flattened ====
"""Every step as a row, statistics as columns."""

import numpy as np


def layernorm(x, gamma, beta):
    rows = x.reshape(-1, x.shape[2])
    centred = rows - rows.mean(axis=1)[:, None]
    std = np.sqrt((centred**2).mean(axis=1) + 0.001)
    return ((centred.T / std).T * gamma + beta).reshape(x.shape)


# ==== float32 ====
"""In single precision."""

import numpy as np


def layernorm(x, gamma, beta):
    x, gamma, beta = (a.astype("float32") for a in (x, gamma, beta))
    centred = x - x.mean(axis=-1, keepdims=True)
    std = np.sqrt(np.mean(centred * centred, axis=-1, keepdims=True) + np.float32(0.001))
    return gamma * centred / std + beta


# ==== loops ====
"""Sample by sample and step by step."""

import math

import numpy as np


def layernorm(x, gamma, beta):
    y = np.zeros(x.shape)
    for n in range(x.shape[0]):
        for t in range(x.shape[1]):
            values = x[n, t]
            mean = sum(values) / len(values)
            variance = sum((v - mean) ** 2 for v in values) / len(values)
            y[n, t] = gamma * (values - mean) / math.sqrt(variance + 0.001) + beta
    return y


# ==== pairs ====
"""From the differences of all pairs of features."""

import numpy as np


def layernorm(x, gamma, beta):
    differences = x[..., :, np.newaxis] - x[..., np.newaxis, :]
    variance = np.mean(differences**2, axis=(-2, -1)) / 2
    x_hat = differences.mean(axis=-1) / np.sqrt(variance + 0.001)[..., np.newaxis]
    return x_hat * gamma + beta


# ==== projection ====
"""The mean taken off by a matrix."""

import numpy as np


def layernorm(x, gamma, beta):
    features = x.shape[-1]
    centred = x @ (np.eye(features) - 1 / features)
    norm = np.linalg.norm(centred, axis=-1, keepdims=True)
    return beta + gamma * centred / np.sqrt(norm**2 / features + 0.001)
