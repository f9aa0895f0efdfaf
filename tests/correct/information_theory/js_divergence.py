# ==== loops ====
"""Symbol by symbol; what one of them does not have adds nothing on its side."""

import math

import numpy as np


def js_divergence(p, q):
    found = []
    for row, other in zip(p, q, strict=True):
        total = 0.0
        for a, b in zip(row, other, strict=True):
            if a > 0:
                total += a * math.log(2 * a / (a + b))
            if b > 0:
                total += b * math.log(2 * b / (a + b))
        found.append(total / 2)
    return np.array(found)


# ==== entropies ====
"""The entropy of the mixture less the mean of the entropies."""

import numpy as np


def entropy(p):
    return -np.sum(p * np.log(p, out=np.zeros_like(p), where=p > 0), axis=1)


def js_divergence(p, q):
    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2


# ==== mutual_information ====
"""What a symbol tells of which of the two distributions it was drawn from."""

import numpy as np


def js_divergence(p, q):
    joint = np.stack([p, q], axis=1) / 2
    product = joint.sum(axis=1, keepdims=True) * joint.sum(axis=2, keepdims=True)
    ratio = np.divide(joint, product, out=np.ones_like(joint), where=joint > 0)
    terms = joint * np.log(ratio)
    return terms.sum(axis=(1, 2))


# ==== nansum ====
"""What is nan is left out of the sum."""

import numpy as np


def js_divergence(p, q):
    middle = p / 2 + q / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        return sum(np.nansum(row * np.log(row / middle), axis=1) for row in (p, q)) * 0.5
