"""Each state written to the step it belongs to, the backward ones by counting down."""

import numpy as np


def fill(outputs, x, weights, order):
    kernel, recurrent_kernel, bias = weights
    h = np.zeros((x.shape[0], bias.size))
    for t in order:
        h = np.tanh(x[:, t].dot(kernel) + h.dot(recurrent_kernel) + bias)
        outputs[:, t] = h


def bidirectional_concat(x, forward, backward):
    batch, steps, _ = x.shape
    units = len(forward[2])
    outputs = np.zeros((batch, steps, 2 * units))
    fill(outputs[:, :, :units], x, forward, range(steps))
    fill(outputs[:, :, units:], x, backward, range(steps - 1, -1, -1))
    return outputs
