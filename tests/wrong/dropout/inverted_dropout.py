# ==== strictly_greater ====
"""A value stays where uniform is greater than rate; one that is exactly equal is
dropped, so with rate 0 a uniform of 0 drops a value."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform > rate
        y = np.where(kept, x / (1 - rate), 0.0)
    else:
        y = x
    return y


# ==== rate_as_keep ====
"""A value stays where uniform is less than rate."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform < rate
        y = np.where(kept, x / (1 - rate), 0.0)
    else:
        y = x
    return y


# ==== textbook_form ====
"""Nothing is multiplied in training, and inference multiplies by 1 - rate."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate
        y = x * kept
    else:
        y = x * (1 - rate)
    return y


# ==== divided_by_rate ====
"""The values are divided by rate."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate
        y = np.where(kept, x / rate, 0.0)
    else:
        y = x
    return y


# ==== multiplied_by_keep ====
"""The values are multiplied by 1 - rate."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate
        y = np.where(kept, x * (1 - rate), 0.0)
    else:
        y = x
    return y


# ==== scaled_by_share_kept ====
"""The scale is the share really kept in this batch, not the expected one."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate
        y = x * kept / kept.mean()
    else:
        y = x
    return y


# ==== inference_scaled_too ====
"""Inference divides by 1 - rate as well."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate
        y = np.where(kept, x / (1 - rate), 0.0)
    else:
        y = x / (1 - rate)
    return y


# ==== inference_zeros ====
"""Inference uses the same mask without scaling."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate
        y = np.where(kept, x / (1 - rate), 0.0)
    else:
        y = x * (uniform >= rate)
    return y


# ==== sum_of_rows_kept ====
"""Each row is scaled so that its sum stays as it was."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate
        y = x * kept
        y = y * x.sum(axis=1, keepdims=True) / y.sum(axis=1, keepdims=True)
    else:
        y = x
    return y


# ==== dropped_in_place ====
"""Values are dropped in x itself and y is x without any scaling."""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate
        x[~kept] = 0.0
        y = x
    else:
        y = x
    return y
