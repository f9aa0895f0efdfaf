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


# ==== plain_reshape ====
"""The image is only reshaped, without an exchange of axes; pieces of rows become the
patches.
"""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = grid
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== patches_down_first ====
"""All axes are exchanged so that the patches come column by column."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 3, 1, 2, 4, 5)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== pixels_down_first ====
"""Inside a patch the pixels are read column by column."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 4, 2, 5)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== channels_first_inside ====
"""A patch is flattened channel by channel, as from an NCHW array."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 5, 2, 4)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== size_and_rows_exchanged ====
"""The height is split as (size, rows), so a patch collects pixels that are far apart.
"""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, size, rows, size, columns, channels)
    grid = grid.transpose(0, 2, 4, 1, 3, 5)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== square_images ====
"""rows is used for both directions; the learner tested on square images only."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, rows, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens


# ==== bias_forgotten ====
"""The vectors are multiplied by the kernel, but the bias is not added."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel
    return patches, tokens


# ==== kernel_of_its_own ====
"""The kernel is taken from the transposed convention (units first), which breaks or
gives wrong numbers.
"""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel.T + bias
    return patches, tokens


# ==== relu_added ====
"""A ReLU follows the projection, as in a usual layer of a network."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = np.maximum(patches @ kernel + bias, 0)
    return patches, tokens


# ==== scaled_pixels ====
"""The pixels are divided by 255, as images usually are before a model."""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = (images / 255).reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias
    return patches, tokens
