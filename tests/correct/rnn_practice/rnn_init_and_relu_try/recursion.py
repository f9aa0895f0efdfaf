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
