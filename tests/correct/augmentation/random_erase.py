# ==== mask ====
"""A mask of rows and columns, and np.where."""

import math

import numpy as np


def random_erase(x, candidates, fill):
    rows, columns = np.ogrid[: x.shape[0], : x.shape[1]]
    for share, ratio, top, left in candidates:
        w = math.sqrt(share * rows.size * columns.size / ratio)
        h, w = math.floor(w * ratio + 1e-12), math.floor(w + 1e-12)
        if top + h > rows.size or left + w > columns.size:
            continue
        inside = (rows >= top) & (rows < top + h) & (columns >= left) & (columns < left + w)
        return np.where(inside[..., None], fill, x)
    return x


# ==== sizes_first ====
"""All sizes at once; the first candidate that fits by argmax."""

import numpy as np


def random_erase(x, candidates, fill):
    share, ratio, top, left = candidates.T
    sides = np.sqrt(share * x[..., 0].size * np.array([ratio, 1 / ratio])).astype(int)
    ends = sides + np.array([top, left]).astype(int)
    fits = np.all(ends <= np.array(x.shape[:2])[:, None], axis=0)
    y = np.array(x)
    if fits.any():
        n = fits.argmax()
        y[int(top[n]) : ends[0, n], int(left[n]) : ends[1, n]] = fill
    return y


# ==== pixels ====
"""Pixel by pixel, until an image came out."""


def random_erase(x, candidates, fill):
    high, wide, deep = x.shape
    for share, ratio, top, left in candidates.tolist():
        h = int((share * high * wide * ratio) ** 0.5)
        w = int((share * high * wide / ratio) ** 0.5)
        painted = {(top + r, left + c) for r in range(h) for c in range(w)}
        if all(r < high and c < wide for r, c in painted):
            return [
                [
                    [fill[k] if (r, c) in painted else x[r, c, k] for k in range(deep)]
                    for c in range(wide)
                ]
                for r in range(high)
            ]
    return x
