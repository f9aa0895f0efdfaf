# ==== outer_products ====
"""The outer product of each place's channels, added up."""

import numpy as np


def gram_matrix(features):
    height, width, channels = features.shape
    gram = np.zeros((channels, channels))
    for i in range(height):
        for j in range(width):
            gram += np.outer(features[i, j], features[i, j])
    return gram / (height * width * channels)


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    losses = [np.mean((g - gram_matrix(s)) ** 2) for g, s in zip(grams, style, strict=True)]
    return grams, np.dot(weights, losses)


# ==== channels_first ====
"""Channels first, as the paper writes it: F Fᵀ."""

import numpy as np


def gram_matrix(features):
    flat = np.moveaxis(features, 2, 0).reshape(features.shape[2], -1)
    return flat @ flat.T / flat.size


def gram_style_loss(generated, style, weights):
    grams, loss = [], 0.0
    for layer, weight in enumerate(weights):
        gram = gram_matrix(generated[layer])
        grams.append(gram)
        apart = np.linalg.norm(gram_matrix(style[layer]) - gram) ** 2
        loss += weight * apart / gram.size
    return grams, loss


# ==== tensordot ====
"""Sums over both axes of the image at once, in single precision."""

import numpy as np


def gram_style_loss(generated, style, weights):
    def gram(features):
        features = features.astype(np.float32)
        return np.tensordot(features, features, axes=((0, 1), (0, 1))) / np.float32(features.size)

    loss = np.float32(0)
    for one, other, weight in zip(generated, style, weights, strict=True):
        loss += np.float32(weight) * np.mean(np.square(gram(one) - gram(other)))
    return [gram(features) for features in generated], loss
