# ==== clipped_distance ====
"""Huber in one formula: the distance is split into a part up to delta and the rest."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    near = np.minimum(distance, delta)
    far = distance - near
    huber = np.mean(0.5 * near**2 + delta * far)
    return np.mean(distance**2), np.mean(distance), huber


# ==== float32 ====
"""In single precision."""

import numpy as np


def mse_mae_huber(y, t, delta):
    delta = np.float32(delta)
    distance = np.abs(y.astype(np.float32) - t.astype(np.float32))
    linear = delta * (distance - delta / 2)
    huber = np.where(distance > delta, linear, np.square(distance) / 2)
    return np.square(distance).mean(), distance.mean(), huber.mean()


# ==== loops ====
"""One element after the other."""

import numpy as np


def huber_of(a, delta):
    return a * a / 2 if a <= delta else delta * (a - delta / 2)


def mse_mae_huber(y, t, delta):
    squares = distances = hubers = 0.0
    for difference in np.nditer(y - t):
        a = abs(float(difference))
        squares += a**2
        distances += a
        hubers += huber_of(a, delta)
    return squares / y.size, distances / y.size, hubers / y.size


# ==== norms ====
"""Norms of the flattened difference, and Huber as two sums over masks."""

import numpy as np


def mse_mae_huber(y, t, delta):
    d = (y - t).ravel()
    mse = np.linalg.norm(d) ** 2 / d.size
    mae = np.linalg.norm(d, 1) / d.size
    small = np.abs(d) <= delta
    quadratic = 0.5 * np.sum(d[small] ** 2)
    linear = delta * np.sum(np.abs(d[~small]) - 0.5 * delta)
    return mse, mae, (quadratic + linear) / d.size


# ==== piecewise ====
"""np.piecewise for Huber, and means taken sample by sample."""

import numpy as np


def mean(values):
    return values.mean(axis=1).mean()


def mse_mae_huber(y, t, delta):
    difference = t - y
    losses = np.piecewise(
        difference,
        [difference < -delta, difference > delta],
        [
            lambda e: delta * (-e - 0.5 * delta),
            lambda e: delta * (e - 0.5 * delta),
            lambda e: 0.5 * e * e,
        ],
    )
    return mean(difference**2), mean(np.abs(difference)), mean(losses)
