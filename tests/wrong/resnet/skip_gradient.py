# ==== order ====
"""The blocks in the same order back."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels, signals, strict=True):
        dz = dout * (z > 0)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== reverse_forgotten ====
"""Gradients from the end to the start."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients)
    return y, gradients


# ==== mask_x ====
"""The mask goes by x."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (x > 0)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== relu_dout ====
"""ReLU of the gradient."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dout + np.maximum(dz @ kernel.T, 0)
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== times ====
"""A product for the sum."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dout * (1 + dz @ kernel.T)
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== relu_then_affine ====
"""The mask behind the kernel."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dout + (dout @ kernel.T) * (z > 0)
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== mean ====
"""The mean of both ways."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = (dout + dz @ kernel.T) / 2
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== eye ====
"""The derivative of the shortcut without the gradient behind."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = 1 + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== leaky ====
"""A leaky ReLU's derivative."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * np.where(z > 0, 1, 0.01)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== no_shortcut_forward ====
"""The forward pass has no shortcut."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== relu_after_the_sum ====
"""ReLU is applied to the sum, as in the original ResNet."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = np.maximum(x + z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== sign_as_derivative ====
"""The learner takes the sign of z for the derivative of ReLU, which is −1 below 0."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * np.sign(z)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== derivative_one_at_zero ====
"""The derivative of ReLU at exactly 0 is taken as 1."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z >= 0)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== relu_of_the_gradient ====
"""The gradient, and not z, decides where ReLU lets it through."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (dout > 0)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== relu_value_as_slope ====
"""The gradient is multiplied by ReLU's value."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * np.maximum(z, 0)
        dout = dout + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== no_shortcut_backward ====
"""The shortcut is forgotten in the backward pass."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== kernel_not_transposed ====
"""The kernel is not transposed; the matrices are square, so it does not fail."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dout + dz @ kernel
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients


# ==== shortcut_of_dz ====
"""The gradient behind ReLU is what goes through the shortcut."""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = x + np.maximum(z, 0)
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = dout * (z > 0)
        dout = dz + dz @ kernel.T
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients
