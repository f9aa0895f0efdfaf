"""Each gradient by a tiny imaginary step in each number of each parameter."""

import numpy as np


def loss(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    h, total = np.zeros((len(x), len(bias))), 0
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        total += np.sum((h @ output_kernel + output_bias - target[:, t]) ** 2) / 2
    return total


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    parameters = kernel, recurrent_kernel, bias, output_kernel, output_bias
    tiny = 1e-25
    gradients = []
    for k, parameter in enumerate(parameters):
        gradient = np.zeros_like(parameter)
        for index in np.ndindex(parameter.shape):
            moved = [p.astype(complex) for p in parameters]
            moved[k][index] += tiny * 1j
            gradient[index] = np.imag(loss(x, target, *moved)) / tiny
        gradients.append(gradient)
    return gradients
