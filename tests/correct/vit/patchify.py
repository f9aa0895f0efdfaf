# ==== loops ====
"""Patches cut out one by one."""

import numpy as np


def patchify(images, size, kernel, bias):
    patches = []
    for image in images:
        cut = [
            image[top : top + size, left : left + size].ravel()
            for top in range(0, image.shape[0], size)
            for left in range(0, image.shape[1], size)
        ]
        patches.append(cut)
    patches = np.array(patches)
    return patches, np.dot(patches, kernel) + bias


# ==== split ====
"""np.split along both axes."""

import numpy as np


def patchify(images, size, kernel, bias):
    rows = np.split(images, images.shape[1] // size, axis=1)
    parts = [part for row in rows for part in np.split(row, row.shape[2] // size, axis=2)]
    patches = np.stack([part.reshape(len(images), -1) for part in parts], axis=1)
    tokens = np.tensordot(patches, kernel, axes=1) + bias[np.newaxis, np.newaxis]
    return patches, tokens


# ==== windows ====
"""Every size-th of all sliding windows."""

import numpy as np


def patchify(images, size, kernel, bias):
    windows = np.lib.stride_tricks.sliding_window_view(images, (size, size), axis=(1, 2))
    windows = windows[:, ::size, ::size]  # samples, rows, columns, channels, size, size
    patches = np.moveaxis(windows, 3, 5).reshape(len(images), -1, kernel.shape[0])
    return patches, np.einsum("spi,iu->spu", patches, kernel) + bias
