"""In single precision."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    x, h, c, kernel, recurrent_kernel, bias = (
        a.astype("float32") for a in (x, h, c, kernel, recurrent_kernel, bias)
    )
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=1)
    gate = lambda u: 1 / (1 + np.exp(-u))
    c_next = gate(f) * c + gate(i) * np.tanh(g)
    return gate(o) * np.tanh(c_next), c_next
