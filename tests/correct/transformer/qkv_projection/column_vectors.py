"""Each word as a column vector with the weight on its left."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    columns = hidden[..., np.newaxis]
    return (w_q @ columns)[..., 0], (w_k @ columns)[..., 0], (w_v @ columns)[..., 0]
