# ==== loops ====
"""Neighbour by neighbour."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = 0.5 * sum(
        (g - c) ** 2 for g, c in zip(generated.flat, content.flat, strict=True)
    )
    variation = 0.0
    height, width, _ = image.shape
    for i in range(height):
        for j in range(width):
            if i + 1 < height:
                variation += np.abs(image[i + 1, j] - image[i, j]).sum()
            if j + 1 < width:
                variation += np.abs(image[i, j + 1] - image[i, j]).sum()
    return content_loss, variation, alpha * content_loss + beta * style_loss + gamma * variation


# ==== norms ====
"""The content loss as a squared norm, shifted images for the variation."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = np.linalg.norm((generated - content).ravel()) ** 2 / 2
    below = np.abs(image[1:] - image[:-1]).sum()
    beside = np.abs(image[:, 1:] - image[:, :-1]).sum()
    variation = below + beside
    terms = np.array([content_loss, style_loss, variation])
    return content_loss, variation, float(terms @ np.array([alpha, beta, gamma]))


# ==== padded_edges ====
"""Edges repeated, so that nothing differs beyond the border."""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    apart = generated - content
    content_loss = np.vdot(apart, apart) / 2
    wide = np.pad(image, ((0, 1), (0, 1), (0, 0)), mode="edge")
    variation = np.sum(np.abs(wide[1:, :-1] - image)) + np.sum(np.abs(wide[:-1, 1:] - image))
    total = gamma * variation
    total += beta * style_loss
    total += alpha * content_loss
    return content_loss, variation, total
