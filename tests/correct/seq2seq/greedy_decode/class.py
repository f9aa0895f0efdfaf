"""A decoder as an object that keeps its state."""

import numpy as np


class Decoder:
    def __init__(self, h, kernel, recurrent_kernel, output_kernel):
        self.h = h.reshape(1, -1)
        self.weights = np.concatenate([kernel, recurrent_kernel])
        self.output_kernel = output_kernel
        self.vocabulary = len(kernel)

    def next_word(self, word):
        read = np.zeros((1, self.vocabulary))
        read[0, word] = 1
        self.h = np.tanh(np.hstack([read, self.h]) @ self.weights)
        return np.argmax(self.h @ self.output_kernel, axis=1)[0]


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    decoder = Decoder(h, kernel, recurrent_kernel, output_kernel)
    words = [decoder.next_word(start_id)]
    while words[-1] != end_id and len(words) != max_steps:
        words.append(decoder.next_word(words[-1]))
    return words, decoder.h[0]
