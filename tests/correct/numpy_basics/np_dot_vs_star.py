# ==== loops ====
"""Sums of products, element by element."""

import numpy as np


def multiplied(left, right):
    n, d = left.shape
    result = np.zeros((n, right.shape[1]))
    for i in range(n):
        for j in range(right.shape[1]):
            for k in range(d):
                result[i, j] += left[i, k] * right[k, j]
    return result


def np_dot_vs_star(a, b, c, p, q):
    elementwise = np.zeros_like(a)
    inner = 0.0
    for place in np.ndindex(a.shape):
        elementwise[place] = a[place] * c[place]
        inner += elementwise[place]
    stacked = np.array([multiplied(left, right) for left, right in zip(p, q, strict=True)])
    return multiplied(a, b), elementwise, inner, stacked


# ==== broadcast ====
"""Every product as an elementwise one, then a sum."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = (a[:, :, None] * b).sum(axis=1)
    stacked = (p[:, :, :, None] * q[:, None]).sum(axis=2)
    return product, c * a, (c * a).sum(), stacked


# ==== einsum ====
"""By indices."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    return (
        np.einsum("ik,kj->ij", a, b),
        np.einsum("ij,ij->ij", a, c),
        np.einsum("ij,ij->", a, c),
        np.einsum("sik,skj->sij", p, q),
    )


# ==== float32 ====
"""In single precision."""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    a, b, c, p, q = (array.astype(np.float32) for array in (a, b, c, p, q))
    return a.dot(b), a * c, float(np.vdot(a, c)), p @ q
