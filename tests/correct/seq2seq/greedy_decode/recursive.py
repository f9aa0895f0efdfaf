"""By recursion: one word, then the rest."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    if max_steps == 0:
        return [], h
    h = np.tanh(kernel[start_id] + h @ recurrent_kernel)
    scores = (h @ output_kernel).tolist()
    word = scores.index(max(scores))
    if word == end_id:
        return [word], h
    rest, last = greedy_decode(
        h, kernel, recurrent_kernel, output_kernel, word, end_id, max_steps - 1
    )
    return [word, *rest], last
