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
