"""Place by place within the windows; what has got its gradient is crossed off."""

import numpy as np


def max_pool(x, dy, size, stride):
    _, out_height, out_width, _ = dy.shape

    def at(array, a, b):
        return array[:, a::stride, b::stride][:, :out_height, :out_width]

    places = [(a, b) for a in range(size) for b in range(size)]
    y = at(x, 0, 0)
    for a, b in places:
        y = np.maximum(y, at(x, a, b))
    dx = np.zeros_like(x)
    waiting = np.ones(dy.shape, dtype=bool)
    for a, b in places:
        chosen = waiting & (at(x, a, b) == y)
        at(dx, a, b)[...] += np.where(chosen, dy, 0)
        waiting &= ~chosen
    return y, dx
