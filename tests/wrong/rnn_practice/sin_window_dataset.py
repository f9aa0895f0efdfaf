# ==== last_window_too ====
"""One more window is counted, whose answer is outside the series."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window + 1
    starts = np.arange(samples)
    x = series[starts[:, None] + np.arange(window)][:, :, None]
    y = series[starts + window][:, None]
    return x, y


# ==== one_window_lost ====
"""The last window is lost."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window - 1
    starts = np.arange(samples)
    x = series[starts[:, None] + np.arange(window)][:, :, None]
    y = series[starts + window][:, None]
    return x, y


# ==== answer_in_window ====
"""The answer is the last value of the window itself."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = series[starts[:, None] + np.arange(window)][:, :, None]
    y = series[starts + window - 1][:, None]
    return x, y


# ==== windows_do_not_overlap ====
"""The windows are shifted by their length."""

import numpy as np


def sin_windows(series, window):
    samples = (len(series) - 1) // window
    starts = np.arange(samples) * window
    x = series[starts[:, None] + np.arange(window)][:, :, None]
    y = series[starts + window][:, None]
    return x, y


# ==== axis_forgotten ====
"""The last axis of x is missing."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = series[starts[:, None] + np.arange(window)]
    y = series[starts + window][:, None]
    return x, y


# ==== flat_answers ====
"""The answers have no second axis."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = series[starts[:, None] + np.arange(window)][:, :, None]
    y = series[starts + window]
    return x, y


# ==== axes_exchanged ====
"""The windows stand in columns."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = series[starts + np.arange(window)[:, None]][:, :, None]
    y = series[starts + window][:, None]
    return x, y


# ==== reversed_window ====
"""The newest value comes first in the window."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = series[starts[:, None] + np.arange(window)[::-1]][:, :, None]
    y = series[starts + window][:, None]
    return x, y


# ==== answer_skips_one ====
"""The answer is one step too late, wrapping round to the beginning."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = series[starts[:, None] + np.arange(window)][:, :, None]
    y = series[(starts + window + 1) % len(series)][:, None]
    return x, y


# ==== scaled_series ====
"""The windows are scaled by their largest absolute value."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = (series / np.abs(series).max())[starts[:, None] + np.arange(window)][:, :, None]
    y = series[starts + window][:, None]
    return x, y


# ==== squeezed ====
"""All axes of size 1 are dropped before the last one is added."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = np.squeeze(np.array([series[s : s + window] for s in starts]))[..., None]
    y = series[starts + window][:, None]
    return x, y


# ==== squeezed_answers ====
"""The answers are squeezed before they get their axis, so that a single one has one axis."""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window
    starts = np.arange(samples)
    x = series[starts[:, None] + np.arange(window)][:, :, None]
    y = np.squeeze(series[starts + window])[..., None]
    return x, y
