# ==== rows_reordered ====
"""The learner takes the eigenvectors for the rows when putting them in order, but they
are the columns."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(values)
    values = values[order]
    vectors = vectors[order]
    power = (vectors * values**exponent) @ vectors.T
    return values, vectors, power


# ==== vectors_not_reordered ====
"""Only the eigenvalues are sorted; the vectors stay in the order that eig gave them."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(values)
    values = values[order]
    vectors = vectors
    power = (vectors * values**exponent) @ vectors.T
    return values, vectors, power


# ==== descending ====
"""The greatest eigenvalue comes first, as in principal component analysis."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(values)[::-1]
    values = values[order]
    vectors = vectors[:, order]
    power = (vectors * values**exponent) @ vectors.T
    return values, vectors, power


# ==== elements_raised ====
"""The elements of a are raised one by one with the operator of numpy."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(values)
    values = values[order]
    vectors = vectors[:, order]
    power = a**exponent
    return values, vectors, power


# ==== integer_power ====
"""matrix_power wants an integer, so the learner casts the exponent, and 0.5 becomes
0."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(values)
    values = values[order]
    vectors = vectors[:, order]
    power = np.linalg.matrix_power(a, int(exponent))
    return values, vectors, power


# ==== diagonal_matrix_raised ====
"""The whole diagonal matrix is raised, zeros and all, which gives infinite elements for
a negative exponent."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(values)
    values = values[order]
    vectors = vectors[:, order]
    power = vectors @ np.diag(values) ** exponent @ vectors.T
    return values, vectors, power


# ==== ranks_for_order ====
"""The learner sorts twice and has the ranks of the eigenvalues, which are the same as
the order only for some orders, as always for two."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(np.argsort(values))
    values = values[order]
    vectors = vectors[:, order]
    power = (vectors * values**exponent) @ vectors.T
    return values, vectors, power


# ==== rows_scaled ====
"""The eigenvalues scale the rows of the vectors and not the columns."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(values)
    values = values[order]
    vectors = vectors[:, order]
    power = (values[:, None] ** exponent * vectors) @ vectors.T
    return values, vectors, power


# ==== vectors_as_rows ====
"""The learner hands in the eigenvectors as rows and computes the power accordingly."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.argsort(values)
    values = values[order]
    vectors = vectors.T[order]
    power = vectors.T @ np.diag(values**exponent) @ vectors
    return values, vectors, power


# ==== sort_for_argsort ====
"""np.sort gives the eigenvalues themselves, which are no indices."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = np.sort(values)
    values = values[order]
    vectors = vectors[:, order]
    power = (vectors * values**exponent) @ vectors.T
    return values, vectors, power
