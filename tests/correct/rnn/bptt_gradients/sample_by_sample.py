"""One sequence after the other, outer products added up."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    parameters = (kernel, recurrent_kernel, bias, output_kernel, output_bias)
    grads = [np.zeros(p.shape) for p in parameters]
    for sequence, wanted in zip(x, target):
        h = [np.zeros(len(bias))]
        for value in sequence:
            h.append(np.tanh(value @ kernel + h[-1] @ recurrent_kernel + bias))
        back = np.zeros(len(bias))
        for t in range(len(sequence), 0, -1):
            error = h[t] @ output_kernel + output_bias - wanted[t - 1]
            delta = (output_kernel @ error + back) * (1 - h[t]) * (1 + h[t])
            grads[0] += np.outer(sequence[t - 1], delta)
            grads[1] += np.outer(h[t - 1], delta)
            grads[2] += delta
            grads[3] += np.outer(h[t], error)
            grads[4] += error
            back = recurrent_kernel @ delta
    return tuple(grads)
