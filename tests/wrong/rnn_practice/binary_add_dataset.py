# ==== highest_first ====
"""The highest bit comes first, as numbers are written."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)[::-1]
    return (numbers[:, None] >> places) & 1


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = to_bits(a + b, bits)[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== numbers_side_by_side ====
"""The bits of the two numbers are stacked along axis 1."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return (numbers[:, None] >> places) & 1


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=1)
    y = to_bits(a + b, bits)[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== no_carry ====
"""The answer is the exclusive or of the bits, without the carry."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return (numbers[:, None] >> places) & 1


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = (to_bits(a, bits) ^ to_bits(b, bits))[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== bits_added ====
"""The bits are added up, so a 2 can stand in the answer."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return (numbers[:, None] >> places) & 1


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = (to_bits(a, bits) + to_bits(b, bits))[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== last_axis_missing ====
"""The answer has no last axis."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return (numbers[:, None] >> places) & 1


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = to_bits(a + b, bits)
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== one_place_less ====
"""The places end before the highest bit, as a and b need one bit less."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits - 1)
    return (numbers[:, None] >> places) & 1


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = to_bits(a + b, bits)[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== not_reduced_to_bit ====
"""The shifted number is not reduced to its last bit."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return numbers[:, None] >> places


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = to_bits(a + b, bits)[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== masked_only ====
"""The bit is masked but not shifted down, so its value is 2^t."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return numbers[:, None] & (1 << places)


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = to_bits(a + b, bits)[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== division_by_place ====
"""The number is divided by twice the place instead of 2 to the place."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return numbers[:, None] // np.maximum(2 * places, 1) % 2


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = to_bits(a + b, bits)[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== eight_bits_via_uint8 ====
"""np.unpackbits is used, which knows 8 bits only and drops what lies above."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return np.unpackbits(numbers.astype(np.uint8)[:, None], axis=1, bitorder="little")[:, :bits]


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = to_bits(a + b, bits)[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== sixteen_bits ====
"""The numbers are made 16 bits wide, and what stands above is lost."""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)
    return numbers.astype(np.uint16)[:, None] // 2**places % 2


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)
    y = to_bits(a + b, bits)[:, :, None]
    x, y = x.astype(float), y.astype(float)
    return x, y
