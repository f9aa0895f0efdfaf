"""The memory as a further input of each gate, in one product with a stacked matrix."""

import numpy as np


def gate(inputs, weights):
    return 1 / (1 + np.exp(-np.hstack(inputs) @ np.vstack(weights)))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    ones = np.ones((len(x), 1))
    i_weights, f_weights, g_weights, o_weights = zip(
        *(np.split(weights, 4, axis=1) for weights in (kernel, recurrent_kernel, bias[None])),
        strict=True,
    )
    p_i, p_f, p_o = map(np.diagflat, peephole)
    keep = gate([x, h, ones, c], [*f_weights, p_f])
    write = gate([x, h, ones, c], [*i_weights, p_i])
    c_next = keep * c + write * np.tanh(np.hstack([x, h, ones]) @ np.vstack(g_weights))
    show = gate([x, h, ones, c_next], [*o_weights, p_o])
    return show * np.tanh(c_next), c_next
