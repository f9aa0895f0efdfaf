"""Each patch less w, without the expansion, and the nearest by argwhere."""

import numpy as np


def patch_distances(x, w):
    high, wide, _ = w.shape
    rows, columns = x.shape[1] - high + 1, x.shape[2] - wide + 1
    distance = np.zeros((len(x), rows, columns))
    for a, b, c in np.ndindex(w.shape):
        distance += np.square(x[:, a : a + rows, b : b + columns, c] - w[a, b, c])
    nearest = [np.argwhere(image == image.min())[0] for image in distance]
    return distance, np.array(nearest)
