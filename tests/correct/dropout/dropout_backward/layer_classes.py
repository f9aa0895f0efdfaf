"""Layers with forward and backward, put together in a list."""

import numpy as np


class Dense:
    def __init__(self, kernel):
        self.kernel = kernel

    def forward(self, x):
        self.x = x
        return x @ self.kernel

    def backward(self, dy):
        self.dkernel = self.x.T @ dy
        return dy @ self.kernel.T


class Gate:
    def __init__(self, factor):
        self.factor = factor

    def forward(self, x):
        self.factors = self.factor(x)
        return x * self.factors

    def backward(self, dy):
        return dy * self.factors


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    relu, drop = Gate(lambda x: np.heaviside(x, 0)), Gate(lambda x: mask / (1 - rate))
    net = [Dense(kernel_1), relu, drop, Dense(kernel_2)]
    for layer in net:
        x = layer.forward(x)
    for layer in reversed(net):
        dy = layer.backward(dy)
    return net[0].dkernel, net[-1].dkernel, dy
