"""Component by component, with plain sums."""

import numpy as np


def product(w, h):
    return [sum(w[i, j] * h[j] for j in range(len(h))) for i in range(len(w))]


def project(hidden, w_q, w_k, w_v, w_o):
    result = []
    for w in (w_q, w_k, w_v):
        result.append(np.array([[product(w, h) for h in sentence] for sentence in hidden]))
    return result[0], result[1], result[2]
