# ==== text ====
"""The bits as text, cut at 1 and 6."""

import numpy as np


def decode(word):
    text = format(int(word), "016b")
    sign, exponent, fraction = int(text[0], 2), int(text[1:6], 2), int(text[6:], 2)
    if exponent == 31:
        size = float("inf")
    elif exponent == 0:
        size = fraction * 2**-24
    else:
        size = (1024 + fraction) * 2.0 ** (exponent - 25)
    return sign, exponent, fraction, (-1) ** sign * size


def fp16_fields(bits):
    rows = [decode(word) for word in bits]
    sign, exponent, fraction, value = map(np.array, zip(*rows))
    return sign, exponent, fraction, value.astype(float)


# ==== view ====
"""NumPy reads the bits as float16; divisions give the fields."""

import numpy as np


def fp16_fields(bits):
    value = np.asarray(bits, dtype=np.uint16).view(np.float16).astype(np.float64)
    sign, rest = np.divmod(bits, 2**15)
    exponent, fraction = np.divmod(rest, 2**10)
    return sign, exponent, fraction, value


# ==== ldexp ====
"""The significand as an integer, moved by the exponent."""

import numpy as np


def fp16_fields(bits):
    sign = (bits & 0x8000) >> 15
    exponent = (bits & 0x7C00) >> 10
    fraction = bits & 0x03FF
    significand = np.where(exponent > 0, fraction + 1024, fraction)
    value = np.ldexp(significand.astype(float), np.maximum(exponent, 1) - 25)
    value[exponent == 31] = np.inf
    value[sign == 1] *= -1
    return sign, exponent, fraction, value


# ==== place_values ====
"""A table of the sixteen bits, with a power of two for each place."""

import numpy as np


def fp16_fields(bits):
    table = (bits[:, None] >> np.arange(15, -1, -1)) & 1
    sign = table[:, 0]
    exponent = table[:, 1:6] @ (16, 8, 4, 2, 1)
    tail = table[:, 6:] @ 0.5 ** np.arange(1, 11)
    powers = np.where(exponent == 0, 2.0**-14, 2.0 ** (exponent - 15.0))
    value = ((exponent > 0) + tail) * powers
    value = np.where(exponent == 31, np.inf, value) * np.array([1, -1])[sign]
    return sign, exponent, (tail * 1024).astype(int), value
