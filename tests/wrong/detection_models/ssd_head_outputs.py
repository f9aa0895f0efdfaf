# ==== four_for_each_class ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4 * classes
    filters = kinds * per_box
    outputs = np.sum(heights * widths * filters)
    parameters = np.sum((3 * 3 * channels + 1) * filters)
    return per_box, filters, outputs, parameters


# ==== background_twice ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 2 + 4
    filters = kinds * per_box
    outputs = np.sum(heights * widths * filters)
    parameters = np.sum((3 * 3 * channels + 1) * filters)
    return per_box, filters, outputs, parameters


# ==== all_kinds_in_each ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = np.sum(kinds) * per_box
    outputs = np.sum(heights * widths * filters)
    parameters = np.sum((3 * 3 * channels + 1) * filters)
    return per_box, filters, outputs, parameters


# ==== all_places_in_each ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = heights * widths * kinds * per_box
    outputs = np.sum(heights * widths * filters)
    parameters = np.sum((3 * 3 * channels + 1) * filters)
    return per_box, filters, outputs, parameters


# ==== sums_multiplied ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = kinds * per_box
    outputs = np.sum(heights) * np.sum(widths) * np.sum(filters)
    parameters = np.sum((3 * 3 * channels + 1) * filters)
    return per_box, filters, outputs, parameters


# ==== square_maps ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = kinds * per_box
    outputs = np.sum(heights**2 * filters)
    parameters = np.sum((3 * 3 * channels + 1) * filters)
    return per_box, filters, outputs, parameters


# ==== channels_counted ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = kinds * per_box
    outputs = np.sum(heights * widths * channels * filters)
    parameters = np.sum((3 * 3 * channels + 1) * filters)
    return per_box, filters, outputs, parameters


# ==== not_summed ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = kinds * per_box
    outputs = heights * widths * filters
    parameters = np.sum((3 * 3 * channels + 1) * filters)
    return per_box, filters, outputs, parameters


# ==== bias_for_each_weight ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = kinds * per_box
    outputs = np.sum(heights * widths * filters)
    parameters = np.sum((3 * 3 * (channels + 1)) * filters)
    return per_box, filters, outputs, parameters


# ==== nine_biases ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = kinds * per_box
    outputs = np.sum(heights * widths * filters)
    parameters = np.sum((3 * 3 * channels + 9) * filters)
    return per_box, filters, outputs, parameters


# ==== one_bias_for_a_map ====
import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = kinds * per_box
    outputs = np.sum(heights * widths * filters)
    parameters = np.sum(3 * 3 * channels * filters + 1)
    return per_box, filters, outputs, parameters


# ==== background_forgotten ====
"""No score is counted for the background."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 4
    filters = np.array(kinds) * per_box
    outputs = int(np.sum(np.array(heights) * np.array(widths) * filters))
    parameters = int(np.sum((9 * np.array(channels) + 1) * filters))
    return per_box, filters, outputs, parameters


# ==== scores_times_four ====
"""Each class gets a box of its own, as in Faster R-CNN."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = (classes + 1) * 4 + (classes + 1)
    filters = np.array(kinds) * per_box
    outputs = int(np.sum(np.array(heights) * np.array(widths) * filters))
    parameters = int(np.sum((9 * np.array(channels) + 1) * filters))
    return per_box, filters, outputs, parameters


# ==== corrections_for_objects_and_background ====
"""The learner counts an objectness score and a background score besides the classes, as
in YOLO.
"""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 2 + 4
    filters = np.array(kinds) * per_box
    outputs = int(np.sum(np.array(heights) * np.array(widths) * filters))
    parameters = int(np.sum((9 * np.array(channels) + 1) * filters))
    return per_box, filters, outputs, parameters


# ==== filters_per_class ====
"""The filters are the outputs of one box, as if a place had one box only."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = np.full(len(kinds), per_box)
    outputs = int(np.sum(np.array(heights) * np.array(widths) * filters))
    parameters = int(np.sum((9 * np.array(channels) + 1) * filters))
    return per_box, filters, outputs, parameters


# ==== outputs_of_a_place ====
"""The outputs are those of one place of each map; heights and widths are forgotten."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = np.array(kinds) * per_box
    outputs = int(np.sum(filters))
    parameters = int(np.sum((9 * np.array(channels) + 1) * filters))
    return per_box, filters, outputs, parameters


# ==== square_maps_too ====
"""Every feature map is taken to be square."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = np.array(kinds) * per_box
    outputs = int(np.sum(np.array(heights) ** 2 * filters))
    parameters = int(np.sum((9 * np.array(channels) + 1) * filters))
    return per_box, filters, outputs, parameters


# ==== valid_padding ====
"""The output of a convolution of 3×3 is taken to be 2 smaller in both directions."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = np.array(kinds) * per_box
    outputs = int(np.sum((np.array(heights) - 2) * (np.array(widths) - 2) * filters))
    parameters = int(np.sum((9 * np.array(channels) + 1) * filters))
    return per_box, filters, outputs, parameters


# ==== biases_forgotten ====
"""The biases are not counted."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = np.array(kinds) * per_box
    outputs = int(np.sum(np.array(heights) * np.array(widths) * filters))
    parameters = int(np.sum(9 * np.array(channels) * filters))
    return per_box, filters, outputs, parameters


# ==== one_bias_per_map ====
"""Each convolution gets one bias and not one for each filter."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = np.array(kinds) * per_box
    outputs = int(np.sum(np.array(heights) * np.array(widths) * filters))
    parameters = int(np.sum(9 * np.array(channels) * filters + 1))
    return per_box, filters, outputs, parameters


# ==== shared_weights ====
"""All maps share the weights of one convolution, as in RetinaNet."""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4
    filters = np.array(kinds) * per_box
    outputs = int(np.sum(np.array(heights) * np.array(widths) * filters))
    parameters = int((9 * channels[0] + 1) * filters[0])
    return per_box, filters, outputs, parameters
