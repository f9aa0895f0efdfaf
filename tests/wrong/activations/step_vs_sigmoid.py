# ==== one_at_zero ====
"""The step is 1 at 0 because of a >=."""

import numpy as np


def step_and_sigmoid(x):
    step = np.where(x >= 0, 1.0, 0.0)
    smooth = 1 / (1 + np.exp(-x))
    return step, smooth


# ==== half_at_zero ====
"""np.heaviside with 0.5 at 0 is used, so that step and sigmoid meet there."""

import numpy as np


def step_and_sigmoid(x):
    step = np.heaviside(x, 0.5)
    smooth = 1 / (1 + np.exp(-x))
    return step, smooth


# ==== integers_returned ====
"""The comparison is cast to int."""

import numpy as np


def step_and_sigmoid(x):
    step = (x > 0).astype(int)
    smooth = 1 / (1 + np.exp(-x))
    return step, smooth


# ==== booleans_returned ====
"""The comparison is returned as it is."""

import numpy as np


def step_and_sigmoid(x):
    step = x > 0
    smooth = 1 / (1 + np.exp(-x))
    return step, smooth


# ==== minus_forgotten ====
"""The minus in the exponent is forgotten."""

import numpy as np


def step_and_sigmoid(x):
    step = np.where(x > 0, 1.0, 0.0)
    smooth = 1 / (1 + np.exp(x))
    return step, smooth


# ==== sign_function ====
"""np.sign is used for the step, which is -1 for negative x."""

import numpy as np


def step_and_sigmoid(x):
    step = np.sign(x)
    smooth = 1 / (1 + np.exp(-x))
    return step, smooth


# ==== bracket_forgotten ====
"""The brackets of the denominator are missing."""

import numpy as np


def step_and_sigmoid(x):
    step = np.where(x > 0, 1.0, 0.0)
    smooth = 1 / 1 + np.exp(-x)
    return step, smooth


# ==== scalar_comparison ====
"""The step is written with an if for one number, which raises for an array."""

import numpy as np


def step_and_sigmoid(x):
    step = 1.0 if x > 0 else 0.0
    smooth = 1 / (1 + np.exp(-x))
    return step, smooth


# ==== rounded_sigmoid_up ====
"""The step is the sigmoid rounded by adding a half, so that 0, whose sigmoid is exactly
0.5, comes out as 1."""

import numpy as np


def step_and_sigmoid(x):
    step = np.floor(1 / (1 + np.exp(-x)) + 0.5)
    smooth = 1 / (1 + np.exp(-x))
    return step, smooth


# ==== odds_of_the_rest ====
"""The ratio is turned round: the rest to the value."""

import numpy as np


def step_and_sigmoid(x):
    step = np.where(x > 0, 1.0, 0.0)
    smooth = 1 / (1 + np.exp(x))
    return step, smooth


# ==== ratio_itself ====
"""The ratio, e to the power x, is returned."""

import numpy as np


def step_and_sigmoid(x):
    step = np.where(x > 0, 1.0, 0.0)
    smooth = np.exp(x)
    return step, smooth
