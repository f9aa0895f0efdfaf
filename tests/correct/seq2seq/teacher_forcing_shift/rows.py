"""Row by row."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    training_input = np.array([[start_id, *row[:-1]] for row in target.tolist()])
    free_input = np.array([[start_id, *row[:-1]] for row in predicted.tolist()])
    return training_input, free_input
