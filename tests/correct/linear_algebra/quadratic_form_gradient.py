# ==== loops ====
"""Term by term: each product of two elements has two derivatives."""

import numpy as np


def quadratic_form_gradient(a, x):
    samples, n = x.shape
    values = np.zeros(samples)
    gradients = np.zeros((samples, n))
    hessian = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            hessian[i, j] += a[i, j]
            hessian[j, i] += a[i, j]
            for s in range(samples):
                values[s] += a[i, j] * x[s, i] * x[s, j]
                gradients[s, i] += a[i, j] * x[s, j]
                gradients[s, j] += a[i, j] * x[s, i]
    return values, gradients, hessian


# ==== differences ====
"""Of a quadratic function differences are exact but for rounding."""

import numpy as np


def quadratic_form_gradient(a, x):
    def form(v):
        return np.einsum("i,ij,j->", v, a, v)

    axes = np.eye(len(a))
    gradients = [[(form(v + e) - form(v - e)) / 2 for e in axes] for v in x]
    hessian = [[form(d + e) - form(d) - form(e) for e in axes] for d in axes]
    return [form(v) for v in x], np.array(gradients), np.array(hessian)


# ==== columns ====
"""Vectors as columns; the form has degree 2, so that it is half of the vector times its gradient."""

import numpy as np


def quadratic_form_gradient(a, x):
    columns = np.transpose(x)
    gradients = np.matmul(a, columns) + np.matmul(np.transpose(a), columns)
    values = np.sum(columns * gradients, axis=0) / 2
    return values, gradients.T, np.add(a, a.T)


# ==== float32 ====
"""In single precision."""

import numpy as np


def quadratic_form_gradient(a, x):
    a, x = a.astype(np.float32), x.astype(np.float32)
    return np.einsum("si,ij,sj->s", x, a, x), x @ a + x @ a.T, a + a.T
