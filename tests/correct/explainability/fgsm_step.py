# ==== loops ====
"""Image by image and pixel by pixel."""

import math

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    dx = np.zeros_like(images)
    adversarial = images.copy()
    for n in range(len(images)):
        logits = kernel.T @ images[n] + bias
        p = np.exp(logits - logits.max())
        p /= p.sum()
        p[labels[n]] -= 1
        dx[n] = kernel @ p
        for k, slope in enumerate(dx[n]):
            if slope != 0:
                adversarial[n, k] += math.copysign(epsilon, slope)
            adversarial[n, k] = min(1.0, max(0.0, adversarial[n, k]))
    return dx, adversarial


# ==== clipped_in_place ====
"""Bounds set one by one."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    scores = images @ kernel + bias
    odds = np.exp(scores - scores.max(axis=1)[:, None])
    gradient = odds / odds.sum(axis=1)[:, None]
    gradient[np.arange(len(labels)), labels] -= 1
    dx = np.einsum("nc,pc->np", gradient, kernel)
    moved = images + epsilon * np.sign(dx)
    moved[moved > 1] = 1
    moved[moved < 0] = 0
    return dx, moved


# ==== expected_weights ====
"""The weights expected under p, less those of the right class."""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    z = images @ kernel + bias
    z = z - z.max(1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(1, keepdims=True)
    dx = p @ kernel.T - kernel[:, labels].T
    dx[:, ~kernel.any(axis=1)] = 0
    return dx, np.minimum(np.maximum(images + np.sign(dx) * epsilon, 0.0), 1.0)
