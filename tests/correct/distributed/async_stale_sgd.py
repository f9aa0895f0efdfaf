# ==== loops ====
"""Sample by sample."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [np.array(start)]
    for k, delay in enumerate(delays):
        stale = path[len(path) - 1 - delay]
        gradient = np.zeros(len(start))
        for sample, target in zip(x[k], t[k], strict=True):
            gradient += 2 * (sample @ stale - target) * sample
        path.append(path[-1] - rate * gradient / len(t[k]))
    return np.stack(path)


# ==== filled_array ====
"""Into an array made beforehand."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = np.empty((len(delays) + 1, len(start)))
    path[0] = start
    for k in range(len(delays)):
        error = np.einsum("sf,f->s", x[k], path[k - delays[k]]) - t[k]
        path[k + 1] = path[k] - 2 * rate * np.einsum("s,sf->f", error, x[k]) / error.size
    return path


# ==== normal_equations ====
"""The gradient from the matrix and the vector of the normal equations of each mini-batch."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    samples = x.shape[1]
    matrices = np.einsum("ksf,ksg->kfg", x, x) / samples
    vectors = np.einsum("ksf,ks->kf", x, t) / samples
    path = [start]
    for k, (matrix, vector) in enumerate(zip(matrices, vectors, strict=True)):
        then = path[int(k - delays[k])]
        path.append(path[-1] + 2 * rate * (vector - matrix @ then))
    return np.asarray(path)


# ==== float32 ====
"""In single precision."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    x, t, rate = x.astype(np.float32), t.astype(np.float32), np.float32(rate)
    path = [start.astype(np.float32)]
    for k in range(len(delays)):
        error = x[k] @ path[k - delays[k]] - t[k]
        path.append(path[k] - rate * (np.float32(2 / len(error)) * (error @ x[k])))
    return np.array(path)
