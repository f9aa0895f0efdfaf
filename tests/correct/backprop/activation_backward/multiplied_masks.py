"""The textbook's form: a mask of what was cut off."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = ~(x <= 0)
        out = x.copy()
        out[x <= 0] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[~self.mask] = 0
        return dx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return dout * (1.0 - self.out) * self.out


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    dx = relu.backward(dy) + sigmoid.backward(dy)
    return y, dx
