# ==== not_centred ====
"""The covariance of data that are not centred."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== standardised ====
"""Standardised out of habit."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = (x - mean) / np.std(x, axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== rows_for_columns ====
"""The first rows of the matrix of eigenvectors."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1][:k]
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== columns ====
"""Directions are returned as columns."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1][:, :k]
    scores = centred @ components
    ratios = values[:k] / np.sum(values)
    restored = scores @ components.T + mean
    return components, scores, ratios, restored


# ==== smallest ====
"""The order of eigh is taken for descending."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, :k].T
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== all_of_them ====
"""k is forgotten."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== scores_of_other_directions ====
"""Scores along the first columns, which eigh has not sorted that way."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]
    scores = centred @ vectors[:, :k]
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== percent ====
"""Ratios in per cent."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]
    scores = centred @ components.T
    ratios = 100 * values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== cumulative_number ====
"""One number: what all k explain."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]
    scores = centred @ components.T
    ratios = np.sum(values[:k]) / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== among_the_k ====
"""Parts of the k components."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values[:k])
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== one_mean ====
"""A single mean of everything is added again."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + np.mean(x)
    return components, scores, ratios, restored


# ==== projected_without_the_mean ====
"""The data are projected and restored without their mean."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = x @ components.T @ components
    return components, scores, ratios, restored
