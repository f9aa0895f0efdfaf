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


# ==== uniform_rate ====
"""The learning rate itself is drawn uniformly, not its logarithm."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low + u[:, 0] * (high - low))
    rate = 10**exponent
    difference = 10 ** (np.log10(slow) + u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least + 1)).astype(int)
    best = int(np.nanargmin(loss))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== natural_exponent ====
"""The logarithm is the natural one, but the power is still one of ten."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log(low) + u[:, 0] * (np.log(high) - np.log(low))
    rate = 10**exponent
    difference = 10 ** (np.log10(slow) + u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least + 1)).astype(int)
    best = int(np.nanargmin(loss))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== e_to_the_exponent ====
"""exp is taken of the common logarithm."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + u[:, 0] * (np.log10(high) - np.log10(low))
    rate = np.exp(exponent)
    difference = 10 ** (np.log10(slow) + u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least + 1)).astype(int)
    best = int(np.nanargmin(loss))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== momentum_uniform ====
"""The difference is drawn uniformly between slow and fast."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + u[:, 0] * (np.log10(high) - np.log10(low))
    rate = 10**exponent
    difference = slow + u[:, 1] * (fast - slow)
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least + 1)).astype(int)
    best = int(np.nanargmin(loss))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== large_u_large_momentum ====
"""The learner wants momentum, and not the difference, to grow with u, and counts down
from fast.
"""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + u[:, 0] * (np.log10(high) - np.log10(low))
    rate = 10**exponent
    difference = 10 ** (np.log10(fast) - u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least + 1)).astype(int)
    best = int(np.nanargmin(loss))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== most_excluded ====
"""The largest number of units is never chosen, as in range."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + u[:, 0] * (np.log10(high) - np.log10(low))
    rate = 10**exponent
    difference = 10 ** (np.log10(slow) + u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least)).astype(int)
    best = int(np.nanargmin(loss))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== units_rounded ====
"""Rounding makes the two ends half as probable as the others."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + u[:, 0] * (np.log10(high) - np.log10(low))
    rate = 10**exponent
    difference = 10 ** (np.log10(slow) + u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = np.round(least + u[:, 2] * (most - least)).astype(int)
    best = int(np.nanargmin(loss))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== nan_is_least ====
"""argmin is used as it is; it gives the number of a NaN where there is one."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + u[:, 0] * (np.log10(high) - np.log10(low))
    rate = 10**exponent
    difference = 10 ** (np.log10(slow) + u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least + 1)).astype(int)
    best = int(np.argmin(loss))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== nan_removed_first ====
"""Trials with NaN are taken out before argmin, so the number counts only the ones that
are left.
"""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + u[:, 0] * (np.log10(high) - np.log10(low))
    rate = 10**exponent
    difference = 10 ** (np.log10(slow) + u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least + 1)).astype(int)
    best = int(np.argmin(loss[~np.isnan(loss)]))
    share = (np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))
    return rate, momentum, units, best, share


# ==== share_counted_on_a_linear_scale ====
"""The probability is the share of the range from low to high below middle, as if rate
were uniform.
"""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + u[:, 0] * (np.log10(high) - np.log10(low))
    rate = 10**exponent
    difference = 10 ** (np.log10(slow) + u[:, 1] * (np.log10(fast) - np.log10(slow)))
    momentum = 1 - difference
    units = least + np.floor(u[:, 2] * (most - least + 1)).astype(int)
    best = int(np.nanargmin(loss))
    share = (middle - low) / (high - low)
    return rate, momentum, units, best, share
