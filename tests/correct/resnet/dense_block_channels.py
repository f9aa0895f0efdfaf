# ==== layer_by_layer ====
"""Every layer in turn."""


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    now = first
    last = len(layers) - 1
    for place, count in enumerate(layers):
        entering.append(now)
        for _ in range(count):
            reading.append(now)
            now += growth
        leaving.append(now)
        if place < last:
            now = int(now * compression)
    return entering, leaving, reading


# ==== recursive ====
"""The rest of the network after one block."""


def dense_channels(first, growth, layers, compression):
    if not layers:
        return [], [], []
    after = first + layers[0] * growth
    entering, leaving, reading = dense_channels(
        int(after * compression // 1), growth, layers[1:], compression
    )
    return [first, *entering], [after, *leaving], [*range(first, after, growth), *reading]


# ==== numpy ====
"""Arrays; the layers' channels as a running sum."""

import numpy as np


def dense_channels(first, growth, layers, compression):
    entering = [first]
    leaving = []
    reading = []
    for count in layers:
        sums = np.cumsum([entering[-1]] + [growth] * count)
        reading.extend(sums[:-1])
        leaving.append(sums[-1])
        entering.append(int(np.floor(compression * sums[-1])))
    return np.array(entering[:-1]), np.array(leaving), np.array(reading)
