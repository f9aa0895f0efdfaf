"""All steps run, the sentence cut at its end afterwards."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    words, states = [start_id], [h]
    for _ in range(max_steps):
        states.append(np.tanh(kernel[words[-1]] + states[-1] @ recurrent_kernel))
        words.append(max(range(len(kernel)), key=(states[-1] @ output_kernel).__getitem__))
    length = words.index(end_id, 1) if end_id in words[1:] else max_steps
    return words[1 : length + 1], states[length]
