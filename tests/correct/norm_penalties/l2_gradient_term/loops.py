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
