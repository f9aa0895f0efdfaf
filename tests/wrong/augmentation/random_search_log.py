# ==== whole_ends ====
"""The ends of the range are rounded down to powers of ten."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = (
        np.floor(np.log10(low)) + (np.floor(np.log10(high)) - np.floor(np.log10(low))) * u[:, 0]
    )
    rate = 10**exponent
    difference = slow * (fast / slow) ** u[:, 1]
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.nanargmin(loss)
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== powers_of_two ====
"""Powers of two, as for batch sizes."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 2**exponent
    difference = slow * (fast / slow) ** u[:, 1]
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.nanargmin(loss)
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== next_column ====
"""The columns of momentum and units are mixed up."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 10**exponent
    difference = slow * (fast / slow) ** u[:, 2]
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.nanargmin(loss)
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== slow_as_exponent ====
"""The ends are taken for exponents."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 10**exponent
    difference = 10 ** (slow + (fast - slow) * u[:, 1])
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.nanargmin(loss)
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== rounded_up ====
"""Rounded up instead of one integer more."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 10**exponent
    difference = slow * (fast / slow) ** u[:, 1]
    momentum = 1 - difference
    units = least + np.ceil((most - least) * u[:, 2]).astype(int)
    best = np.nanargmin(loss)
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== nan_to_zero ====
"""NaN is made 0, which is less than all losses."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 10**exponent
    difference = slow * (fast / slow) ** u[:, 1]
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.argmin(np.nan_to_num(loss))
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== finite_ones ====
"""The numbers are those among the finite losses."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 10**exponent
    difference = slow * (fast / slow) ** u[:, 1]
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.argmin(loss[np.isfinite(loss)])
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== all_of_the_best ====
"""All trials that are best."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 10**exponent
    difference = slow * (fast / slow) ** u[:, 1]
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.where(loss == np.nanmin(loss))[0]
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== from_one ====
"""Trials are counted from 1."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 10**exponent
    difference = slow * (fast / slow) ** u[:, 1]
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.nanargmin(loss) + 1
    share = np.log(middle / low) / np.log(high / low)
    return rate, momentum, units, best, share


# ==== odds ====
"""What is below middle is divided by what is above."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]
    rate = 10**exponent
    difference = slow * (fast / slow) ** u[:, 1]
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)
    best = np.nanargmin(loss)
    share = np.log(middle / low) / np.log(high / middle)
    return rate, momentum, units, best, share
