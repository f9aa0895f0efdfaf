# ==== loops ====
"""Value by value, shifted by the largest logarithm."""

import math

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    gamma = []
    for value in x:
        logs = [
            math.log(weight)
            - math.log(2 * math.pi * variance) / 2
            - (value - mean) ** 2 / variance / 2
            for weight, mean, variance in zip(weights, means, variances, strict=True)
        ]
        powers = [math.exp(log - max(logs)) for log in logs]
        gamma.append([power / sum(powers) for power in powers])
    return np.array(gamma)


# ==== differences ====
"""One over the sum of exp of differences, which lets too large ones become inf."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    z = np.subtract.outer(x, means) / np.sqrt(variances)
    log_joint = np.log(weights / np.sqrt(2 * np.pi * variances)) - z**2 / 2
    with np.errstate(over="ignore"):
        powers = np.exp(log_joint[:, None, :] - log_joint[:, :, None])
    return 1 / powers.sum(axis=2)


# ==== components_first ====
"""Components as rows, transposed at the end."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    rows = [
        np.log(weight) - 0.5 * np.log(2 * np.pi * variance) - 0.5 * (x - mean) ** 2 / variance
        for weight, mean, variance in zip(weights, means, variances, strict=True)
    ]
    log_joint = np.stack(rows)
    total = np.logaddexp.reduce(log_joint, axis=0)
    return np.exp(log_joint - total).T


# ==== quadratic ====
"""The exponent multiplied out: a linear layer on (x², x, 1)."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    features = np.stack([x**2, x, np.ones_like(x)], axis=1)
    kernel = np.stack(
        [
            -0.5 / variances,
            means / variances,
            np.log(weights) - 0.5 * np.log(2 * np.pi * variances) - means**2 / (2 * variances),
        ]
    )
    log_joint = features @ kernel
    powers = np.exp(log_joint - log_joint.max(axis=1)[:, None])
    return powers / powers.sum(axis=1)[:, None]
