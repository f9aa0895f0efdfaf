"""Features on the first axis, added up one by one."""

import numpy as np


def layernorm(x, gamma, beta):
    features = np.moveaxis(x, -1, 0)
    mean = sum(features) / len(features)
    std = np.sqrt(sum((one - mean) ** 2 for one in features) / len(features) + 0.001)
    y = [g * (one - mean) / std + b for one, g, b in zip(features, gamma, beta)]
    return np.stack(y, axis=-1)
