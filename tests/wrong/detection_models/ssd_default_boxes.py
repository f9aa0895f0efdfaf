# ==== ratios_added ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * sum(one) for one in ratios])
    per_map = heights * widths * kinds
    total = np.sum(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== no_squares ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 * len(one) for one in ratios])
    per_map = heights * widths * kinds
    total = np.sum(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== four_or_six ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([4 if len(one) < 2 else 6 for one in ratios])
    per_map = heights * widths * kinds
    total = np.sum(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== all_ratios_together ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * sum(len(each) for each in ratios) for one in ratios])
    per_map = heights * widths * kinds
    total = np.sum(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== kinds_added ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(one) for one in ratios])
    per_map = heights * widths + kinds
    total = np.sum(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== heights_only ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(one) for one in ratios])
    per_map = heights * kinds
    total = np.sum(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== first_kind_everywhere ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(one) for one in ratios])
    per_map = heights * widths * kinds[0]
    total = np.sum(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== mean_of_maps ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(one) for one in ratios])
    per_map = heights * widths * kinds
    total = np.mean(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== product_of_maps ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(one) for one in ratios])
    per_map = heights * widths * kinds
    total = np.prod(per_map)
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== one_too_many ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(one) for one in ratios])
    per_map = heights * widths * kinds
    total = np.sum(per_map)
    first = np.append(0, np.cumsum(per_map))
    return kinds, per_map, total, first


# ==== equal_maps ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(one) for one in ratios])
    per_map = heights * widths * kinds
    total = np.sum(per_map)
    first = np.arange(len(per_map)) * per_map
    return kinds, per_map, total, first


# ==== from_one ====
import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(one) for one in ratios])
    per_map = heights * widths * kinds
    total = np.sum(per_map)
    first = np.cumsum(per_map) - per_map + 1
    return kinds, per_map, total, first


# ==== one_square ====
"""There is one square box only; the second, larger one is forgotten."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([1 + 2 * len(extra) for extra in ratios])
    per_map = np.array(heights) * np.array(widths) * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== inverse_forgotten ====
"""Each ratio gives one box, without the one of 1/a."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + len(extra) for extra in ratios])
    per_map = np.array(heights) * np.array(widths) * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== four_or_six_too ====
"""A map has 6 boxes where there are two ratios and else 4, as in the original SSD."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([6 if len(extra) == 2 else 4 for extra in ratios])
    per_map = np.array(heights) * np.array(widths) * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== two_sizes_of_each ====
"""Each aspect ratio is put in two sizes, those of ratios too."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 * (1 + 2 * len(extra)) for extra in ratios])
    per_map = np.array(heights) * np.array(widths) * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== ratios_as_array ====
"""The list of lists is turned into an array to read off its shape, which fails for
lists of different lengths.
"""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = 2 + 2 * np.full(len(ratios), np.array(ratios).shape[1])
    per_map = np.array(heights) * np.array(widths) * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== square_maps ====
"""The feature map is taken to be square."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(extra) for extra in ratios])
    per_map = np.array(heights) ** 2 * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== sides_added ====
"""Heights and widths are added instead of multiplied."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(extra) for extra in ratios])
    per_map = (np.array(heights) + np.array(widths)) * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== total_of_kinds ====
"""The total adds up the boxes at one place."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(extra) for extra in ratios])
    per_map = np.array(heights) * np.array(widths) * kinds
    total = int(kinds.sum())
    first = np.cumsum(per_map) - per_map
    return kinds, per_map, total, first


# ==== last_numbers ====
"""The cumulative sum itself is returned, which is where the next map begins."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(extra) for extra in ratios])
    per_map = np.array(heights) * np.array(widths) * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map)
    return kinds, per_map, total, first


# ==== first_from_one ====
"""The numbers start from 1."""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = np.array([2 + 2 * len(extra) for extra in ratios])
    per_map = np.array(heights) * np.array(widths) * kinds
    total = int(per_map.sum())
    first = np.cumsum(per_map) - per_map + 1
    return kinds, per_map, total, first
