# ==== float32 ====
"""In single precision."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    x, kernel_1, kernel_2, dy = (np.float32(array) for array in (x, kernel_1, kernel_2, dy))
    scale = np.float32(mask / (1 - rate))
    hidden = np.maximum(x @ kernel_1, 0)
    dkernel_2 = (hidden * scale).T @ dy
    dbefore = dy @ kernel_2.T * scale
    dbefore[hidden == 0] = 0
    return x.T @ dbefore, dkernel_2, dbefore @ kernel_1.T


# ==== layer_classes ====
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


# ==== loops ====
"""Unit by unit for every sample; where nothing passes, nothing comes back."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    dkernel_1, dkernel_2 = np.zeros(kernel_1.shape), np.zeros(kernel_2.shape)
    dx = np.zeros(x.shape)
    for n in range(len(x)):
        for h in range(kernel_1.shape[1]):
            before = sum(a * b for a, b in zip(x[n], kernel_1[:, h], strict=True))
            if before <= 0 or mask[n, h] == 0:
                continue
            dkernel_2[h] += before / (1 - rate) * dy[n]
            dbefore = sum(a * b for a, b in zip(dy[n], kernel_2[h], strict=True)) / (1 - rate)
            dkernel_1[:, h] += dbefore * x[n]
            dx[n] += dbefore * kernel_1[:, h]
    return dkernel_1, dkernel_2, dx


# ==== one_factor ====
"""ReLU and dropout together as one factor for every hidden unit."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    factor = np.where((before > 0) & (mask == 1), 1 / (1 - rate), 0)
    dropped = before * factor
    dbefore = factor * np.einsum("nu,hu->nh", dy, kernel_2)
    dkernel_1 = np.einsum("nf,nh->fh", x, dbefore)
    dkernel_2 = np.einsum("nh,nu->hu", dropped, dy)
    dx = np.einsum("nh,fh->nf", dbefore, kernel_1)
    return dkernel_1, dkernel_2, dx


# ==== sample_by_sample ====
"""For each sample the network of the units that are left, with outer products."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    dkernel_1, dkernel_2 = np.zeros_like(kernel_1), np.zeros_like(kernel_2)
    dx = []
    for sample, kept, slope in zip(x, mask, dy, strict=True):
        left = np.flatnonzero(kept * (sample @ kernel_1 > 0))
        first, second = kernel_1[:, left], kernel_2[left] / (1 - rate)
        back = second @ slope
        dkernel_1[:, left] += np.outer(sample, back)
        dkernel_2[left] += np.outer(sample @ first, slope) / (1 - rate)
        dx.append(first @ back)
    return dkernel_1, dkernel_2, np.array(dx)
