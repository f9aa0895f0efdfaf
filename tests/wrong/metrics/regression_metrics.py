# ==== column_left ====
"""A column less a row."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== columns_of_both ====
"""Only the first target."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y[0]
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== outer_mean ====
"""The mean of the predictions is subtracted first."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - np.mean(outputs) - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== absolute_square ====
"""Half the sum of squares."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.sum(error**2) / 2
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== mean_then_square ====
"""The square of the mean."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.square(np.mean(error))
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== mean_of_roots ====
"""The mean of the roots."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.mean(np.sqrt(error**2))
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== root_of_sum ====
"""The root of the sum, then divided."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(np.sum(error**2)) / len(y)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== root_of_mae ====
"""The root of absolute errors."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.sqrt(np.abs(error)))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== sum_of_absolutes ====
"""A sum."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.sum(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== unbiased_variance ====
"""The variance of the targets with n − 1."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - mse / np.var(y, ddof=1)
    return mse, rmse, mae, r2


# ==== never_negative ====
"""Cut off at 0."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = max(0.0, 1 - mse / np.var(y))
    return mse, rmse, mae, r2


# ==== explained_spread ====
"""The spread of the predictions over that of the targets."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = np.sum((outputs[:, 0] - np.mean(y)) ** 2) / np.sum((y - np.mean(y)) ** 2)
    return mse, rmse, mae, r2


# ==== mean_of_predictions ====
"""Deviations from the mean of the predictions."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(outputs)) ** 2)
    return mse, rmse, mae, r2
