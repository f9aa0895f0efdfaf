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
