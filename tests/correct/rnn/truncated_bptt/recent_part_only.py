"""An ordinary BPTT over the last steps alone, begun from the state before them."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    state = np.zeros((len(x), len(bias)))
    before, recent = x[:, :-horizon], x[:, -horizon:]
    for t in range(before.shape[1]):
        state = np.tanh(before[:, t] @ kernel + state @ recurrent_kernel + bias)
    states = [state]
    for t in range(horizon):
        states.append(np.tanh(recent[:, t] @ kernel + states[t] @ recurrent_kernel + bias))
    deltas = []
    d_h = states[-1] - target
    for state in states[:0:-1]:
        deltas.insert(0, d_h * (1 - state**2))
        d_h = deltas[0] @ recurrent_kernel.T
    deltas = np.stack(deltas, axis=1)
    d_kernel = np.einsum("nti,ntu->iu", recent, deltas)
    d_recurrent = np.einsum("ntj,ntu->ju", np.stack(states[:-1], axis=1), deltas)
    return d_kernel, d_recurrent, deltas.sum(axis=(0, 1))
