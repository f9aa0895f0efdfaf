# ==== half_in_mse ====
"""The mean squared error has a half as the sum of squared errors has."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = 0.5 * np.mean(distance**2)
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = delta * (distance - 0.5 * delta)
    huber = np.mean(np.where(distance <= delta, quadratic, linear))
    return mse, mae, huber


# ==== linear_without_offset ====
"""The linear part lacks the half delta, so the two pieces do not meet."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(distance**2)
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = delta * (distance - delta)
    huber = np.mean(np.where(distance <= delta, quadratic, linear))
    return mse, mae, huber


# ==== delta_is_one ====
"""The linear part is written for delta = 1, the default of Keras."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(distance**2)
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = distance - 0.5
    huber = np.mean(np.where(distance <= delta, quadratic, linear))
    return mse, mae, huber


# ==== averages_of_rows_summed ====
"""Each sample's squared errors are added up over the outputs and only then averaged
over the batch."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(np.sum(distance**2, axis=1))
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = delta * (distance - 0.5 * delta)
    huber = np.mean(np.where(distance <= delta, quadratic, linear))
    return mse, mae, huber


# ==== decided_by_mean_distance ====
"""Whether quadratic or linear holds is decided once, by the mean absolute error, for
all elements."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(distance**2)
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = delta * (distance - 0.5 * delta)
    huber = np.mean(quadratic) if mae <= delta else np.mean(linear)
    return mse, mae, huber


# ==== smaller_of_both ====
"""The smaller of the two formulas is taken, although the line lies below the parabola
everywhere."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(distance**2)
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = delta * (distance - 0.5 * delta)
    huber = np.mean(np.minimum(quadratic, linear))
    return mse, mae, huber


# ==== means_per_output ====
"""The means are taken over the batch only, so arrays are returned."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(distance**2, axis=0)
    mae = np.mean(distance, axis=0)
    quadratic = 0.5 * distance**2
    linear = delta * (distance - 0.5 * delta)
    huber = np.mean(np.where(distance <= delta, quadratic, linear), axis=0)
    return mse, mae, huber


# ==== parts_averaged_separately ====
"""The quadratic and the linear elements are averaged separately and the two means
added, which gives nan as well where one part is empty."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(distance**2)
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = delta * (distance - 0.5 * delta)
    huber = np.mean(quadratic[distance <= delta]) + np.mean(linear[distance > delta])
    return mse, mae, huber


# ==== delta_scaled_only_the_distance ====
"""The bracket is forgotten, so that delta multiplies only the distance."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.mean(distance**2)
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = delta * distance - 0.5 * delta
    huber = np.mean(np.where(distance <= delta, quadratic, linear))
    return mse, mae, huber


# ==== root_of_mse ====
"""The root is taken, so that the error has the unit of the data."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = np.sqrt(np.mean(distance**2))
    mae = np.mean(distance)
    quadratic = 0.5 * distance**2
    linear = delta * (distance - 0.5 * delta)
    huber = np.mean(np.where(distance <= delta, quadratic, linear))
    return mse, mae, huber
