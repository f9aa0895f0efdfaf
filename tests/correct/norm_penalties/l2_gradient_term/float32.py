"""In single precision."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    x, y, kernel, bias = (np.asarray(a, dtype=np.float32) for a in (x, y, kernel, bias))
    pull = np.float32(decay) * kernel
    d_output = np.float32(2 / len(x)) * (x @ kernel + bias - y)
    half_gradient = x.T @ d_output + pull
    return half_gradient, half_gradient + pull, d_output.sum(axis=0)
