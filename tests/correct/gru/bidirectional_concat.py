# ==== accumulate ====
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


# ==== block_diagonal ====
"""Both directions as one RNN whose weights are block-diagonal matrices."""

import numpy as np


def diagonal(a, b):
    return np.block([[a, np.zeros((len(a), b.shape[1]))], [np.zeros((len(b), a.shape[1])), b]])


def bidirectional_concat(x, forward, backward):
    both = np.concatenate([x, x[:, ::-1]], axis=2)
    kernel = diagonal(forward[0], backward[0])
    recurrent_kernel = diagonal(forward[1], backward[1])
    bias = np.append(forward[2], backward[2])
    units, steps = len(forward[2]), x.shape[1]
    h = np.zeros((len(x), 2 * units))
    history = []
    for t in range(steps):
        h = np.tanh(both[:, t] @ kernel + h @ recurrent_kernel + bias)
        history.append(h)
    rows = [
        np.hstack([history[t][:, :units], history[steps - 1 - t][:, units:]]) for t in range(steps)
    ]
    return np.stack(rows, 1)


# ==== float32 ====
"""In single precision."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)), dtype=np.float32)
    states = np.zeros((*x.shape[:2], len(bias)), dtype=np.float32)
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states[:, t] = h
    return states


def bidirectional_concat(x, forward, backward):
    x = x.astype(np.float32)
    forward, backward = ([w.astype(np.float32) for w in ws] for ws in (forward, backward))
    from_end = rnn(np.flip(x, 1), *backward)
    return np.append(rnn(x, *forward), np.flip(from_end, 1), axis=2)


# ==== written_into_place ====
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
