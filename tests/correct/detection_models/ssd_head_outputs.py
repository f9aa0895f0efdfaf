# ==== loop ====
"""Map after map."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    values = 4 + classes + 1
    filters, outputs, parameters = [], 0, 0
    for h, w, c, k in zip(heights.tolist(), widths.tolist(), channels.tolist(), kinds.tolist()):
        n = k * values
        filters.append(n)
        outputs += h * w * n
        parameters += 9 * c * n + n
    return values, np.array(filters), outputs, parameters


# ==== boxes_first ====
"""From the number of default boxes."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    boxes = np.sum(heights * widths * kinds)
    per_box = classes + 5
    weights = 9 * np.dot(channels, kinds) * per_box
    return per_box, kinds * per_box, boxes * per_box, weights + np.sum(kinds) * per_box


# ==== two_heads ====
"""One convolution of scores and one of corrections."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    scores, corrections = kinds * (classes + 1), kinds * 4
    parameters = sum(np.sum(n * (channels * 3**2 + 1)) for n in (scores, corrections))
    filters = scores + corrections
    return filters[0] // kinds[0], filters, np.dot(heights * widths, filters), parameters
