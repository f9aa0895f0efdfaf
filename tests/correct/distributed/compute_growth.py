# ==== logarithms ====
"""Everything in doublings."""

import math


def compute_growth(yearly, doubling, months):
    wanted = months / 12 * math.log2(yearly)
    had = months / doubling
    return 2**wanted, 2**had, 2 ** (wanted - had), wanted * doubling / 12


# ==== month_by_month ====
"""Multiplied every month."""

import math


def compute_growth(yearly, doubling, months):
    demand = moore = 1.0
    for _ in range(months):
        demand *= yearly ** (1 / 12)
        moore *= 2 ** (1 / doubling)
    return demand, moore, demand / moore, math.log(demand, 2) / (12 / doubling)


# ==== arrays ====
"""With NumPy, both at once."""

import numpy as np


def compute_growth(yearly, doubling, months):
    demand, moore = np.array([yearly, 2.0]) ** (months / np.array([12, doubling]))
    of_a_year = 12 / doubling * np.log(2)
    return demand, moore, demand / moore, np.log(demand) / of_a_year


# ==== float32 ====
"""In single precision."""

import numpy as np


def compute_growth(yearly, doubling, months):
    demand = np.float32(yearly) ** np.float32(months / 12)
    moore = np.exp2(np.float32(months / doubling))
    return demand, moore, demand / moore, np.log2(demand) * np.float32(doubling / 12)
