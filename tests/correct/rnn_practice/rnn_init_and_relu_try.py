# ==== jacobians ====
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


# ==== masks ====
"""The stub with slopes from the values of the activations."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        s = sigmoid(u)
        return s - s * s
    if name == "tanh":
        return np.cosh(u) ** -2
    return (u > 0).astype(u.dtype)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"he": (2 / units) ** 0.5, "xavier": units ** (-1 / 2), "normal": 1.0}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (recurrent_kernel @ (slope(name, us[t]) * d_h).T).T
            norms[init][name] = float(np.sqrt(np.vdot(d_h, d_h)))
    return norms


# ==== recursion ====
"""A function that goes forward and returns the gradient on its way back."""

import numpy as np


def f(name, u):
    if name == "tanh":
        return np.tanh(u)
    return np.clip(u, 0, None) if name == "relu" else 0.5 * (np.tanh(u / 2) + 1)


def df(name, u):
    if name == "relu":
        return (np.sign(u) + 1) / 2
    y = f(name, u)
    return 1 - np.square(y) if name == "tanh" else y - np.square(y)


def back(name, steps, kernel, w, h):
    if not len(steps):
        return np.ones_like(h)
    u = steps[0] @ kernel + h @ w
    later = back(name, steps[1:], kernel, w, f(name, u))
    return np.einsum("bj,ij->bi", later * df(name, u), w)


def gradient_norms(x, kernel, noise):
    n = kernel.shape[1]
    start = np.zeros((x.shape[0], n))
    return {
        way: {
            name: np.linalg.norm(back(name, np.moveaxis(x, 1, 0), kernel, std * noise, start))
            for name in ("sigmoid", "tanh", "relu")
        }
        for way, std in [("normal", 1.0), ("xavier", n**-0.5), ("he", (2 / n) ** 0.5)]
    }
