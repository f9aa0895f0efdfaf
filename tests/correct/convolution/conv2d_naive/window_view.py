"""All patches as a view and a single sum over named axes."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, channels = x.shape
    padded = np.zeros((batch, height + 2 * padding, width + 2 * padding, channels))
    padded[:, padding : padding + height, padding : padding + width] = x
    patches = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijcab,abcf->nijf", patches[:, ::stride, ::stride], kernel) + bias
