# ==== constant_error ====
"""The error is left constant, as the name CEC says."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t]
        dg[t] = dg_t
        delta = delta
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== gate_exchanged ====
"""The gradient at the candidate uses the forget gate."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * f[t]
        dg[t] = dg_t
        delta = delta * f[t]
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== candidate_in_gradient ====
"""The gradient at the candidate contains the candidate."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t] * g[t]
        dg[t] = dg_t
        delta = delta * f[t]
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== in_place_memory ====
"""The memory is updated in place, which changes c0 of the caller."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c *= f[t]
        c += i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t]
        dg[t] = dg_t
        delta = delta * f[t]
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== next_forget_gate ====
"""The error goes back through the forget gate of the step before."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t]
        dg[t] = dg_t
        delta = delta * f[t - 1]
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== delta_summed ====
"""The error is added up on its way back."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t]
        dg[t] = dg_t
        delta = delta + delta * f[t]
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== written_without_gate ====
"""The candidate is written whole, without the input gate."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t]
        dg[t] = dg_t
        delta = delta * f[t]
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== forgetting_share ====
"""The forget gate is read as the share forgotten."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = (1 - f[t]) * c + i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t]
        dg[t] = dg_t
        delta = delta * f[t]
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== tanh_derivative ====
"""The derivative of the tanh of the candidate is multiplied."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t] * (1 - g[t] ** 2)
        dg[t] = dg_t
        delta = delta * f[t]
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== input_gate_back ====
"""The error goes back through both gates."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t]
        dg[t] = dg_t
        delta = delta * (f[t] + i[t])
    dc0 = delta
    carried = dc0 * c0
    return c, dc0, dg, carried
