# ==== cast ====
"""The comparison cast to float64, and the sigmoid as exp(x) / (exp(x) + 1)."""

import numpy as np


def step_and_sigmoid(x):
    step = np.greater(x, 0).astype(np.float64)
    powers = np.exp(x)
    smooth = powers / (powers + 1)
    return step, smooth


# ==== comprehension ====
"""Two comprehensions over the rows of lists."""

import math

import numpy as np


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def step_and_sigmoid(x):
    rows = x.tolist()
    step = np.array([[1.0 if u > 0 else 0.0 for u in row] for row in rows])
    smooth = np.array([[sigmoid(u) for u in row] for row in rows])
    return step, smooth


# ==== heaviside ====
"""np.heaviside, and the sigmoid by tanh."""

import numpy as np


def step_and_sigmoid(x):
    return np.heaviside(x, 0.0), (np.tanh(0.5 * x) + 1) / 2


# ==== loops ====
"""Element by element."""

import math

import numpy as np


def step_and_sigmoid(x):
    step = np.zeros(x.shape)
    smooth = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        if x[index] > 0:
            step[index] = 1.0
        smooth[index] = 1 / (1 + math.exp(-x[index]))
    return step, smooth


# ==== sign ====
"""The positive part of the sign, and the sigmoid by its logarithm."""

import numpy as np


def step_and_sigmoid(x):
    step = np.clip(np.sign(x), 0, 1)
    smooth = np.exp(-np.log1p(np.exp(-x)))
    return step, smooth
