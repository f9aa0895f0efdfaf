# ==== elementwise_product ====
"""The product is elementwise, which raises for most shapes."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x * kernel + bias
    y = 1 / (1 + np.exp(-z))
    return y


# ==== kernel_transposed ====
"""The kernel is transposed, as for weights of the shape (units, inputs)."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel.T + bias
    y = 1 / (1 + np.exp(-z))
    return y


# ==== bias_forgotten ====
"""The bias is forgotten."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel
    y = 1 / (1 + np.exp(-z))
    return y


# ==== minus_forgotten ====
"""The minus in the exponent is forgotten."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel + bias
    y = 1 / (1 + np.exp(z))
    return y


# ==== tanh_for_sigma ====
"""tanh is used, which in some books is called the sigmoid too."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel + bias
    y = np.tanh(z)
    return y


# ==== brackets_missing ====
"""The brackets of the denominator are missing."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel + bias
    y = 1 / 1 + np.exp(-z)
    return y


# ==== linear_output ====
"""The activation is left out."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel + bias
    y = z
    return y


# ==== rectified ====
"""ReLU is used, as in most layers today."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel + bias
    y = np.maximum(z, 0)
    return y


# ==== softmax_over_units ====
"""The softmax over the units is used in place of the sigmoid."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel + bias
    y = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    return y


# ==== bias_after_activation ====
"""The bias is added after the activation."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel
    y = 1 / (1 + np.exp(-z)) + bias
    return y


# ==== clipped_at_ten ====
"""z is clipped to ±10 so that exp does not overflow, which changes y where z is far
from 0.
"""

import numpy as np


def dense_forward(x, kernel, bias):
    z = np.dot(x, kernel) + bias
    z = np.clip(z, -10, 10)
    y = 1 / (1 + np.exp(-z))
    return y
