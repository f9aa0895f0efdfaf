"""[x, h] in one product, reshaped to four blocks."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = np.hstack([x, h]) @ np.vstack([kernel, recurrent_kernel]) + bias
    i, f, g, o = z.reshape(len(x), 4, -1).transpose(1, 0, 2)
    gate = lambda u: (np.tanh(u / 2) + 1) / 2
    c = c * gate(f)
    c = c + gate(i) * np.tanh(g)
    return np.tanh(c) * gate(o), c
