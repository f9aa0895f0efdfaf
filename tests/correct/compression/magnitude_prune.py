# ==== threshold ====
"""What is below the size of the first weight that stays."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = int(percent * w.size / 100 + 1e-9)
    threshold = np.sort(np.abs(w).ravel())[count]
    stays = np.abs(w) >= threshold
    retrained = pruned = np.where(stays, w, 0.0)
    for _ in range(steps):
        gradient = 2 / t.size * x.T @ (x @ retrained - t)
        retrained = np.where(stays, retrained - rate * gradient, 0.0)
    return stays.astype(float), pruned, retrained


# ==== loops ====
"""The smallest is taken out again and again; gradients element by element."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    mask = np.ones(w.shape)
    for _ in range(w.size * percent // 100):
        sizes = np.where(mask == 1, np.abs(w), np.inf)
        mask[np.unravel_index(np.argmin(sizes), w.shape)] = 0
    pruned = mask * w
    kernel = pruned.copy()
    for _ in range(steps):
        error = x.dot(kernel) - t
        for i in range(w.shape[0]):
            for j in range(w.shape[1]):
                if mask[i, j]:
                    kernel[i, j] -= rate * 2 * sum(x[:, i] * error[:, j]) / error.size
    return mask, pruned, kernel


# ==== partition ====
"""argpartition finds them without sorting the rest; the gradient with einsum."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    size = w.size
    count = size * percent // 100
    flat = np.ones(size)
    if count:
        flat[np.argpartition(np.abs(w), count, axis=None)[:count]] = 0
    mask = flat.reshape(w.shape)
    pruned = np.multiply(w, mask)
    now = np.array(pruned)
    for _ in range(steps):
        now -= rate * mask * 2 * np.einsum("ni,no->io", x, x @ now - t) / t.size
    return mask, pruned, now


# ==== ranks ====
"""Ranks by sorting twice; integers for the mask's values until the end."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    ranks = np.argsort(np.argsort(np.abs(w).flatten())).reshape(w.shape)
    mask = (100 * (ranks + 1) > percent * w.size - w.size * percent % 100) * 1.0
    pruned = w * mask
    retrained = pruned
    for _ in range(steps):
        slope = (x.T @ x @ retrained - x.T @ t) * 2 / (t.shape[0] * t.shape[1])
        retrained = (retrained - rate * slope) * mask
    return mask, pruned, retrained
