# ==== slope_one_at_zero ====
"""The comparison is >= so that the derivatives at 0 are those of the right side."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = np.where(x >= 0, 1.0, 0.0)
    leaky = np.where(x > 0, x, alpha * x)
    leaky_gradient = np.where(x >= 0, 1.0, alpha)
    return relu, relu_gradient, leaky, leaky_gradient


# ==== half_at_zero ====
"""The derivative at 0 is the mean of both sides, got with np.heaviside."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = np.heaviside(x, 0.5)
    leaky = np.where(x > 0, x, alpha * x)
    leaky_gradient = np.where(x > 0, 1.0, alpha)
    return relu, relu_gradient, leaky, leaky_gradient


# ==== gradient_left_boolean ====
"""The comparison itself is returned as ReLU's derivative, an array of booleans."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = x > 0
    leaky = np.where(x > 0, x, alpha * x)
    leaky_gradient = np.where(x > 0, 1.0, alpha)
    return relu, relu_gradient, leaky, leaky_gradient


# ==== integer_gradient ====
"""The derivative of ReLU is cast to int because it is 0 or 1."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = (x > 0).astype(int)
    leaky = np.where(x > 0, x, alpha * x)
    leaky_gradient = np.where(x > 0, 1.0, alpha)
    return relu, relu_gradient, leaky, leaky_gradient


# ==== leaky_negative_with_minus ====
"""The negative side is given the slope minus alpha, since alpha x looked positive."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = np.where(x > 0, 1.0, 0.0)
    leaky = np.where(x > 0, x, -alpha * x)
    leaky_gradient = np.where(x > 0, 1.0, -alpha)
    return relu, relu_gradient, leaky, leaky_gradient


# ==== sign_as_gradient ====
"""The derivative is taken from np.sign, which is -1 for negative x."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = np.sign(x)
    leaky = np.where(x > 0, x, alpha * x)
    leaky_gradient = np.where(x > 0, 1.0, alpha)
    return relu, relu_gradient, leaky, leaky_gradient


# ==== leaky_gradient_times_x ====
"""The derivative of leaky ReLU is x or alpha x where it should be 1 or alpha."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = np.where(x > 0, 1.0, 0.0)
    leaky = np.where(x > 0, x, alpha * x)
    leaky_gradient = np.where(x > 0, 1.0, alpha * x)
    return relu, relu_gradient, leaky, leaky_gradient


# ==== leaky_zero_by_division ====
"""The derivatives are computed as value over x, which gives nan at 0."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = relu / x
    leaky = np.where(x > 0, x, alpha * x)
    leaky_gradient = leaky / x
    return relu, relu_gradient, leaky, leaky_gradient


# ==== relu_overwrites_x ====
"""relu is another name for x and its negative elements are set to 0, so the leaky
function never sees a negative x."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = x
    relu[x < 0] = 0
    relu_gradient = np.where(x > 0, 1.0, 0.0)
    leaky = np.where(x > 0, x, alpha * x)
    leaky_gradient = np.where(x > 0, 1.0, alpha)
    return relu, relu_gradient, leaky, leaky_gradient


# ==== fixed_alpha ====
"""The usual 0.01 is written instead of alpha."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)
    relu_gradient = np.where(x > 0, 1.0, 0.0)
    leaky = np.where(x > 0, x, 0.01 * x)
    leaky_gradient = np.where(x > 0, 1.0, 0.01)
    return relu, relu_gradient, leaky, leaky_gradient
