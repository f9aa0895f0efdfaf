# ==== root_two_forgotten ====
"""The argument of erf is x itself, as if erf and Φ integrated the same exponential."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = 0.5 * (1 + erf(x))
    y = x * probability
    return y


# ==== erf_as_probability ====
"""erf is taken for the distribution function Φ, which would go from -1 to 1."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = erf(x / np.sqrt(2))
    y = x * probability
    return y


# ==== tanh_approximation ====
"""The approximation by tanh is used, as it stands in many programs."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = 0.5 * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))
    y = x * probability
    return y


# ==== sigmoid_approximation ====
"""Φ is approximated by a sigmoid of 1.702 x."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = 1 / (1 + np.exp(-1.702 * x))
    y = x * probability
    return y


# ==== multiplied_by_root ====
"""x is multiplied by the root of 2 instead of divided by it."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = 0.5 * (1 + erf(np.sqrt(2) * x))
    y = x * probability
    return y


# ==== one_outside_the_half ====
"""The bracket is set wrongly: the half multiplies erf only and the 1 is added whole."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = 1 + 0.5 * erf(x / np.sqrt(2))
    y = x * probability
    return y


# ==== density_for_distribution ====
"""The density of the normal distribution is used in place of its distribution
function."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
    y = x * probability
    return y


# ==== rectified_before ====
"""Negative x are set to 0 first, since GELU is a smooth ReLU."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = 0.5 * (1 + erf(x / np.sqrt(2)))
    y = np.maximum(x, 0) * probability
    return y


# ==== math_erf_on_array ====
"""math.erf is called with the array, which raises a TypeError."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = 0.5 * (1 + math.erf(x / math.sqrt(2)))
    y = x * probability
    return y


# ==== tails_cut_off ====
"""Beyond two standard deviations the probability is set to 0 or 1, because it is nearly
that."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = np.where(x > 2, 1.0, np.where(x < -2, 0.0, 0.5 * (1 + erf(x / np.sqrt(2)))))
    y = x * probability
    return y
