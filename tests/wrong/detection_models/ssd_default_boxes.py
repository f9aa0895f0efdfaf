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
