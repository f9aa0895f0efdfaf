# ==== complex_numbers ====
"""Imaginary and real parts of powers of i."""

import numpy as np


def positional_encoding(length, d_model):
    rates = 10000.0 ** (-np.arange(0, d_model, 2) / d_model)
    turned = np.exp(1j * np.arange(length)[:, None] * rates)
    encoding = np.empty((length, d_model))
    encoding[:, ::2], encoding[:, 1::2] = turned.imag, turned.real
    return encoding


# ==== float32 ====
"""In single precision, columns chosen by where."""

import numpy as np


def positional_encoding(length, d_model):
    column = np.arange(d_model, dtype=np.float32)
    even = column % 2 == 0
    exponent = np.where(even, column, column - 1) / np.float32(d_model)
    position = np.arange(length, dtype=np.float32).reshape(length, 1)
    angles = position * np.float32(10000) ** -exponent
    return np.where(even, np.sin(angles), np.cos(angles)).astype(np.float32)


# ==== loops ====
"""Element by element, with Python's math."""

import math

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    for position in range(length):
        for column in range(d_model):
            angle = position / 10000 ** ((column - column % 2) / d_model)
            encoding[position, column] = (math.cos if column % 2 else math.sin)(angle)
    return encoding


# ==== phases ====
"""The cosine as a sine a quarter further on."""

import numpy as np


def positional_encoding(length, d_model):
    columns = np.arange(d_model)
    angles = np.arange(length)[:, None] / np.power(10000, 2 * (columns // 2) / d_model)
    return np.sin(angles + np.pi / 2 * (columns % 2))


# ==== stacked ====
"""Sine and cosine side by side, then flattened."""

import numpy as np


def positional_encoding(length, d_model):
    rates = np.exp(-np.log(10000.0) * np.arange(0, d_model, 2) / d_model)
    angles = np.outer(np.arange(length), rates)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(length, d_model)


# ==== turned_step_by_step ====
"""Each row turned on from the row before it."""

import numpy as np


def positional_encoding(length, d_model):
    angle = 1 / 10000 ** (np.arange(0, d_model, 2) / d_model)
    rows = [np.tile([0.0, 1.0], d_model // 2)]
    for _ in range(length - 1):
        sine, cosine = rows[-1][0::2], rows[-1][1::2]
        row = np.empty(d_model)
        row[0::2] = sine * np.cos(angle) + cosine * np.sin(angle)
        row[1::2] = cosine * np.cos(angle) - sine * np.sin(angle)
        rows.append(row)
    return np.array(rows)
