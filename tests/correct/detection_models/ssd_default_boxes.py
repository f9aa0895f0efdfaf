# ==== loop ====
"""Map after map."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds, per_map, first, total = [], [], [], 0
    for h, w, extra in zip(heights.tolist(), widths.tolist(), ratios):
        k = 2
        for _ in extra:
            k += 2
        kinds.append(k)
        first.append(total)
        per_map.append(h * w * k)
        total += h * w * k
    return np.array(kinds), np.array(per_map), total, np.array(first)


# ==== all_ratios ====
"""The aspect ratios are written out."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    every = [[1.0, 1.0, *one, *(1 / a for a in one)] for one in ratios]
    kinds = np.array(list(map(len, every)))
    per_map = np.multiply(heights, widths) * kinds
    ends = np.add.accumulate(per_map)
    return kinds, per_map, int(ends[-1]), np.r_[0, ends[:-1]]


# ==== prefix_sums ====
"""Each first number is the sum of what comes before."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.fromiter((len(one) * 2 + 2 for one in ratios), dtype=int)
    per_map = kinds * heights * widths
    first = np.array([per_map[:i].sum() for i in range(len(per_map))])
    return kinds, per_map, first[-1] + per_map[-1], first
