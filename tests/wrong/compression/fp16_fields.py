# ==== exponent_with_sign ====
"""The sign bit is not masked off and stays in the exponent."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = bits >> 10
    fraction = bits & 1023

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 15.0)
    subnormal = fraction / 1024 * 2.0**-14
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value


# ==== mask_of_four_bits ====
"""The exponent is masked with 15, as if it had 4 bits."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 15
    fraction = bits & 1023

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 15.0)
    subnormal = fraction / 1024 * 2.0**-14
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value


# ==== fraction_modulo_1000 ====
"""The fraction is taken modulo 1000, as decimal places would be."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 31
    fraction = bits % 1000

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 15.0)
    subnormal = fraction / 1024 * 2.0**-14
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value


# ==== bias_of_sixteen ====
"""The exponent's offset is taken to be 16, half of 32."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 31
    fraction = bits & 1023

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 16.0)
    subnormal = fraction / 1024 * 2.0**-14
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value


# ==== no_leading_one ====
"""The leading 1 is forgotten in normal numbers."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 31
    fraction = bits & 1023

    normal = fraction / 1024 * 2.0 ** (exponent - 15.0)
    subnormal = fraction / 1024 * 2.0**-14
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value


# ==== leading_one_in_subnormals ====
"""Subnormal numbers are given the leading 1 as well, so that zero is not 0."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 31
    fraction = bits & 1023

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 15.0)
    subnormal = (1 + fraction / 1024) * 2.0**-14
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value


# ==== exponent_of_field_zero ====
"""Subnormal numbers have the exponent 0 − 15."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 31
    fraction = bits & 1023

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 15.0)
    subnormal = fraction / 1024 * 2.0**-15
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value


# ==== fraction_of_1023 ====
"""The fraction is divided by 1023, its greatest value."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 31
    fraction = bits & 1023

    normal = (1 + fraction / 1023) * 2.0 ** (exponent - 15.0)
    subnormal = fraction / 1023 * 2.0**-14
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value


# ==== sign_times_size ====
"""The sign field is used as a factor, which is 0 for positive numbers."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 31
    fraction = bits & 1023

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 15.0)
    subnormal = fraction / 1024 * 2.0**-14
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = -sign * size
    return sign, exponent, fraction, value


# ==== subnormals_flushed ====
"""Subnormal numbers are taken for 0."""

import numpy as np


def fp16_fields(bits):
    sign = bits >> 15
    exponent = (bits >> 10) & 31
    fraction = bits & 1023

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 15.0)
    subnormal = np.zeros(len(bits))
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)
    return sign, exponent, fraction, value
