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
