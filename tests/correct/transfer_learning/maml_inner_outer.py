# ==== batched ====
"""All tasks at once, with einsum."""

import numpy as np


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    tasks, shots, features = support_x.shape
    error = support_x @ w - support_t
    adapted = w - inner_rate * 2 / shots * np.einsum("nsf,ns->nf", support_x, error)
    error = np.einsum("nqf,nf->nq", query_x, adapted) - query_t
    outer = 2 / query_x.shape[1] * np.einsum("nqf,nq->nf", query_x, error)
    curvature = 2 / shots * np.einsum("nsf,nsg->nfg", support_x, support_x)
    each = outer - inner_rate * np.einsum("nfg,ng->nf", curvature, outer)
    meta = each.mean(axis=0)
    return meta, w - outer_rate * meta


# ==== effective_features ====
"""Adapting is linear in w, so the query loss is that of a regression with changed features."""

import numpy as np


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    rows, rest, weights = [], [], []
    for x, t, other_x, other_t in zip(support_x, support_t, query_x, query_t, strict=True):
        change = np.eye(x.shape[1]) - 2 * inner_rate * x.T @ x / len(x)
        shift = 2 * inner_rate * x.T @ t / len(x)
        rows.append(other_x @ change)
        rest.append(other_t - other_x @ shift)
        weights.append(np.full(len(other_x), 2 / len(other_x) / len(support_x)))
    rows, rest, weights = np.concatenate(rows), np.concatenate(rest), np.concatenate(weights)
    meta = rows.T @ (weights * (rows @ w - rest))
    return meta, w - outer_rate * meta


# ==== differences ====
"""The meta-gradient by complex steps through both updates."""

import numpy as np


def gradient(w, x, t):
    return 2 * x.T @ (x @ w - t) / len(t)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    def loss(start):
        total = 0
        for n in range(len(support_x)):
            adapted = start - inner_rate * gradient(start, support_x[n], support_t[n])
            total = total + np.mean((query_x[n] @ adapted - query_t[n]) ** 2)
        return total / len(support_x)

    step = 1e-20
    meta = np.array([np.imag(loss(w + 1j * step * unit)) / step for unit in np.eye(len(w))])
    return meta, w - outer_rate * meta
