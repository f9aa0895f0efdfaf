# ==== conditional_for_joint ====
"""Each row is divided by its own sum, which gives p(c | w)."""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts, axis=1, keepdims=True)
    independent = np.sum(joint, axis=1, keepdims=True) * np.sum(joint, axis=0, keepdims=True)
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)
    ppmi = np.maximum(pmi, 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * values[:k]
    return independent, ppmi, vectors


# ==== axes_of_marginals ====
"""The sums are taken without keepdims; the one-dimensional product fits square tables
and pairs the wrong entries.
"""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1) * np.sum(joint, axis=0)
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)
    ppmi = np.maximum(pmi, 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * values[:k]
    return independent, ppmi, vectors


# ==== uniform_contexts ====
"""The contexts are taken to be equally frequent."""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1, keepdims=True) / joint.shape[1] * np.ones_like(joint)
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)
    ppmi = np.maximum(pmi, 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * values[:k]
    return independent, ppmi, vectors


# ==== base_two ====
"""The logarithm is to base 2, as in information theory."""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1, keepdims=True) * np.sum(joint, axis=0, keepdims=True)
    with np.errstate(divide="ignore"):
        pmi = np.log2(joint / independent)
    ppmi = np.maximum(pmi, 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * values[:k]
    return independent, ppmi, vectors


# ==== smoothed_logarithm ====
"""A small number is added inside the logarithm against log 0, which also changes the
other entries.
"""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1, keepdims=True) * np.sum(joint, axis=0, keepdims=True)
    with np.errstate(divide="ignore"):
        pmi = np.log((joint + 1e-3) / independent)
    ppmi = np.maximum(pmi, 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * values[:k]
    return independent, ppmi, vectors


# ==== absolute_value ====
"""The absolute value is taken in order to have nothing negative, except for the pairs
that never occur.
"""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1, keepdims=True) * np.sum(joint, axis=0, keepdims=True)
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)
    ppmi = np.where(counts > 0, np.abs(pmi), 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * values[:k]
    return independent, ppmi, vectors


# ==== weighted_by_joint ====
"""The entries are multiplied by the joint probability, as in the mutual information."""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1, keepdims=True) * np.sum(joint, axis=0, keepdims=True)
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)
    ppmi = np.maximum(joint * np.where(joint > 0, pmi, 0), 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * values[:k]
    return independent, ppmi, vectors


# ==== left_vectors_alone ====
"""The left singular vectors are returned without their singular values."""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1, keepdims=True) * np.sum(joint, axis=0, keepdims=True)
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)
    ppmi = np.maximum(pmi, 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k]
    return independent, ppmi, vectors


# ==== root_of_the_values ====
"""The singular values are shared between words and contexts with their roots."""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1, keepdims=True) * np.sum(joint, axis=0, keepdims=True)
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)
    ppmi = np.maximum(pmi, 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * np.sqrt(values[:k])
    return independent, ppmi, vectors


# ==== rows_of_left ====
"""The first k rows are taken, as one does with the right singular vectors."""

import numpy as np


def ppmi_lsi(counts, k):
    joint = counts / np.sum(counts)
    independent = np.sum(joint, axis=1, keepdims=True) * np.sum(joint, axis=0, keepdims=True)
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)
    ppmi = np.maximum(pmi, 0)
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = (left[:k] * values).T
    return independent, ppmi, vectors
