"""An encoder as an object, with a batch of one and rows for vectors."""

import numpy as np


class Encoder:
    def __init__(self, E, W, U, b):
        self.table, self.kernel, self.recurrent_kernel, self.bias = E.T, W.T, U.T, b
        self.h = np.zeros((1, len(b)))

    def read(self, word):
        z = self.table[word] @ self.kernel + self.h @ self.recurrent_kernel
        self.h = np.tanh(z + self.bias)


def encode(words, E, W, U, b):
    encoder = Encoder(E, W, U, b)
    for word in np.nonzero(words)[1]:
        encoder.read(word)
    return encoder.h[0]
