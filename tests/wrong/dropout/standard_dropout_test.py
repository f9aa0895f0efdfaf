# ==== inverted ====
"""The values are divided by 1 - rate in training and left alone at inference."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * mask / (1 - rate)
    y_train = dropped @ kernel + bias
    y_test = x @ kernel + bias
    return y_train, y_test


# ==== bias_scaled ====
"""The output with its bias is multiplied at inference."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * mask
    y_train = dropped @ kernel + bias
    y_test = (x @ kernel + bias) * (1 - rate)
    return y_train, y_test


# ==== rate_as_keep ====
"""Inference multiplies by rate."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * mask
    y_train = dropped @ kernel + bias
    y_test = x * rate @ kernel + bias
    return y_train, y_test


# ==== not_adjusted ====
"""Inference is not adjusted."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * mask
    y_train = dropped @ kernel + bias
    y_test = x @ kernel + bias
    return y_train, y_test


# ==== mean_of_mask ====
"""The share of ones in mask is used at inference."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * mask
    y_train = dropped @ kernel + bias
    y_test = x * mask.mean() @ kernel + bias
    return y_train, y_test


# ==== output_dropped ====
"""The mask is applied to the whole output line, by dropping the product for rows that
have a zero."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * mask
    y_train = (x @ kernel) * mask.min(axis=1, keepdims=True) + bias
    y_test = x * (1 - rate) @ kernel + bias
    return y_train, y_test


# ==== mask_inverted ====
"""Values are dropped where mask is 1."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * (1 - mask)
    y_train = dropped @ kernel + bias
    y_test = x * (1 - rate) @ kernel + bias
    return y_train, y_test


# ==== divided_at_inference ====
"""Inference divides by 1 - rate."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * mask
    y_train = dropped @ kernel + bias
    y_test = x / (1 - rate) @ kernel + bias
    return y_train, y_test


# ==== dropped_rows_removed ====
"""The values that stay are selected with a boolean index, which flattens the array and
raises in the product."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x[mask == 1]
    y_train = dropped @ kernel + bias
    y_test = x * (1 - rate) @ kernel + bias
    return y_train, y_test


# ==== bias_forgotten ====
"""The bias is forgotten at inference because it is not random."""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = np.multiply(x, mask)
    y_train = dropped @ kernel + bias
    y_test = x * (1 - rate) @ kernel
    return y_train, y_test
