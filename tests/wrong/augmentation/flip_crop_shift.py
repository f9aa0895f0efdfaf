# ==== fliplr_of_a_batch ====
"""np.fliplr reverses axis 1, which in a batch of images is that of the rows."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], np.fliplr(x), x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== flag_with_an_axis_too_few ====
"""The flags get two new axes, and an image has three."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== padding_without_channels ====
"""The channels are forgotten in the list of widths."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad)))
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== white_frame ====
"""The frame is white, as is the paper of the digits."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)), constant_values=1)
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== wrapped_around ====
"""What leaves the image on one side comes in on the other."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)), mode="wrap")
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== end_included ====
"""The end of a slice is taken for its last element."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height - 1)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== end_without_start ====
"""The crop ends at the width of the image, wherever it starts."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], width + pad)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== labels_mirrored ====
"""The labels are reversed for the images that are flipped."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y[::-1]])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== labels_of_flipped_ones ====
"""New labels are added for the images that were flipped alone."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.append(y, y[flip])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== distance ====
"""How far it went, but not in which direction."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = abs(pad - top), abs(pad - left)
    return images, labels, down, right


# ==== upside_down ====
"""The axis of the height is turned around, so that the images stand on their heads."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, ::-1], x)
    padded = np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== channels_reversed ====
"""The last axis is reversed, as one would for a single grey image; here that exchanges
the channels.
"""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[..., ::-1], x)
    padded = np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== originals_flipped_too ====
"""The flipped images are written back into x itself, so that the originals in front are
flipped too.
"""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    x[flip] = x[flip][:, :, ::-1]
    mirrored = x
    padded = np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== edge_padding ====
"""The frame repeats the border pixels, as the learner finds that more natural, instead
of zeros.
"""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)], mode="edge")
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== frame_of_the_original ====
"""The frame is put around x, and the mirrored images are never used."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(x, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== pad_every_axis ====
"""np.pad gets just the one number, so the batch and the channels get a frame too and
the piece does not fit.
"""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, pad)
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== rows_and_columns_swapped ====
"""top goes with the columns and left with the rows, in the order (x, y)."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(left[i], left[i] + height)
        columns = slice(top[i], top[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== square_image ====
"""The height is used for both sides; the learner tested only on square images."""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + height)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== labels_repeated_in_pairs ====
"""np.repeat puts both labels of an image side by side, while the images come as two
blocks.
"""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.repeat(y, 2)
    down, right = pad - top, pad - left
    return images, labels, down, right


# ==== direction_reversed ====
"""The learner thinks that a piece from further down shows the image further down, so
both signs are wrong.
"""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)
    padded = np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)
        columns = slice(left[i], left[i] + width)
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])
    down, right = top - pad, left - pad
    return images, labels, down, right
