# ==== not_normalised ====
"""The inner products are taken with the direction itself, so that long limbs score
more.
"""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction
            points = start + np.linspace(0, 1, samples)[:, None] * direction
            scores[i, j] = np.mean(bilinear(field, points) @ unit)
    return scores


# ==== nan_at_the_same_place ====
"""The direction is divided by its length, also where that is 0."""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length
            points = start + np.linspace(0, 1, samples)[:, None] * direction
            scores[i, j] = np.mean(bilinear(field, points) @ unit)
    return scores


# ==== epsilon_in_the_length ====
"""A small number is added to the length against a division by 0."""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / (length + 1e-3)
            points = start + np.linspace(0, 1, samples)[:, None] * direction
            scores[i, j] = np.mean(bilinear(field, points) @ unit)
    return scores


# ==== end_not_included ====
"""The points are spaced without the end, as range counts."""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length if length > 0 else np.zeros(2)
            points = start + (np.arange(samples) / samples)[:, None] * direction
            scores[i, j] = np.mean(bilinear(field, points) @ unit)
    return scores


# ==== ends_excluded ====
"""The points lie strictly between start and end."""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length if length > 0 else np.zeros(2)
            points = start + (np.arange(1, samples + 1) / (samples + 1))[:, None] * direction
            scores[i, j] = np.mean(bilinear(field, points) @ unit)
    return scores


# ==== rows_before_columns ====
"""The points are turned to (y, x) before the field is read, as for array indices."""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length if length > 0 else np.zeros(2)
            points = start + np.linspace(0, 1, samples)[:, None] * direction
            scores[i, j] = np.mean(
                bilinear(field, np.clip(points[:, ::-1], 0, min(field.shape[:2]) - 1)) @ unit
            )
    return scores


# ==== sum_over_points ====
"""The inner products are summed and not averaged."""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length if length > 0 else np.zeros(2)
            points = start + np.linspace(0, 1, samples)[:, None] * direction
            scores[i, j] = np.sum(bilinear(field, points) @ unit)
    return scores


# ==== absolute_values ====
"""Absolute values are taken, as if the direction of a limb did not matter."""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length if length > 0 else np.zeros(2)
            points = start + np.linspace(0, 1, samples)[:, None] * direction
            scores[i, j] = np.mean(np.abs(bilinear(field, points) @ unit))
    return scores


# ==== middle_of_the_limb ====
"""The field is read in the middle only."""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length if length > 0 else np.zeros(2)
            points = start + np.full(samples, 0.5)[:, None] * direction
            scores[i, j] = np.mean(bilinear(field, points) @ unit)
    return scores


# ==== unit_field_vectors ====
"""The vectors read are brought to length 1 as well, which makes cosines of the
products.
"""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length if length > 0 else np.zeros(2)
            points = start + np.linspace(0, 1, samples)[:, None] * direction
            vectors = bilinear(field, points)
            vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
            scores[i, j] = np.mean(vectors @ unit)
    return scores
