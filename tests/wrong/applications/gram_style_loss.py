# ==== channels_first ====
"""The map is reshaped as if channels came first, which mixes up channels and places."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(features.shape[2], -1).T
    return rows.T @ rows / features.size


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += weight * np.mean(difference**2)
    return grams, loss


# ==== places_with_places ====
"""The product is taken the other way round, which relates places to places."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return rows @ rows.T / features.size


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += weight * np.mean(difference**2)
    return grams, loss


# ==== divided_by_places ====
"""The sum is divided by the number of places only."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return rows.T @ rows / len(rows)


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += weight * np.mean(difference**2)
    return grams, loss


# ==== not_divided ====
"""The Gram matrices are not divided at all."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return rows.T @ rows


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += weight * np.mean(difference**2)
    return grams, loss


# ==== centred_channels ====
"""The mean of each channel is taken off, which gives the covariance."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return np.cov(rows.T, bias=True) / features.shape[2]


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += weight * np.mean(difference**2)
    return grams, loss


# ==== root_of_the_squares ====
"""The Frobenius norm of the difference is taken, the root of the sum of squares."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return rows.T @ rows / features.size


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += weight * np.sqrt(np.sum(difference**2))
    return grams, loss


# ==== squares_summed ====
"""The squares are summed over the Gram matrix instead of averaged."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return rows.T @ rows / features.size


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += weight * np.sum(difference**2)
    return grams, loss


# ==== weights_squared ====
"""The weight is applied before squaring."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return rows.T @ rows / features.size


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += np.mean((weight * difference) ** 2)
    return grams, loss


# ==== last_layer_only ====
"""The loss is assigned in each round, so that only the last layer is left."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return rows.T @ rows / features.size


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss = weight * np.mean(difference**2)
    return grams, loss


# ==== averaged_over_layers ====
"""The sum over the layers is divided by their number."""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])
    return rows.T @ rows / features.size


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)
        loss += weight * np.mean(difference**2) / len(weights)
    return grams, loss
