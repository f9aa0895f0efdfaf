# ==== direct ====
"""One reshape."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== square ====
"""As many columns as rows."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, rows, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== one_channel ====
"""Columns and rows exchanged throughout."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 3, 1, 4, 2, 5))
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== scaled ====
"""Centred patches."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = (patches - patches.mean()) @ kernel + bias
    return patches, tokens


# ==== bias_in ====
"""The bias before the kernel."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = (patches + bias[0]) @ kernel
    return patches, tokens


# ==== transposed ====
"""Patches as columns."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches.swapaxes(1, 2), tokens


# ==== nosamples ====
"""The first image alone."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches[0], tokens[0]
