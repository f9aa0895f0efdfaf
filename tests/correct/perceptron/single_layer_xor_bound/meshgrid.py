"""The weights as a grid of four dimensions, with the errors subtracted from one."""

import numpy as np


def single_layer_xor_bound(targets):
    w1, w2, b = np.meshgrid([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5])
    errors = 0
    for index, target in enumerate(targets):
        outputs = (w1 * (index // 2) + w2 * (index % 2) + b > 0).astype(int)
        errors = errors + np.abs(outputs - target)
    return 1 - np.min(errors) / 4
