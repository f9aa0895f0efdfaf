"""A product with a matrix that has its ones beside the diagonal."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    steps = target.shape[1]
    beside = np.eye(steps, k=1, dtype=int)
    first = np.zeros(steps, dtype=int)
    first[0] = start_id
    return target @ beside + first, predicted @ beside + first
