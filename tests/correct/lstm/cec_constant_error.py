# ==== complex_step ====
"""Derivatives by a tiny imaginary step in each number."""

import numpy as np


def last_memory(c, f, i, g):
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    return c


def cec_constant_error(c0, f, i, g):
    tiny = 1e-30
    dc0, dg = np.zeros(c0.shape), np.zeros(g.shape)
    for k in np.ndindex(c0.shape):
        moved = c0.astype(complex)
        moved[k] += tiny * 1j
        dc0[k] = last_memory(moved, f, i, g).sum().imag / tiny
    for k in np.ndindex(g.shape):
        moved = g.astype(complex)
        moved[k] += tiny * 1j
        dg[k] = last_memory(c0, f, i, moved).sum().imag / tiny
    return last_memory(c0, f, i, g), dc0, dg, dc0 * c0


# ==== cumulative_product ====
"""Closed form: what each memory is worth at the end is the product of the later forget gates."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    ones = np.ones((1, f.shape[1]))
    survival = np.cumprod(np.vstack([f, ones])[::-1], axis=0)[::-1]
    dc0, after = survival[0], survival[1:]
    c = dc0 * c0 + np.sum(after * i * g, axis=0)
    return c, dc0, after * i, dc0 * c0


# ==== float32 ====
"""In single precision."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c0, f, i, g = (array.astype(np.float32) for array in (c0, f, i, g))
    c = c0
    for forget, write in zip(f, i * g, strict=True):
        c = forget * c + write
    delta, dg = np.ones_like(c), np.empty_like(g)
    for t in range(len(f))[::-1]:
        dg[t], delta = delta * i[t], delta * f[t]
    return c, delta, dg, delta * c0


# ==== forward_sensitivities ====
"""The derivatives carried forward along with the memory; no way back at all."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0.copy()
    dc0 = np.ones_like(c0)
    dg = np.zeros_like(g)
    for t, (forget, write, candidate) in enumerate(zip(f, i, g, strict=True)):
        c = forget * c + write * candidate
        dc0 = dc0 * forget
        dg[:t] *= forget
        dg[t] = write
    return c, dc0, dg, dc0 * c0


# ==== recursion ====
"""A function that calls itself for the rest of the sequence and hands the error back."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    if len(f) == 0:
        return c0, np.ones(c0.shape), np.zeros((0, c0.size)), c0
    c1 = np.multiply(f[0], c0) + np.multiply(i[0], g[0])
    c, delta, later, _ = cec_constant_error(c1, f[1:], i[1:], g[1:])
    return c, f[0] * delta, np.vstack([delta * i[0], later]), f[0] * delta * c0


# ==== unit_by_unit ====
"""One unit after the other, in plain Python numbers."""

import numpy as np


def one_unit(c, f, i, g):
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta, dg = 1.0, []
    for t in range(len(f) - 1, -1, -1):
        dg.append(delta * i[t])
        delta *= f[t]
    return c, delta, dg[::-1]


def cec_constant_error(c0, f, i, g):
    columns = zip(c0.tolist(), f.T.tolist(), i.T.tolist(), g.T.tolist(), strict=True)
    c, dc0, dg = zip(*(one_unit(*column) for column in columns), strict=True)
    return np.array(c), np.array(dc0), np.transpose(dg), c0 * dc0
