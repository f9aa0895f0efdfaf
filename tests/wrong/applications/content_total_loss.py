# ==== mean_squared_error ====
"""The squares are averaged and not summed."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.mean((generated - content) ** 2)
    below = np.sum(np.abs(image[1:] - image[:-1]))
    beside = np.sum(np.abs(image[:, 1:] - image[:, :-1]))
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total


# ==== half_forgotten ====
"""The ½ is left out."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = np.sum((generated - content) ** 2)
    below = np.sum(np.abs(image[1:] - image[:-1]))
    beside = np.sum(np.abs(image[:, 1:] - image[:, :-1]))
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total


# ==== squared_variation ====
"""The differences of neighbours are squared."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.sum((generated - content) ** 2)
    below = np.sum((image[1:] - image[:-1]) ** 2)
    beside = np.sum((image[:, 1:] - image[:, :-1]) ** 2)
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total


# ==== wrapping_border ====
"""np.roll also compares the first row with the last one, and the first column with the
last.
"""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.sum((generated - content) ** 2)
    below = np.sum(np.abs(image - np.roll(image, 1, axis=0)))
    beside = np.sum(np.abs(image - np.roll(image, 1, axis=1)))
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total


# ==== padded_border ====
"""np.diff is given a row of zeros in front, so that the first pixels count as
differences.
"""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.sum((generated - content) ** 2)
    below = np.sum(np.abs(np.diff(image, axis=0, prepend=0)))
    beside = np.sum(np.abs(image[:, 1:] - image[:, :-1]))
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total


# ==== common_corner_only ====
"""Only pixels that have both neighbours are counted, the last row and column being cut
off.
"""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.sum((generated - content) ** 2)
    below = np.sum(np.abs(image[1:, :-1] - image[:-1, :-1]))
    beside = np.sum(np.abs(image[:-1, 1:] - image[:-1, :-1]))
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total


# ==== signed_differences ====
"""The absolute value is taken after the sum, when most has cancelled."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.sum((generated - content) ** 2)
    below = np.abs(np.sum(image[1:] - image[:-1]))
    beside = np.abs(np.sum(image[:, 1:] - image[:, :-1]))
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total


# ==== colours_as_neighbours ====
"""The last axis is taken for the width, and differences of colours come in."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.sum((generated - content) ** 2)
    below = np.sum(np.abs(image[1:] - image[:-1]))
    beside = np.sum(np.abs(np.diff(image)))
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total


# ==== weights_in_other_order ====
"""The weights are applied in the order content, variation, style."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.sum((generated - content) ** 2)
    below = np.sum(np.abs(image[1:] - image[:-1]))
    beside = np.sum(np.abs(image[:, 1:] - image[:, :-1]))
    variation = below + beside
    total = alpha * content_loss + beta * variation + gamma * style_loss
    return content_loss, variation, total


# ==== grey_image ====
"""The colours are averaged before neighbours are compared."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * np.sum((generated - content) ** 2)
    below = np.sum(np.abs(np.diff(image.mean(axis=2), axis=0)))
    beside = np.sum(np.abs(np.diff(image.mean(axis=2), axis=1)))
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation
    return content_loss, variation, total
