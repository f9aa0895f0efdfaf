"""One sequence after the other."""

import numpy as np


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    units = recurrent_kernel.shape[0]
    every, last_h, last_c = [], [], []
    for sequence in x:
        h, c, states = np.zeros(units), np.zeros(units), []
        for value in sequence:
            z = value @ kernel + h @ recurrent_kernel + bias
            i, f, o = (0.5 * (1 + np.tanh(z[k : k + units] / 2)) for k in (0, units, 3 * units))
            c = f * c + i * np.tanh(z[2 * units : 3 * units])
            h = o * np.tanh(c)
            states.append(h)
        every.append(states)
        last_h.append(h)
        last_c.append(c)
    return np.array(every), np.array(last_h), np.array(last_c)
