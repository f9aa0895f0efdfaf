"""An endless speaker as a generator, cut off outside."""

import itertools

import numpy as np


def speak(word, h, kernel, recurrent_kernel, output_kernel):
    while True:
        h = np.tanh(kernel[word] + h @ recurrent_kernel)
        word = int(np.argmax(h @ output_kernel))
        yield word, h


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    words = []
    spoken = speak(start_id, h, kernel, recurrent_kernel, output_kernel)
    for word, state in itertools.islice(spoken, max_steps):
        words, h = [*words, word], state
        if word == end_id:
            break
    return words, h
