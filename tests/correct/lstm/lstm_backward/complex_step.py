"""Each gradient by a tiny imaginary step in each number of each argument."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def step(x, h, c, kernel, recurrent_kernel, bias):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    arguments = [x, h, c, kernel, recurrent_kernel, bias]
    gradients = []
    for k, argument in enumerate(arguments):
        gradient = np.zeros(argument.shape)
        for index in np.ndindex(argument.shape):
            moved = argument.astype(complex)
            moved[index] += 1e-25j
            h_next, c_next = step(*arguments[:k], moved, *arguments[k + 1 :])
            gradient[index] = np.sum(dh_next * h_next + dc_next * c_next).imag / 1e-25
        gradients.append(gradient)
    return tuple(gradients)
