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


# ==== standardized ====
"""The features are divided by their standard deviations, too."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = (x - mean) / np.std(x, axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1][:, :k].T
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== eigenvectors_in_rows ====
"""The eigenvectors are thought to be the rows."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[::-1][:k]
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== last_k_not_turned ====
"""The last k columns are the right ones, but in ascending order of variance."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, -k:].T
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== scores_of_raw_data ====
"""The data are projected without subtracting the mean, which is still added at the
end.
"""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1][:, :k].T
    scores = x @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== singular_values_for_variances ====
"""The components come from an SVD, whose singular values are taken for the variances:
their squares are forgotten.
"""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    left, singular, directions = np.linalg.svd(centred, full_matrices=False)
    components = directions[:k]
    scores = left[:, :k] * singular[:k]
    ratios = singular[:k] / np.sum(singular)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== ratios_within_k ====
"""The ratios are parts of the variance of the k components, so that they add up to 1.
"""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1][:, :k].T
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values[:k])
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== variance_by_n ====
"""The variances of the scores divide by n, the eigenvalues by n − 1."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1][:, :k].T
    scores = centred @ components.T
    ratios = np.var(scores, axis=0) / np.sum(values)
    restored = scores @ components + mean
    return components, scores, ratios, restored


# ==== mean_not_added ====
"""The mean is not added again."""

import numpy as np


def pca(x, k):
    mean = np.mean(x, axis=0)
    centred = x - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1][:, :k].T
    scores = centred @ components.T
    ratios = values[:k] / np.sum(values)
    restored = scores @ components
    return components, scores, ratios, restored
