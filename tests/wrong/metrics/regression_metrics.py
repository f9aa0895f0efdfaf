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


# ==== broadcast_to_a_matrix ====
"""The column of outputs and the vector y are subtracted as they are, which gives a
matrix of all pairs.
"""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - mse / np.var(y)
    return mse, rmse, mae, r2


# ==== squared_correlation ====
"""R² is taken as the square of the correlation, which does not see a bias or a wrong
scale.
"""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = np.corrcoef(y, outputs[:, 0])[0, 1] ** 2
    return mse, rmse, mae, r2


# ==== explained_over_total ====
"""The variance of the predictions is divided by that of the targets, which is R² only
for least squares.
"""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = np.var(outputs) / np.var(y)
    return mse, rmse, mae, r2


# ==== bias_removed ====
"""The variance of the errors is used, so that a constant error costs nothing in R²."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.var(error) / np.var(y)
    return mse, rmse, mae, r2


# ==== never_negative_too ====
"""R² 'is between 0 and 1' and is cut off at 0."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = max(0, 1 - mse / np.var(y))
    return mse, rmse, mae, r2


# ==== total_about_zero ====
"""The squares of the targets are not taken about their mean."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - np.sum(error**2) / np.sum(y**2)
    return mse, rmse, mae, r2


# ==== root_inside_the_mean ====
"""The root is taken of each squared error, before the mean: this is the MAE again."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.mean(np.sqrt(error**2))
    mae = np.mean(np.abs(error))
    r2 = 1 - mse / np.var(y)
    return mse, rmse, mae, r2


# ==== absolute_value_of_mean ====
"""Errors of different sign cancel: the mean is taken before the absolute value."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.abs(np.mean(error))
    r2 = 1 - mse / np.var(y)
    return mse, rmse, mae, r2


# ==== tensor_method ====
"""The predictions are thought to be a tensor; an array has no numpy method."""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs.numpy()[:, 0] - y
    mse = np.mean(error**2)
    rmse = np.sqrt(mse)
    mae = np.mean(np.abs(error))
    r2 = 1 - mse / np.var(y)
    return mse, rmse, mae, r2
