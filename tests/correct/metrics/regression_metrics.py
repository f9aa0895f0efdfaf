# ==== loops ====
"""Plain Python."""

import math


def regression_metrics(y, outputs):
    targets, predicted = y.tolist(), [row[0] for row in outputs.tolist()]
    n = len(targets)
    errors = [t - p for t, p in zip(targets, predicted, strict=True)]
    mse = sum(e * e for e in errors) / n
    mae = sum(abs(e) for e in errors) / n
    mean = sum(targets) / n
    r2 = 1 - sum(e * e for e in errors) / sum((t - mean) ** 2 for t in targets)
    return mse, math.sqrt(mse), mae, r2


# ==== columns ====
"""With the targets as a column, too."""

import numpy as np


def regression_metrics(y, outputs):
    error = y.reshape(-1, 1) - outputs
    mse = np.square(error).mean()
    return mse, mse**0.5, np.abs(error).mean(), 1 - mse / y.var()


# ==== norms ====
"""By norms of the errors."""

import numpy as np


def regression_metrics(y, outputs):
    error = np.squeeze(outputs, axis=1) - y
    two, one = np.linalg.norm(error), np.linalg.norm(error, 1)
    total = np.linalg.norm(y - y.mean())
    return two**2 / len(y), two / np.sqrt(len(y)), one / len(y), 1 - (two / total) ** 2


# ==== float32 ====
"""In single precision."""

import numpy as np


def regression_metrics(y, outputs):
    y, predicted = y.astype(np.float32), outputs[:, 0].astype(np.float32)
    mse = np.mean((predicted - y) ** 2)
    total = np.mean((y - np.mean(y)) ** 2)
    return mse, np.sqrt(mse), np.mean(np.abs(predicted - y)), 1 - mse / total
