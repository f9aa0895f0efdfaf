# ==== or_at_the_end ====
"""The last gate is OR, which makes 1 everywhere."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, b)
    hidden_2 = or_(a, b)
    xor = or_(hidden_1, hidden_2)
    return xor


# ==== nand_at_the_end ====
"""The last gate is NAND, so the result is the negation."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, b)
    hidden_2 = or_(a, b)
    xor = nand(hidden_1, hidden_2)
    return xor


# ==== and_in_the_first_layer ====
"""The first layer has AND in place of NAND."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = and_(a, b)
    hidden_2 = or_(a, b)
    xor = and_(hidden_1, hidden_2)
    return xor


# ==== inputs_at_the_end ====
"""The last gate gets the inputs."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, b)
    hidden_2 = or_(a, b)
    xor = and_(a, b)
    return xor


# ==== only_or ====
"""The learner stops at OR."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, b)
    hidden_2 = or_(a, b)
    xor = hidden_2
    return xor


# ==== nand_alone ====
"""The second unit is a NAND as well."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, b)
    hidden_2 = nand(a, b)
    xor = and_(hidden_1, hidden_2)
    return xor


# ==== half_inputs ====
"""One input goes around the first layer: the last AND gets hidden_1 and a."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, b)
    hidden_2 = or_(a, b)
    xor = and_(hidden_1, a)
    return xor


# ==== nand_of_itself ====
"""The first unit negates a only."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, a)
    hidden_2 = or_(a, b)
    xor = and_(hidden_1, hidden_2)
    return xor


# ==== three_nands ====
"""The construction from NANDs is begun but left after the second layer."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, nand(a, b))
    hidden_2 = nand(b, nand(a, b))
    xor = and_(hidden_1, hidden_2)
    return xor


# ==== python_and ====
"""Python's and is used for the last gate, which raises for arrays of more than one
sample."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, b)
    hidden_2 = or_(a, b)
    xor = hidden_1 and hidden_2
    return xor
