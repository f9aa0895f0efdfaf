# ==== loops ====
"""Symbol by symbol, over those that p has."""

import math

import numpy as np


def kl_divergence(p, q):
    divergence = []
    for row, other in zip(p.tolist(), q.tolist(), strict=True):
        total = 0.0
        for a, b in zip(row, other, strict=True):
            if a:
                total += a * math.log(a / b)
        divergence.append(total)
    return np.array(divergence)


# ==== entropies ====
"""The cross-entropy less the entropy."""

import numpy as np


def logarithms(p, q):
    return np.log(q, out=np.zeros_like(q), where=p != 0)


def kl_divergence(p, q):
    log_p, log_q = logarithms(p, p), logarithms(p, q)
    return np.sum(p * log_p, axis=1) - np.sum(p * log_q, axis=1)


# ==== nan_to_num ====
"""What is not finite is set to 0 afterwards."""

import numpy as np


def kl_divergence(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        log_ratio = np.nan_to_num(np.log(p / q), nan=0, neginf=0)
    return np.diag(p @ log_ratio.T).copy()


# ==== product_of_powers ====
"""The divergence as one logarithm, of the product of all ratios to the power of p."""

import numpy as np


def kl_divergence(p, q):
    ratio = np.divide(p, q, out=np.ones(p.shape), where=p > 0)
    return np.log(np.prod(ratio**p, axis=1))


# ==== float32 ====
"""In single precision."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.zeros(p.shape, np.float32)
    log_ratio[seen] = np.log(p[seen] / q[seen])
    return (p.astype(np.float32) * log_ratio).sum(axis=1)
