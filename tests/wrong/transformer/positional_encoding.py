# ==== halves ====
"""The sines fill the first half and the cosines the second."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, None]
    angles = position / 10000 ** (2 * pair / d_model)
    encoding[:, : d_model // 2] = np.sin(angles)
    encoding[:, d_model // 2 :] = np.cos(angles)
    return encoding


# ==== exponent_without_two ====
"""The 2 in the exponent is forgotten."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, None]
    angles = position / 10000 ** (pair / d_model)
    encoding[:, 0::2] = np.sin(angles)
    encoding[:, 1::2] = np.cos(angles)
    return encoding


# ==== counted_from_one ====
"""The positions are counted from 1."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(1, length + 1)[:, None]
    angles = position / 10000 ** (2 * pair / d_model)
    encoding[:, 0::2] = np.sin(angles)
    encoding[:, 1::2] = np.cos(angles)
    return encoding


# ==== sine_and_cosine_swapped ====
"""Sine and cosine are exchanged."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, None]
    angles = position / 10000 ** (2 * pair / d_model)
    encoding[:, 0::2] = np.cos(angles)
    encoding[:, 1::2] = np.sin(angles)
    return encoding


# ==== degrees ====
"""The angles are taken to be degrees."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, None]
    angles = np.radians(position / 10000 ** (2 * pair / d_model))
    encoding[:, 0::2] = np.sin(angles)
    encoding[:, 1::2] = np.cos(angles)
    return encoding


# ==== integer_exponent ====
"""The exponent is an integer division, so it is 0 for all pairs."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, None]
    angles = position / 10000 ** (2 * pair // d_model)
    encoding[:, 0::2] = np.sin(angles)
    encoding[:, 1::2] = np.cos(angles)
    return encoding


# ==== odd_columns_own_angle ====
"""The cosine of column 2i + 1 uses the exponent (2i + 1) / d_model."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, None]
    angles = position / 10000 ** (2 * pair / d_model)
    encoding[:, 0::2] = np.sin(angles)
    encoding[:, 1::2] = np.cos(position / 10000 ** ((2 * pair + 1) / d_model))
    return encoding


# ==== multiplied_frequency ====
"""The position is multiplied by the power instead of divided."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, None]
    angles = position * 10000 ** (2 * pair / d_model)
    encoding[:, 0::2] = np.sin(angles)
    encoding[:, 1::2] = np.cos(angles)
    return encoding


# ==== exponent_over_last ====
"""The exponent runs up to 1, as with linspace."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, None]
    angles = position / 10000 ** (pair / max(len(pair) - 1, 1))
    encoding[:, 0::2] = np.sin(angles)
    encoding[:, 1::2] = np.cos(angles)
    return encoding


# ==== position_row ====
"""The positions are left in a row, so the shapes do not fit."""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)
    angles = position / 10000 ** (2 * pair / d_model)
    encoding[:, 0::2] = np.sin(angles)
    encoding[:, 1::2] = np.cos(angles)
    return encoding
