# ==== canvas ====
"""Every image is put onto a canvas of zeros."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    count, high, wide, deep = x.shape
    images = np.zeros((2 * count, high, wide, deep))
    images[:count] = x
    for i in range(count):
        canvas = np.zeros((high + 2 * pad, wide + 2 * pad, deep))
        canvas[pad : pad + high, pad : pad + wide] = np.fliplr(x[i]) if flip[i] else x[i]
        images[count + i] = canvas[top[i] :, left[i] :][:high, :wide]
    return images, np.hstack((y, y)), pad - top, pad - left


# ==== pixels ====
"""Each pixel looks up where it comes from; what lies outside is 0."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    count, high, wide, _ = x.shape
    down, right = -(top - pad), -(left - pad)
    new = np.zeros_like(x)
    for i in range(count):
        for row in range(high):
            for column in range(wide):
                r, c = row - down[i], column - right[i]
                if 0 <= r < high and 0 <= c < wide:
                    new[i, row, column] = x[i, r, wide - 1 - c if flip[i] else c]
    return np.vstack([x, new]), list(y) * 2, down, right


# ==== gathered ====
"""All crops at once, by arrays of row and column numbers."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    turned = x.copy()
    turned[flip] = turned[flip, :, ::-1, :]
    framed = np.pad(turned, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    rows = top[:, None, None] + np.arange(x.shape[1])[None, :, None]
    columns = left[:, None, None] + np.arange(x.shape[2])[None, None, :]
    new = framed[np.arange(len(x))[:, None, None], rows, columns]
    return np.append(x, new, axis=0), np.append(y, y), pad - top, pad - left
