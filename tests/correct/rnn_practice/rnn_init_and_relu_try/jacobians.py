"""The Jacobian of the last state, sample by sample."""

import numpy as np


def gradient_norms(x, kernel, noise):
    n = noise.shape[0]
    variance = dict(normal=1.0, xavier=1.0 / n, he=2.0 / n)
    functions = {
        "sigmoid": (lambda u: 1 / (1 + np.exp(-u)), lambda h: h * (1 - h)),
        "tanh": (np.tanh, lambda h: 1 - h * h),
        "relu": (lambda u: u * (u > 0), lambda h: (h > 0) * 1.0),
    }
    norms = {key: {} for key in variance}
    for key, v in variance.items():
        w = noise * v**0.5
        for name, (f, slope_of_h) in functions.items():
            total = 0.0
            for sample in x:
                h, jacobian = np.zeros(n), np.eye(n)
                for step in sample:
                    h = f(step @ kernel + h @ w)
                    jacobian = jacobian @ w @ np.diag(slope_of_h(h))
                total += np.sum(jacobian.sum(axis=1) ** 2)
            norms[key][name] = total**0.5
    return norms
