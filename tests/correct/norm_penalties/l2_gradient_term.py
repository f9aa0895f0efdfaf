# ==== complex_step ====
"""Numerical derivatives of both losses by complex steps, which lose no digits."""

import numpy as np

STEP = 1e-20


def loss(parameters, x, y, strength):
    kernel, bias = parameters[:-1], parameters[-1]
    return np.mean((x @ kernel + bias - y) ** 2) + strength * np.sum(kernel**2)


def l2_gradient_term(x, y, kernel, bias, decay):
    parameters = np.concatenate([kernel[:, 0], bias])

    def gradient(strength):
        moved = parameters + 1j * STEP * np.eye(len(parameters))
        return np.array([loss(p, x, y[:, 0], strength).imag / STEP for p in moved])

    half, full = gradient(decay / 2), gradient(decay)
    return half[:-1, np.newaxis], full[:-1, np.newaxis], full[-1:]


# ==== einsum ====
"""einsum with the derivative of the mean taken first, and the bias as an input of ones."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    d_output = 2 * (np.einsum("ni,io->no", x, kernel) + bias - y) / y.size
    data_gradient = np.einsum("ni,no->io", x, d_output)
    bias_gradient = np.einsum("no->o", d_output)
    half_gradient, full_gradient = (data_gradient + k * decay * kernel for k in (1, 2))
    return half_gradient, full_gradient, bias_gradient


# ==== float32 ====
"""In single precision."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    x, y, kernel, bias = (np.asarray(a, dtype=np.float32) for a in (x, y, kernel, bias))
    pull = np.float32(decay) * kernel
    d_output = np.float32(2 / len(x)) * (x @ kernel + bias - y)
    half_gradient = x.T @ d_output + pull
    return half_gradient, half_gradient + pull, d_output.sum(axis=0)


# ==== loops ====
"""Summed up sample by sample, the penalty's term weight by weight."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    samples, inputs = x.shape
    half_gradient = np.zeros((inputs, 1))
    full_gradient = np.zeros((inputs, 1))
    bias_gradient = np.zeros(1)
    for n in range(samples):
        error = sum(x[n, i] * kernel[i, 0] for i in range(inputs)) + bias[0] - y[n, 0]
        bias_gradient[0] += 2 * error / samples
        for i in range(inputs):
            half_gradient[i, 0] += 2 * error * x[n, i] / samples
            full_gradient[i, 0] += 2 * error * x[n, i] / samples
    for i in range(inputs):
        half_gradient[i, 0] += decay * kernel[i, 0]
        full_gradient[i, 0] += 2 * decay * kernel[i, 0]
    return half_gradient, full_gradient, bias_gradient


# ==== normal_equations ====
"""The gradient as a linear function of the weights: (2/n) XᵀX plus λ on the diagonal."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    samples, inputs = x.shape
    quadratic = 2 / samples * (x.T @ x)
    linear = 2 / samples * (x.T @ (y - bias))

    def gradient(diagonal):
        return (quadratic + diagonal * np.eye(inputs)) @ kernel - linear

    bias_gradient = 2 * (x.mean(axis=0) @ kernel + bias - y.mean(axis=0))
    return gradient(decay), gradient(2 * decay), bias_gradient


# ==== rows_for_the_penalty ====
"""The penalty as further samples: one weight as the input, 0 as the answer."""

import numpy as np


def penalised_gradient(x, y, kernel, bias, strength):
    samples, inputs = x.shape
    # strength Σ w² is the squared error of these samples, as bias does not reach them.
    more = np.sqrt(strength * samples) * np.eye(inputs)
    rows = np.vstack([np.hstack([x, np.ones((samples, 1))]), np.hstack([more, 0 * more[:, :1]])])
    answers = np.vstack([y, np.zeros((inputs, 1))])
    errors = rows @ np.vstack([kernel, bias[:, None]]) - answers
    gradient = rows.T @ errors * 2 / samples
    return gradient[:-1], gradient[-1]


def l2_gradient_term(x, y, kernel, bias, decay):
    half_gradient, bias_gradient = penalised_gradient(x, y, kernel, bias, decay / 2)
    full_gradient, _ = penalised_gradient(x, y, kernel, bias, decay)
    return half_gradient, full_gradient, bias_gradient
