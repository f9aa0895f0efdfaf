# ==== loops ====
"""Four loops."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    found = []
    for i in range(rows):
        for j in range(columns):
            cx, cy = (j + 0.5) * stride, (i + 0.5) * stride
            for s in scales:
                for r in ratios:
                    w, h = s / r**0.5, s * r**0.5
                    found.append([cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2])
    return np.array(found)


# ==== base_and_shifts ====
"""Anchors around the origin, shifted to the cells."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    s, r = np.meshgrid(scales, ratios, indexing="ij")
    w, h = (s / np.sqrt(r)).ravel(), (s * np.sqrt(r)).ravel()
    base = np.stack([-w, -h, w, h], axis=1) / 2
    y, x = np.divmod(np.arange(rows * columns), columns)
    shifts = (np.stack([x, y, x, y], axis=1) + 0.5) * stride
    return (shifts[:, None] + base[None]).reshape(-1, 4)


# ==== six_axes ====
"""Everything broadcast, then flattened."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    y = stride / 2 + stride * np.arange(rows).reshape(-1, 1, 1, 1)
    x = stride / 2 + stride * np.arange(columns).reshape(1, -1, 1, 1)
    s, r = scales.reshape(1, 1, -1, 1), ratios.reshape(1, 1, 1, -1)
    h = np.sqrt(s**2 * r)
    w = h / r
    sides = np.broadcast_arrays(x - w / 2, y - h / 2, x + w / 2, y + h / 2)
    return np.stack(sides, axis=-1).reshape(-1, 4)
