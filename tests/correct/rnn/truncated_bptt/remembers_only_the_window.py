"""A deque that forgets all but the last steps while the sequence is read."""

from collections import deque

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    memory = deque(maxlen=horizon)
    h = np.zeros((len(x), len(bias)))
    for x_t in np.rollaxis(x, 1):
        h_next = np.tanh(x_t @ kernel + h @ recurrent_kernel + bias)
        memory.append((x_t, h, h_next))
        h = h_next

    d_h = h - target
    gradients = [np.zeros_like(weights) for weights in (kernel, recurrent_kernel, bias)]
    while memory:
        x_t, before, after = memory.pop()
        delta = (1 - after) * (1 + after) * d_h
        shares = x_t.T @ delta, before.T @ delta, np.ones(len(x)) @ delta
        for gradient, share in zip(gradients, shares, strict=True):
            gradient += share
        d_h = np.einsum("nu,vu->nv", delta, recurrent_kernel)
    return tuple(gradients)
