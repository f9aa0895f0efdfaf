"""In single precision."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    h, kernel = np.float32(h), np.float32(kernel)
    recurrent_kernel, output_kernel = np.float32(recurrent_kernel), np.float32(output_kernel)
    words = []
    word = start_id
    while True:
        h = np.tanh(np.add(kernel[word], np.dot(h, recurrent_kernel)))
        word = int(np.argmax(np.dot(h, output_kernel)))
        words.append(word)
        if word == end_id or len(words) == max_steps:
            return words, h
