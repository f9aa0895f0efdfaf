# ==== lengths_not_squares ====
"""The Euclidean distances are used as they are, not squared."""

import numpy as np


def chamfer_distance(a, b):
    squares = np.linalg.norm(a[:, None] - b[None], axis=2)
    nearest = np.argmin(squares, axis=1)
    forth = np.sum(np.min(squares, axis=1))
    back = np.sum(np.min(squares, axis=0))
    distance = forth + back
    return nearest, distance


# ==== means_taken ====
"""The sums are divided by the numbers of points, as in many libraries."""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    nearest = np.argmin(squares, axis=1)
    forth = np.mean(np.min(squares, axis=1))
    back = np.mean(np.min(squares, axis=0))
    distance = forth + back
    return nearest, distance


# ==== back_over_the_wrong_axis ====
"""The way back takes the minimum along the same axis once more, so that the forth sum
counts twice.
"""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    nearest = np.argmin(squares, axis=1)
    forth = np.sum(np.min(squares, axis=1))
    back = np.sum(np.min(squares, axis=1))
    distance = forth + back
    return nearest, distance


# ==== points_paired_by_number ====
"""Points are compared with those of the same number, as far as both sets go, for the
distance.
"""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    nearest = np.argmin(squares, axis=1)
    forth = np.sum(np.diag(squares))
    back = 0.0
    distance = forth + back
    return nearest, distance


# ==== nearest_in_a ====
"""The nearest point is searched along the first axis: for each point of b that of a."""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    nearest = np.argmin(squares, axis=0)
    forth = np.sum(np.min(squares, axis=1))
    back = np.sum(np.min(squares, axis=0))
    distance = forth + back
    return nearest, distance


# ==== last_of_equals ====
"""Of points that are equally near the last one is found, by a search from the end."""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    nearest = squares.shape[1] - 1 - np.argmin(squares[:, ::-1], axis=1)
    forth = np.sum(np.min(squares, axis=1))
    back = np.sum(np.min(squares, axis=0))
    distance = forth + back
    return nearest, distance


# ==== greatest_of_the_nearest ====
"""The maximum of the nearest distances is taken, the Hausdorff distance."""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    nearest = np.argmin(squares, axis=1)
    forth = np.max(np.min(squares, axis=1))
    back = np.max(np.min(squares, axis=0))
    distance = forth + back
    return nearest, distance


# ==== each_partner_once ====
"""The way back uses only those points of b that are nearest to some point of a."""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    nearest = np.argmin(squares, axis=1)
    forth = np.sum(np.min(squares, axis=1))
    back = np.sum(np.min(squares, axis=0)[np.unique(nearest)])
    distance = forth + back
    return nearest, distance


# ==== average_of_both_ways ====
"""The mean of both sums is taken rather than their sum."""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    nearest = np.argmin(squares, axis=1)
    forth = np.sum(np.min(squares, axis=1)) / 2
    back = np.sum(np.min(squares, axis=0)) / 2
    distance = forth + back
    return nearest, distance


# ==== coordinates_summed_before_squaring ====
"""The differences of the coordinates are added before they are squared."""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum(a[:, None] - b[None], axis=2) ** 2
    nearest = np.argmin(squares, axis=1)
    forth = np.sum(np.min(squares, axis=1))
    back = np.sum(np.min(squares, axis=0))
    distance = forth + back
    return nearest, distance
