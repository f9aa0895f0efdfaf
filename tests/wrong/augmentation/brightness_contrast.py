# ==== in_bytes ====
"""The values are thought to be 0 to 255."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None] / 255
    mean = np.mean(brighter, axis=(1, 2), keepdims=True)
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean
    y = np.clip(adjusted, 0, 1)
    lost = np.mean(y != adjusted, axis=(1, 2, 3))
    return y, lost


# ==== of_everything ====
"""The mean of the whole batch."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.mean(brighter)
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean
    y = np.clip(adjusted, 0, 1)
    lost = np.mean(y != adjusted, axis=(1, 2, 3))
    return y, lost


# ==== axes_from_one ====
"""The axes are counted from 1."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.mean(brighter, axis=(2, 3), keepdims=True)
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean
    y = np.clip(adjusted, 0, 1)
    lost = np.mean(y != adjusted, axis=(1, 2, 3))
    return y, lost


# ==== median ====
"""The median instead of the mean."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.median(brighter, axis=(1, 2), keepdims=True)
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean
    y = np.clip(adjusted, 0, 1)
    lost = np.mean(y != adjusted, axis=(1, 2, 3))
    return y, lost


# ==== standardised ====
"""Contrast is read as the standard deviation, which becomes the factor."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.mean(brighter, axis=(1, 2), keepdims=True)
    adjusted = (brighter - mean) / (brighter.std(axis=(1, 2), keepdims=True) + 1e-7) * factor[
        :, None, None, None
    ] + mean
    y = np.clip(adjusted, 0, 1)
    lost = np.mean(y != adjusted, axis=(1, 2, 3))
    return y, lost


# ==== variance_times_factor ====
"""The variance is multiplied by the factor."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.mean(brighter, axis=(1, 2), keepdims=True)
    adjusted = (brighter - mean) * np.sqrt(factor[:, None, None, None]) + mean
    y = np.clip(adjusted, 0, 1)
    lost = np.mean(y != adjusted, axis=(1, 2, 3))
    return y, lost


# ==== down_to_minus_one ====
"""The range is taken to be −1 to 1."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.mean(brighter, axis=(1, 2), keepdims=True)
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean
    y = np.clip(adjusted, -1, 1)
    lost = np.mean(y != adjusted, axis=(1, 2, 3))
    return y, lost


# ==== lost_since_the_start ====
"""What differs from the first image is counted."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.mean(brighter, axis=(1, 2), keepdims=True)
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean
    y = np.clip(adjusted, 0, 1)
    lost = np.mean(y != x, axis=(1, 2, 3))
    return y, lost


# ==== whether_lost ====
"""Whether anything is lost, not how much."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.mean(brighter, axis=(1, 2), keepdims=True)
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean
    y = np.clip(adjusted, 0, 1)
    lost = np.any(y != adjusted, axis=(1, 2, 3)).astype(float)
    return y, lost


# ==== percent ====
"""The share in percent."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]
    mean = np.mean(brighter, axis=(1, 2), keepdims=True)
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean
    y = np.clip(adjusted, 0, 1)
    lost = 100 * np.mean(y != adjusted, axis=(1, 2, 3))
    return y, lost
