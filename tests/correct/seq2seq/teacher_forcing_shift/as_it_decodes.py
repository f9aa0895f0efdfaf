"""Step by step, as the decoder runs."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    training_input, free_input = np.empty_like(target), np.empty_like(predicted)
    for n in range(target.shape[0]):
        right = own = start_id
        for t in range(target.shape[1]):
            training_input[n, t], free_input[n, t] = right, own
            right, own = target[n, t], predicted[n, t]
    return training_input, free_input
