"""The formula over named axes."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    return tuple(np.einsum("ij,btj->bti", w, hidden) for w in (w_q, w_k, w_v))
