# ==== every_pixel ====
"""Each pixel counts by how near it is, without the function given."""

import numpy as np


def part_affinity_score(field, starts, ends, samples):
    rows, columns = np.arange(field.shape[0]), np.arange(field.shape[1])
    scores = np.zeros((len(starts), len(ends)))
    for i, (x0, y0) in enumerate(starts):
        for j, (x1, y1) in enumerate(ends):
            length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
            if length == 0:
                continue
            along = 0.0
            for u in np.linspace(0, 1, samples):
                x, y = x0 + u * (x1 - x0), y0 + u * (y1 - y0)
                across = np.clip(1 - abs(columns - x), 0, None)
                down = np.clip(1 - abs(rows - y), 0, None)
                read = np.einsum("h,w,hwc->c", down, across, field)
                along += (read[0] * (x1 - x0) + read[1] * (y1 - y0)) / length
            scores[i, j] = along / samples
    return scores


# ==== projected_first ====
"""The field is projected on the direction before it is read."""

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
            unit = end - start
            if np.any(unit != 0):
                unit = unit / np.linalg.norm(unit)
            points = np.linspace(start, end, samples)
            scores[i, j] = bilinear((field @ unit)[..., None], points).mean()
    return scores


# ==== all_pairs_at_once ====
"""Points of all pairs in one array."""

import numpy as np


def part_affinity_score(field, starts, ends, samples):
    direction = ends[None] - starts[:, None]
    length = np.hypot(direction[..., 0], direction[..., 1])[..., None]
    unit = np.divide(direction, length, out=np.zeros_like(direction), where=length > 0)
    share = (np.arange(samples) / (samples - 1))[:, None]
    points = starts[:, None, None] + share * direction[:, :, None]
    corner = np.minimum(points.astype(int), np.array(field.shape[1::-1]) - 2)
    part = points - corner
    read = 0
    for dx in (0, 1):
        for dy in (0, 1):
            x, y = corner[..., 0] + dx, corner[..., 1] + dy
            across = part[..., 0] if dx else 1 - part[..., 0]
            down = part[..., 1] if dy else 1 - part[..., 1]
            read = read + (across * down)[..., None] * field[y, x]
    return (read * unit[:, :, None]).sum(-1).mean(-1)
