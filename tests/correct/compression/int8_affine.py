# ==== loops ====
"""Number by number."""

import math

import numpy as np


def int8_affine(calibration, x):
    low, high = 0.0, 0.0
    for value in calibration:
        low, high = min(low, value), max(high, value)
    scale = (high - low) / (2**8 - 1)
    zero_point = math.floor(-128 - low / scale + 0.5)
    q = np.zeros(x.shape, dtype=int)
    restored = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        q[place] = min(max(math.floor(x[place] / scale + 0.5) + zero_point, -128), 127)
        restored[place] = (q[place] - zero_point) * scale
    return scale, zero_point, q, restored


# ==== clipped_before ====
"""Values are brought into the range that the integers have, and then rounded."""

import numpy as np


def int8_affine(calibration, x):
    ends = np.append(calibration, 0)
    scale = np.ptp(ends) / 255
    zero_point = int(np.rint(-128 - ends.min() / scale))
    bottom, top = scale * (-128 - zero_point), scale * (127 - zero_point)
    inside = np.minimum(np.maximum(x, bottom), top)
    q = np.rint(inside / scale).astype(np.int64) + zero_point
    return scale, zero_point, q, (q - float(zero_point)) * scale


# ==== table ====
"""The nearest of the 256 numbers that the integers stand for."""

import numpy as np


def int8_affine(calibration, x):
    low, high = np.min(calibration, initial=0), np.max(calibration, initial=0)
    scale = (high - low) / 255
    zero_point = round(-128 - low / scale)
    numbers = scale * (np.arange(-128, 128) - zero_point)
    nearest = np.argmin(np.abs(x[..., None] - numbers), axis=-1)
    return scale, zero_point, nearest - 128, numbers[nearest]


# ==== unsigned_first ====
"""As uint8, moved by 128 at the end."""

import numpy as np


def int8_affine(calibration, x):
    low = min(calibration.min(), 0.0)
    high = max(calibration.max(), 0.0)
    scale = (high - low) / 255.0
    offset = int(np.round(-low / scale))
    codes = np.clip(np.round(x / scale + offset), 0, 255)
    return scale, offset - 128, codes.astype(int) - 128, scale * (codes - offset)
