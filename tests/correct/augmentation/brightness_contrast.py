# ==== loop ====
"""One channel of one image after the other."""

import numpy as np


def brightness_contrast(x, delta, factor):
    y = np.empty(x.shape)
    lost = []
    for i, image in enumerate(x):
        beyond = 0
        for channel in range(image.shape[-1]):
            plane = image[:, :, channel] + delta[i]
            grey = plane.sum() / plane.size
            plane = grey + factor[i] * (plane - grey)
            beyond += int((plane > 1).sum() + (plane < 0).sum())
            y[i, :, :, channel] = np.where(plane > 1, 1, np.where(plane < 0, 0, plane))
        lost.append(beyond / image.size)
    return y, lost


# ==== transposed ====
"""With the batch as the last axis delta and factor need no axes of their own."""

import numpy as np


def brightness_contrast(x, delta, factor):
    last = x.transpose(1, 2, 3, 0) + delta
    grey = last.mean((0, 1))
    last = factor * (last - grey) + grey
    y = last.clip(0, 1)
    outside = np.count_nonzero((last > 1) | (last < 0), axis=(0, 1, 2))
    return y.transpose(3, 0, 1, 2), outside / x[0].size


# ==== flattened ====
"""The pixels of an image in a row."""

import numpy as np


def brightness_contrast(x, delta, factor):
    rows = x.reshape(len(x), -1, x.shape[-1])
    d, f = delta.reshape(-1, 1, 1), factor.reshape(-1, 1, 1)
    mean = np.average(rows, axis=1)[:, None]
    # Contrast acts on the differences, brightness on the mean alone.
    new = f * (rows - mean) + (mean + d)
    cut = np.maximum(0.0, np.minimum(1.0, new))
    lost = (abs(new - cut) > 0).reshape(len(x), -1).mean(axis=1)
    return cut.reshape(x.shape), lost
