"""Pixel by pixel, sums kept for each channel."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    count, channels = x.size // x.shape[-1], x.shape[-1]
    mean, variance = np.zeros(channels), np.zeros(channels)
    pixels = list(np.ndindex(x.shape[:-1]))
    for pixel in pixels:
        mean += x[pixel] / count
    for pixel in pixels:
        variance += (x[pixel] - mean) ** 2 / count
    y = np.zeros_like(x)
    for pixel in pixels:
        y[pixel] = gamma * (x[pixel] - mean) / np.sqrt(variance + 0.001) + beta
    return y
