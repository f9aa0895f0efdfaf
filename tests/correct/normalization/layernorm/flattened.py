"""Every step as a row, statistics as columns."""

import numpy as np


def layernorm(x, gamma, beta):
    rows = x.reshape(-1, x.shape[2])
    centred = rows - rows.mean(axis=1)[:, None]
    std = np.sqrt((centred**2).mean(axis=1) + 0.001)
    return ((centred.T / std).T * gamma + beta).reshape(x.shape)
