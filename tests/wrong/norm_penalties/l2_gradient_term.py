# ==== half_kept ====
"""The half is kept in the gradient."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + 0.5 * decay * kernel
    full_gradient = data_gradient + decay * kernel
    bias_gradient = 2 * np.sum(error, axis=0) / len(x)
    return half_gradient, full_gradient, bias_gradient


# ==== exchanged ====
"""The versions are exchanged."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + 2 * decay * kernel
    full_gradient = data_gradient + decay * kernel
    bias_gradient = 2 * np.sum(error, axis=0) / len(x)
    return half_gradient, full_gradient, bias_gradient


# ==== bias_penalised ====
"""The bias is penalised too."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + decay * kernel
    full_gradient = data_gradient + 2 * decay * kernel
    bias_gradient = 2 * np.sum(error, axis=0) / len(x) + decay * bias
    return half_gradient, full_gradient, bias_gradient


# ==== factor_two_forgotten_for_bias ====
"""The 2 of the squared error is forgotten for the bias."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + decay * kernel
    full_gradient = data_gradient + 2 * decay * kernel
    bias_gradient = np.mean(error, axis=0)
    return half_gradient, full_gradient, bias_gradient


# ==== bias_scalar ====
"""The bias gradient is one number without the axis."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + decay * kernel
    full_gradient = data_gradient + 2 * decay * kernel
    bias_gradient = 2 * np.mean(error)
    return half_gradient, full_gradient, bias_gradient


# ==== penalty_itself ====
"""The penalty is added instead of its gradient."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + 0.5 * decay * np.sum(kernel**2)
    full_gradient = data_gradient + decay * np.sum(kernel**2)
    bias_gradient = 2 * np.sum(error, axis=0) / len(x)
    return half_gradient, full_gradient, bias_gradient


# ==== sum_of_errors ====
"""The errors are added up and not divided by the number of samples."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + decay * kernel
    full_gradient = data_gradient + 2 * decay * kernel
    bias_gradient = 2 * np.sum(error, axis=0)
    return half_gradient, full_gradient, bias_gradient


# ==== penalty_divided_by_samples ====
"""The penalty's gradient is divided by the number of samples, as in the lecture."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + decay * kernel / len(x)
    full_gradient = data_gradient + 2 * decay * kernel / len(x)
    bias_gradient = 2 * np.sum(error, axis=0) / len(x)
    return half_gradient, full_gradient, bias_gradient


# ==== full_is_twice_half ====
"""The full gradient is twice the half one, so the data's part is doubled as well."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + decay * kernel
    full_gradient = 2 * (data_gradient + decay * kernel)
    bias_gradient = 2 * np.sum(error, axis=0) / len(x)
    return half_gradient, full_gradient, bias_gradient


# ==== sign_of_weights ====
"""The gradient of an L1 penalty is added."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + decay * np.sign(kernel)
    full_gradient = data_gradient + 2 * decay * kernel
    bias_gradient = 2 * np.sum(error, axis=0) / len(x)
    return half_gradient, full_gradient, bias_gradient
