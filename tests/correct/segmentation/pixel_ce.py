# ==== loops ====
"""Pixel by pixel."""

import math


def pixel_ce(logits, labels, ignore):
    total, count = 0.0, 0
    batch, height, width = labels.shape
    for n in range(batch):
        for i in range(height):
            for j in range(width):
                label = int(labels[n, i, j])
                if label == ignore:
                    continue
                z = logits[n, i, j].tolist()
                most = max(z)
                total += most + math.log(sum(math.exp(v - most) for v in z)) - z[label]
                count += 1
    return total / count


# ==== only_valid_pixels ====
"""What is ignored is taken away first."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    counts = labels != ignore
    z, t = logits[counts], labels[counts]
    z = z - z.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    return -np.mean(np.log(p[np.arange(len(t)), t]))


# ==== one_hot ====
"""One-hot labels; those that are ignored have zeros only."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    classes = logits.shape[-1]
    wanted = (labels[..., None] == np.arange(classes)) & (labels != ignore)[..., None]
    log_p = logits - np.logaddexp.reduce(logits, axis=-1)[..., None]
    return -np.sum(wanted * log_p) / wanted.sum()
