"""Imaginary and real parts of powers of i."""

import numpy as np


def positional_encoding(length, d_model):
    rates = 10000.0 ** (-np.arange(0, d_model, 2) / d_model)
    turned = np.exp(1j * np.arange(length)[:, None] * rates)
    encoding = np.empty((length, d_model))
    encoding[:, ::2], encoding[:, 1::2] = turned.imag, turned.real
    return encoding
