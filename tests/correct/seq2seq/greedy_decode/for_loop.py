"""A for loop that returns where the end is chosen."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    words = []
    word = start_id
    for _ in range(max_steps):
        h = np.tanh(kernel[word] + np.dot(h, recurrent_kernel))
        word = int((h @ output_kernel).argmax())
        words.append(word)
        if word == end_id:
            return words, h
    return words, h
