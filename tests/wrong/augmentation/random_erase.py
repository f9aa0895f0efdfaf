# ==== whole_pixels ====
"""The area is made a whole number of pixels first."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = np.floor(share * height * width)
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== width_from_height ====
"""The width comes from the height that was rounded down."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(h / ratio)
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== rest_of_the_area ====
"""The width is what the area leaves for the height that was rounded down."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(area / h)
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== ratio_in_the_height_only ====
"""The ratio is used for the height, and the width is that of a square."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== one_pixel_of_margin ====
"""A margin of one pixel is wanted at the lower and right edge."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h + 1 <= height and left + w + 1 <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== columns_strictly ====
"""Rows may touch the edge and columns may not."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w < width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== edges_exchanged ====
"""Rows are compared with the width and columns with the height."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= width and left + w <= height
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== own_mean ====
"""It is painted with the mean of the image, whatever fill is."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = x.mean(axis=(0, 1))
            break
    return y


# ==== added ====
"""The colour is added to what was there."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] += fill
            break
    return y


# ==== rows_only ====
"""The rows are painted from edge to edge."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h] = fill
            break
    return y


# ==== share_as_side ====
"""The share is taken for that of the sides, so the area is share squared of the image.
"""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share**2 * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== area_cut_to_integer ====
"""The area is made an integer first, which sometimes loses one row or column."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = int(share * height * width)
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== ratio_upside_down ====
"""ratio is taken for width divided by height."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area / ratio))
        w = int(np.sqrt(area * ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== root_forgotten ====
"""The learner takes ratio to be what turns the area into the height, without the root.
"""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(area * ratio)
        w = int(area / ratio)
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== rounded_sides ====
"""The sides are rounded to the nearest integer and not cut."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.round(np.sqrt(area * ratio)))
        w = int(np.round(np.sqrt(area / ratio)))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== edge_not_allowed ====
"""A rectangle that touches the lower or right edge is rejected."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h < height and left + w < width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== cut_at_the_edge ====
"""A rectangle that starts within the image fits for the learner; what sticks out is cut
by the slice.
"""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top < height and left < width
        if fits:
            y[top : top + h, left : left + w] = fill
            break
    return y


# ==== every_fitting_painted ====
"""The learner paints all that fit, since break is taken for a leftover."""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = share * height * width
        h = int(np.sqrt(area * ratio))
        w = int(np.sqrt(area / ratio))
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width
        if fits:
            y[top : top + h, left : left + w] = fill
    return y
