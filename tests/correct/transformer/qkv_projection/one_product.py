"""All three weights in one product, then split."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    together = hidden @ np.vstack([w_q, w_k, w_v]).T
    q, k, v = np.split(together, 3, axis=-1)
    return q, k, v
