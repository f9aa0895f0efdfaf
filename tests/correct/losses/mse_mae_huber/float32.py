"""In single precision."""

import numpy as np


def mse_mae_huber(y, t, delta):
    delta = np.float32(delta)
    distance = np.abs(y.astype(np.float32) - t.astype(np.float32))
    linear = delta * (distance - delta / 2)
    huber = np.where(distance > delta, linear, np.square(distance) / 2)
    return np.square(distance).mean(), distance.mean(), huber.mean()
