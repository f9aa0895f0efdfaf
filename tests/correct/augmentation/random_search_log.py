# ==== loop ====
"""One trial after the other, with the functions of math."""

import math


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    rates, momenta, units, best = [], [], [], None
    for trial, (first, second, third) in enumerate(u.tolist()):
        rates.append(low * math.exp(first * (math.log(high) - math.log(low))))
        momenta.append(1.0 - 10.0 ** (math.log10(slow) + second * math.log10(fast / slow)))
        units.append(least + int(third * (1 + most - least)))
        if not math.isnan(loss[trial]) and (best is None or loss[trial] < loss[best]):
            best = trial
    return rates, momenta, units, best, math.log(middle / low, high / low)


# ==== interpolated ====
"""np.interp between the logarithms of the ends, and np.geomspace's idea."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    first, second, third = u.T
    rate = 2 ** np.interp(first, [0, 1], np.log2([low, high]))
    momentum = 1 - np.exp2(np.interp(second, [0, 1], np.log2([slow, fast])))
    units = np.arange(least, most + 1)[(third * len(range(least, most + 1))).astype(int)]
    order = np.argsort(loss, kind="stable")  # NaN comes last
    return rate, momentum, units, order[0], np.interp(np.log(middle), np.log([low, high]), [0, 1])


# ==== geometric ====
"""Powers of the ends."""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    a = u[:, 0]
    b = u[:, 1]
    rate = low ** (1 - a) * high**a
    momentum = 1 - slow ** (1 - b) * fast**b
    units = (u[:, 2] * (most - least + 1) // 1).astype(np.int64) + least
    best = list(loss).index(np.nanmin(loss))
    span = np.diff(np.log10([low, middle, high]))
    return rate, momentum, units, best, span[0] / span.sum()
