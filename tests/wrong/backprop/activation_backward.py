# ==== mask_includes_zero ====
"""The mask is x >= 0, so at 0 the gradient passes."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x >= 0
        out = np.where(self.mask, x, 0.0)
        return out

    def backward(self, dout):
        dx = dout * self.mask
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


# ==== input_overwritten ====
"""out is x itself, so setting elements to 0 overwrites the input which the sigmoid
layer gets next."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        out = x
        out[~self.mask] = 0
        return out

    def backward(self, dout):
        dx = dout * self.mask
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


# ==== gradient_overwritten ====
"""dout is zeroed in place where the mask is off, so the sigmoid layer gets a gradient
full of zeros."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        out = np.where(self.mask, x, 0.0)
        return out

    def backward(self, dout):
        dout[~self.mask] = 0
        dx = dout
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


# ==== mask_on_dout ====
"""The gradient goes through ReLU itself: negative dout are cut off instead of those
with negative x."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        out = np.where(self.mask, x, 0.0)
        return out

    def backward(self, dout):
        dx = np.maximum(dout, 0)
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


# ==== dout_forgotten_in_sigmoid ====
"""The sigmoid layer returns its slope without multiplying by dout."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        out = np.where(self.mask, x, 0.0)
        return out

    def backward(self, dout):
        dx = dout * self.mask
        return dx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        dx = self.out * (1 - self.out)
        return dx


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    dx = relu.backward(dy) + sigmoid.backward(dy)
    return y, dx, x, dy


# ==== sigmoid_applied_to_dout ====
"""The slope is computed from dout instead of the output that was kept."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        out = np.where(self.mask, x, 0.0)
        return out

    def backward(self, dout):
        dx = dout * self.mask
        return dx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        y = 1 / (1 + np.exp(-dout))
        dx = y * (1 - y)
        return dx


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    dx = relu.backward(dy) + sigmoid.backward(dy)
    return y, dx, x, dy


# ==== out_plus_one ====
"""The bracket has a plus: y (1 + y)."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        out = np.where(self.mask, x, 0.0)
        return out

    def backward(self, dout):
        dx = dout * self.mask
        return dx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        dx = dout * self.out * (1 + self.out)
        return dx


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    dx = relu.backward(dy) + sigmoid.backward(dy)
    return y, dx, x, dy


# ==== mask_kept_as_values ====
"""The mask holds the output values, which are then multiplied with dout."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = np.maximum(x, 0)
        out = self.mask
        return out

    def backward(self, dout):
        dx = dout * self.mask
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


# ==== attribute_not_kept ====
"""The mask is a local variable, so backward raises an AttributeError."""

import numpy as np


class Relu:
    def forward(self, x):
        mask = x > 0
        out = np.where(mask, x, 0.0)
        return out

    def backward(self, dout):
        dx = dout * self.mask
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


# ==== last_layer_in_place ====
"""The sigmoid layer comes last, so it multiplies dout in place; the caller finds other values
in dy."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        out = np.where(self.mask, x, 0.0)
        return out

    def backward(self, dout):
        dx = dout * self.mask
        return dx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        dout *= self.out * (1 - self.out)
        dx = dout
        return dx


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    dx = relu.backward(dy) + sigmoid.backward(dy)
    return y, dx, x, dy


# ==== mask_made_of_the_input ====
"""The mask is x itself until backward turns it into zeros and ones, and with it the x of the
caller."""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x
        out = np.maximum(x, 0)
        return out

    def backward(self, dout):
        self.mask[self.mask > 0] = 1
        self.mask[self.mask <= 0] = 0
        dx = dout * self.mask
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
