# ==== element_by_element ====
"""Each element by itself, in plain Python."""

import math

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = np.array([value > 0 for value in x.ravel()]).reshape(x.shape)
        return np.array([max(value, 0.0) for value in x.ravel()]).reshape(x.shape)

    def backward(self, dout):
        pairs = zip(dout.ravel(), self.mask.ravel())
        return np.array([d if kept else 0.0 for d, kept in pairs]).reshape(dout.shape)


class Sigmoid:
    def forward(self, x):
        self.out = np.array([1 / (1 + math.exp(-v)) for v in x.ravel()]).reshape(x.shape)
        return self.out

    def backward(self, dout):
        pairs = zip(dout.ravel(), self.out.ravel())
        return np.array([d * s * (1 - s) for d, s in pairs]).reshape(dout.shape)


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    return y, relu.backward(dy) + sigmoid.backward(dy), x, dy


# ==== multiplied_masks ====
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
    return y, dx, x, dy


# ==== one_formula ====
"""Without classes: the derivative of the sum, by the derivative of tanh."""

import numpy as np


def relu_plus_sigmoid(x, dy):
    half = np.tanh(x / 2)
    y = (np.abs(x) + x) / 2 + (1 + half) / 2
    dx = dy * ((x > 0) + (1 - half**2) / 4)
    return y, dx, x, dy


# ==== mask_of_dropped ====
"""The mask marks the elements that are set to 0, as in the textbook, and not those let
through, and backward knows."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        out = np.where(self.mask, 0.0, x)
        return out

    def backward(self, dout):
        dx = np.where(self.mask, 0.0, dout)
        return dx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        dx = dout * self.out * (1 - self.out)
        return dx


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    dx = relu.backward(dy) + sigmoid.backward(dy)
    return y, dx, x, dy
