# ==== loops ====
"""Windows cut out and put back one by one."""

import numpy as np


def window_partition(x, attended, size):
    windows = []
    restored = np.zeros(x.shape)
    for image in range(x.shape[0]):
        for top in range(0, x.shape[1], size):
            for left in range(0, x.shape[2], size):
                place = (image, slice(top, top + size), slice(left, left + size))
                restored[place] = attended[len(windows)].reshape(size, size, -1)
                windows.append(x[place].reshape(size * size, -1))
    return np.array(windows), restored


# ==== einsum ====
"""einsum changes the axes both ways."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    grid = x.reshape(samples, height // size, size, width // size, size, channels)
    windows = np.einsum("nhiwjc->nhwijc", grid).reshape(-1, size**2, channels)
    grid = attended.reshape(samples, height // size, width // size, size, size, channels)
    return windows, np.einsum("nhwijc->nhiwjc", grid).reshape(samples, height, width, channels)


# ==== numbers ====
"""The way there applied to the numbers of the tokens, and the way back by an index."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    numbers = np.arange(samples * height * width).reshape(samples, height, width)
    rows = np.concatenate(np.split(numbers[:, None], height // size, axis=2), axis=1)
    parts = np.stack(np.split(rows, width // size, axis=3), axis=2)
    order = parts.reshape(-1, size * size)  # for each place of a window, the number of its token
    windows = x.reshape(-1, channels)[order]
    restored = np.empty((samples * height * width, channels))
    restored[order.ravel()] = attended.reshape(-1, channels)
    return windows, restored.reshape(x.shape)
