# ==== zero_not_in_range ====
"""The range is that of the data alone, even where it does not contain 0."""

import numpy as np


def int8_affine(calibration, x):
    low = np.min(calibration)
    high = np.max(calibration)
    scale = (high - low) / 255
    zero_point = int(np.rint(-128 - low / scale))

    q = np.clip(np.rint(x / scale) + zero_point, -128, 127).astype(int)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== symmetric_range ====
"""The range is made symmetric about 0, so that the zero point is about 0."""

import numpy as np


def int8_affine(calibration, x):
    low = -np.max(np.abs(calibration))
    high = np.max(np.abs(calibration))
    scale = (high - low) / 255
    zero_point = int(np.rint(-128 - low / scale))

    q = np.clip(np.rint(x / scale) + zero_point, -128, 127).astype(int)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== range_of_the_data ====
"""The range is found from x, the data that are quantised."""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(x), 0)
    high = max(np.max(x), 0)
    scale = (high - low) / 255
    zero_point = int(np.rint(-128 - low / scale))

    q = np.clip(np.rint(x / scale) + zero_point, -128, 127).astype(int)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== divided_by_256 ====
"""The scale divides by the number of integers, 256, not by the 255 steps between them."""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(calibration), 0)
    high = max(np.max(calibration), 0)
    scale = (high - low) / 256
    zero_point = int(np.rint(-128 - low / scale))

    q = np.clip(np.rint(x / scale) + zero_point, -128, 127).astype(int)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== zero_point_of_uint8 ====
"""The zero point is that of an unsigned integer, from 0 to 255, and the range is
shifted afterwards.
"""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(calibration), 0)
    high = max(np.max(calibration), 0)
    scale = (high - low) / 255
    zero_point = int(np.rint(-low / scale))

    q = (np.clip(np.rint(x / scale) + zero_point, 0, 255) - 128).astype(int)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== zero_point_cut_off ====
"""The zero point is cast to int without rounding."""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(calibration), 0)
    high = max(np.max(calibration), 0)
    scale = (high - low) / 255
    zero_point = int(-128 - low / scale)

    q = np.clip(np.rint(x / scale) + zero_point, -128, 127).astype(int)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== quantised_by_cutting_off ====
"""The quotient is cut off by the cast, not rounded."""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(calibration), 0)
    high = max(np.max(calibration), 0)
    scale = (high - low) / 255
    zero_point = int(np.rint(-128 - low / scale))

    q = np.clip((x / scale).astype(int) + zero_point, -128, 127)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== wraps_around ====
"""The integers are cast to int8 without clipping, so that values out of range wrap
around.
"""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(calibration), 0)
    high = max(np.max(calibration), 0)
    scale = (high - low) / 255
    zero_point = int(np.rint(-128 - low / scale))

    q = (np.rint(x / scale) + zero_point).astype(int).astype(np.int8).astype(int)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== clipped_to_127 ====
"""The integers are clipped to ±127, the symmetric range."""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(calibration), 0)
    high = max(np.max(calibration), 0)
    scale = (high - low) / 255
    zero_point = int(np.rint(-128 - low / scale))

    q = np.clip(np.rint(x / scale) + zero_point, -127, 127).astype(int)
    restored = scale * (q - zero_point)
    return scale, zero_point, q, restored


# ==== zero_point_added_when_restored ====
"""The zero point is added to the products instead of being taken off before."""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(calibration), 0)
    high = max(np.max(calibration), 0)
    scale = (high - low) / 255
    zero_point = int(np.rint(-128 - low / scale))

    q = np.clip(np.rint(x / scale) + zero_point, -128, 127).astype(int)
    restored = scale * q - zero_point
    return scale, zero_point, q, restored
