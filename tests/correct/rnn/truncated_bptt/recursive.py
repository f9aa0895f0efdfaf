"""A recursive function that goes one step back."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    h = {0: np.zeros((len(x), len(bias)))}
    for t in range(x.shape[1]):
        h[t + 1] = np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias)

    def back(t, d_h, left):
        if left == 0:
            return 0, 0, 0
        delta = d_h * (1 - np.square(h[t]))
        own = x[:, t - 1].T @ delta, h[t - 1].T @ delta, delta.sum(0)
        rest = back(t - 1, delta @ recurrent_kernel.T, left - 1)
        return tuple(a + b for a, b in zip(own, rest))

    return back(x.shape[1], h[x.shape[1]] - target, horizon)
