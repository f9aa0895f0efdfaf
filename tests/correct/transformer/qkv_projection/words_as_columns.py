"""All words of all sentences as the columns of one matrix."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    columns = hidden.reshape(-1, hidden.shape[-1]).T

    def back(matrix):
        return np.ascontiguousarray(matrix.T).reshape(hidden.shape)

    return back(w_q @ columns), back(w_k @ columns), back(w_v @ columns)
