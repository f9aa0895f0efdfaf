"""A class with a forward and a backward pass; both kernels are changed in place, on copies."""

import numpy as np


class Network:
    def __init__(self, kernel_1, kernel_2):
        self.kernels = [np.array(kernel_1, float), np.array(kernel_2, float)]

    def forward(self, x):
        self.x = x
        self.h = np.tanh(np.dot(x, self.kernels[0]))
        return np.dot(self.h, self.kernels[1])

    def backward(self, d_output):
        d_h = np.dot(d_output, self.kernels[1].T)
        d_z = d_h * (1 - self.h) * (1 + self.h)
        return [np.dot(self.x.T, d_z), np.dot(self.h.T, d_output)]


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    network = Network(kernel_1, kernel_2)
    for _ in range(steps):
        error = network.forward(x) - y
        gradients = network.backward(2 * error / len(x))
        for kernel, gradient in zip(network.kernels, gradients, strict=True):
            kernel -= learning_rate * gradient
    rounded = np.round(network.kernels[0], 9)
    return (*network.kernels, np.unique(rounded, axis=1).shape[1])
