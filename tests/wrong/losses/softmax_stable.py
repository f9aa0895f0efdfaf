# ==== maximum_of_whole_array ====
"""The maximum of the whole array is subtracted, so a row of -1000 beside a row of 1000
becomes 0/0."""

import numpy as np


def softmax(z):
    shifted = z - z.max()
    powers = np.exp(shifted)
    y = powers / powers.sum(axis=1, keepdims=True)
    return y


# ==== row_mean_subtracted ====
"""The mean of the row is subtracted, which keeps a row with 2000 between its elements
from being safe."""

import numpy as np


def softmax(z):
    shifted = z - z.mean(axis=1, keepdims=True)
    powers = np.exp(shifted)
    y = powers / powers.sum(axis=1, keepdims=True)
    return y


# ==== minimum_subtracted ====
"""The minimum is subtracted, so the powers still overflow."""

import numpy as np


def softmax(z):
    shifted = z - z.min(axis=1, keepdims=True)
    powers = np.exp(shifted)
    y = powers / powers.sum(axis=1, keepdims=True)
    return y


# ==== largest_absolute_value ====
"""The largest absolute value is subtracted, so a row of nothing but -1000 goes to -2000
and gives 0/0."""

import numpy as np


def softmax(z):
    shifted = z - np.abs(z).max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    y = powers / powers.sum(axis=1, keepdims=True)
    return y


# ==== keepdims_forgotten ====
"""keepdims is forgotten, which raises for most shapes and mixes up rows where the batch
is as large as the number of classes."""

import numpy as np


def softmax(z):
    shifted = z - z.max(axis=1)
    powers = np.exp(shifted)
    y = powers / powers.sum(axis=1)
    return y


# ==== maximum_of_columns ====
"""The maximum is taken down the columns instead of along the rows."""

import numpy as np


def softmax(z):
    shifted = z - z.max(axis=0)
    powers = np.exp(shifted)
    y = powers / powers.sum(axis=1, keepdims=True)
    return y


# ==== clipped_logits ====
"""The logits are clipped to the range in which exp is safe, so that 1000 and 900 come
out alike."""

import numpy as np


def softmax(z):
    shifted = np.clip(z, -700, 700)
    powers = np.exp(shifted)
    y = powers / powers.sum(axis=1, keepdims=True)
    return y


# ==== divided_by_maximum ====
"""The row is divided by its maximum instead of shifted by it."""

import numpy as np


def softmax(z):
    shifted = z / z.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    y = powers / powers.sum(axis=1, keepdims=True)
    return y


# ==== sum_of_everything ====
"""The powers are divided by the sum of the whole array."""

import numpy as np


def softmax(z):
    shifted = z - z.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    y = powers / powers.sum()
    return y


# ==== nan_made_zero ====
"""The plain formula is used and nan is turned into 0 afterwards."""

import numpy as np


def softmax(z):
    shifted = z
    powers = np.exp(shifted)
    y = np.nan_to_num(powers / powers.sum(axis=1, keepdims=True))
    return y
