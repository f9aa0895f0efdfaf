"""With itertools.accumulate, the time axis in front."""

from itertools import accumulate

import numpy as np


def scan(steps, weights):
    kernel, recurrent_kernel, bias = weights
    start = np.zeros((len(steps[0]), len(bias)))

    def move(h, x):
        return np.tanh(x @ kernel + h @ recurrent_kernel + bias)

    return list(accumulate(steps, move, initial=start))[1:]


def bidirectional_concat(x, forward, backward):
    steps = [x[:, t] for t in range(x.shape[1])]
    from_front = scan(steps, forward)
    from_end = scan(steps[::-1], backward)
    from_end.reverse()
    pairs = zip(from_front, from_end, strict=True)
    outputs = np.array([np.concatenate(pair, axis=1) for pair in pairs])
    return np.moveaxis(outputs, 0, 1)
