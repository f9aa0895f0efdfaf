# ==== star_for_product ====
"""The learner writes the product of matrices with a star, as on paper, which fails
unless the shapes happen to fit."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a * b
    elementwise = a * c
    inner = np.sum(a * c)
    stacked = p @ q
    return product, elementwise, inner, stacked


# ==== numpy_inner ====
"""The learner trusts the name of np.inner, which for matrices gives the inner products
of all pairs of rows."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    elementwise = a * c
    inner = np.inner(a, c)
    stacked = p @ q
    return product, elementwise, inner, stacked


# ==== sums_multiplied ====
"""The elements are added up first and the two sums are multiplied."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    elementwise = a * c
    inner = np.sum(a) * np.sum(c)
    stacked = p @ q
    return product, elementwise, inner, stacked


# ==== inner_of_each_row ====
"""The inner product is taken row by row, as for a batch, and is a vector then."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    elementwise = a * c
    inner = np.sum(a * c, axis=1)
    stacked = p @ q
    return product, elementwise, inner, stacked


# ==== inner_cut_to_integer ====
"""The learner wants a plain number and uses int, which cuts off what stands behind the
point."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    elementwise = a * c
    inner = int(np.sum(a * c))
    stacked = p @ q
    return product, elementwise, inner, stacked


# ==== dot_for_stacks ====
"""np.dot is used for the stacks, which multiplies every matrix of p by every matrix of
q."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    elementwise = a * c
    inner = np.sum(a * c)
    stacked = np.dot(p, q)
    return product, elementwise, inner, stacked


# ==== products_added_up ====
"""The index of the stack is left out of the result of einsum, so the products are added
up."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    elementwise = a * c
    inner = np.sum(a * c)
    stacked = np.einsum("knd,kdm->nm", p, q)
    return product, elementwise, inner, stacked


# ==== products_transposed ====
"""The letters in the result of einsum are in alphabetical order, which transposes each
product."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    elementwise = a * c
    inner = np.sum(a * c)
    stacked = np.einsum("bnd,bdm->bmn", p, q)
    return product, elementwise, inner, stacked


# ==== multiplied_in_place ====
"""The elementwise product is written over a, to save memory, and the inner product then
has c in it twice."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    a *= c
    elementwise = a
    inner = np.sum(a * c)
    stacked = p @ q
    return product, elementwise, inner, stacked


# ==== squeezed ====
"""The learner squeezes the stack to be rid of stray axes, and loses one where the
batch, or a matrix, has the size 1."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = a @ b
    elementwise = a * c
    inner = np.sum(a * c)
    stacked = np.squeeze(np.matmul(p, q))
    return product, elementwise, inner, stacked
