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


# ==== clipped_after_brightness ====
"""The learner clips to the range from 0 to 1 right after the brightness, as an image
must have valid values.
"""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = np.clip(x + delta.reshape(-1, 1, 1, 1), 0, 1)
    mean = brighter.mean(axis=(1, 2), keepdims=True)
    adjusted = mean + factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = (adjusted != y).mean(axis=(1, 2, 3))
    return y, lost


# ==== delta_along_channels ====
"""delta is added without reshaping, so it goes along the last axis: it breaks, or gives
each channel (not each image) its own delta.
"""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta
    mean = brighter.mean(axis=(1, 2), keepdims=True)
    adjusted = mean + factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = (adjusted != y).mean(axis=(1, 2, 3))
    return y, lost


# ==== multiplied_brightness ====
"""Brightness is taken to be a factor, 1 + delta, as in some libraries."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x * (1 + delta.reshape(-1, 1, 1, 1))
    mean = brighter.mean(axis=(1, 2), keepdims=True)
    adjusted = mean + factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = (adjusted != y).mean(axis=(1, 2, 3))
    return y, lost


# ==== mean_of_all_channels ====
"""The mean is one grey value for each image, as Pillow's contrast has it, and not one
for each channel.
"""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta.reshape(-1, 1, 1, 1)
    mean = brighter.mean(axis=(1, 2, 3), keepdims=True)
    adjusted = mean + factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = (adjusted != y).mean(axis=(1, 2, 3))
    return y, lost


# ==== mean_of_the_batch ====
"""The mean is taken over the whole batch, as in batch normalisation."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta.reshape(-1, 1, 1, 1)
    mean = brighter.mean(axis=(0, 1, 2), keepdims=True)
    adjusted = mean + factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = (adjusted != y).mean(axis=(1, 2, 3))
    return y, lost


# ==== mean_of_the_original ====
"""The mean is that of x, before the brightness was changed."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta.reshape(-1, 1, 1, 1)
    mean = x.mean(axis=(1, 2), keepdims=True)
    adjusted = mean + factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = (adjusted != y).mean(axis=(1, 2, 3))
    return y, lost


# ==== mean_not_added_back ====
"""The difference from the mean is multiplied, but the mean is not added again."""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta.reshape(-1, 1, 1, 1)
    mean = brighter.mean(axis=(1, 2), keepdims=True)
    adjusted = factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = (adjusted != y).mean(axis=(1, 2, 3))
    return y, lost


# ==== contrast_around_grey ====
"""The contrast is changed around the middle of the range, 0.5, and not around the mean.
"""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta.reshape(-1, 1, 1, 1)
    mean = brighter.mean(axis=(1, 2), keepdims=True)
    adjusted = 0.5 + factor.reshape(-1, 1, 1, 1) * (brighter - 0.5)
    y = np.clip(adjusted, 0, 1)
    lost = (adjusted != y).mean(axis=(1, 2, 3))
    return y, lost


# ==== edges_count_as_lost ====
"""Values that are 0 or 1 in y are counted as lost, even those that were exactly 0 or 1
before.
"""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta.reshape(-1, 1, 1, 1)
    mean = brighter.mean(axis=(1, 2), keepdims=True)
    adjusted = mean + factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = np.mean((y == 0) | (y == 1), axis=(1, 2, 3))
    return y, lost


# ==== lost_pixels ====
"""A pixel is counted once if any of its channels was clipped: a share of the pixels and
not of the values.
"""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta.reshape(-1, 1, 1, 1)
    mean = brighter.mean(axis=(1, 2), keepdims=True)
    adjusted = mean + factor.reshape(-1, 1, 1, 1) * (brighter - mean)
    y = np.clip(adjusted, 0, 1)
    lost = np.any(adjusted != y, axis=3).mean(axis=(1, 2))
    return y, lost
