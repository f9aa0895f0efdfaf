"""Huber in one formula: the distance is split into a part up to delta and the rest."""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    near = np.minimum(distance, delta)
    far = distance - near
    huber = np.mean(0.5 * near**2 + delta * far)
    return np.mean(distance**2), np.mean(distance), huber
