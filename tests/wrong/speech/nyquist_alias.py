# ==== folded_once ====
"""rate − f is taken for all frequencies above rate/2 without reducing multiples of rate
first; the absolute value hides it up to 1.5 times the rate.
"""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = np.abs(frequencies - rate * (frequencies > rate / 2))
    apparent = remainder
    bins = np.rint(apparent * size / rate).astype(int)
    return apparent, bins


# ==== remainder_of_nyquist ====
"""The remainder is taken modulo rate/2, so that frequencies wrap around instead of
being mirrored.
"""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % (rate / 2)
    apparent = remainder
    bins = np.rint(apparent * size / rate).astype(int)
    return apparent, bins


# ==== not_mirrored ====
"""The remainder modulo rate is returned although it may exceed half of the rate."""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % rate
    apparent = remainder
    bins = np.rint(apparent * size / rate).astype(int)
    return apparent, bins


# ==== clipped_to_nyquist ====
"""What exceeds half of the rate is clipped, as an ideal filter would do with the band."""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % rate
    apparent = np.minimum(remainder, rate / 2)
    bins = np.rint(apparent * size / rate).astype(int)
    return apparent, bins


# ==== mirrored_at_the_wrong_place ====
"""Remainders above rate/2 are mirrored as f − rate/2, the distance from the Nyquist
frequency.
"""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % rate
    apparent = np.where(remainder > rate / 2, remainder - rate / 2, remainder)
    bins = np.rint(apparent * size / rate).astype(int)
    return apparent, bins


# ==== bins_cut_off ====
"""The bins are cast to int without rounding, which drops one where the division falls
just below the integer.
"""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % rate
    apparent = np.minimum(remainder, rate - remainder)
    bins = (apparent / rate * size).astype(int)
    return apparent, bins


# ==== bins_of_half_the_size ====
"""The bins are counted as if size/2 bins covered the whole rate."""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % rate
    apparent = np.minimum(remainder, rate - remainder)
    bins = np.rint(apparent / rate * (size // 2)).astype(int)
    return apparent, bins


# ==== bins_of_true_frequency ====
"""The bins belong to the remainder, in the upper half of the transform, instead of the
mirrored frequency.
"""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % rate
    apparent = np.minimum(remainder, rate - remainder)
    bins = np.rint(remainder * size / rate).astype(int)
    return apparent, bins


# ==== negative_alias ====
"""Frequencies are shifted to between −rate/2 and rate/2, and the sign is kept for the
frequency but not for the bin.
"""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % rate
    apparent = (frequencies + rate / 2) % rate - rate / 2
    bins = np.rint(np.abs(apparent) * size / rate).astype(int)
    return apparent, bins


# ==== one_based_bins ====
"""The bins are counted from 1."""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = frequencies % rate
    apparent = np.minimum(remainder, rate - remainder)
    bins = np.rint(apparent * size / rate).astype(int) + 1
    return apparent, bins
