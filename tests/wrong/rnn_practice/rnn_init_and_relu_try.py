# ==== variance_as_scale ====
"""The variance is used for the standard deviation."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1.0, "xavier": 1 / units, "he": 2 / units}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel.T
            norm = np.sqrt(np.sum(d_h**2))
            norms[init][name] = norm
    return norms


# ==== not_transposed ====
"""The recurrent weights are not transposed."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1.0, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel
            norm = np.sqrt(np.sum(d_h**2))
            norms[init][name] = norm
    return norms


# ==== slope_of_output ====
"""The slopes are written for the output of the activation."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return u * (1 - u)
    if name == "tanh":
        return 1 - u**2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1.0, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel.T
            norm = np.sqrt(np.sum(d_h**2))
            norms[init][name] = norm
    return norms


# ==== slope_after_matrix ====
"""The slope is multiplied after the matrix."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1.0, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h @ recurrent_kernel.T) * slope(name, us[t])
            norm = np.sqrt(np.sum(d_h**2))
            norms[init][name] = norm
    return norms


# ==== mean_norm ====
"""The norms of the samples are averaged."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1.0, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel.T
            norm = np.mean(np.linalg.norm(d_h, axis=1))
            norms[init][name] = norm
    return norms


# ==== spectral_norm ====
"""The matrix norm of order 2 is taken."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1.0, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel.T
            norm = np.linalg.norm(d_h, 2)
            norms[init][name] = norm
    return norms


# ==== root_forgotten ====
"""The root of the sum of squares is forgotten."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1.0, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel.T
            norm = np.sum(d_h**2)
            norms[init][name] = norm
    return norms


# ==== glorot_both_sides ====
"""Xavier's variance is taken with the sum of both numbers but without the factor 2."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {
        "normal": 1.0,
        "xavier": np.sqrt(1 / (2 * units)),
        "he": np.sqrt(2 / units),
    }
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel.T
            norm = np.sqrt(np.sum(d_h**2))
            norms[init][name] = norm
    return norms


# ==== relu_slope_is_relu ====
"""The slope of ReLU is the ReLU itself."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return np.maximum(u, 0)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1.0, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel.T
            norm = np.sqrt(np.sum(d_h**2))
            norms[init][name] = norm
    return norms


# ==== inputs_counted ====
"""n is the number of inputs of kernel instead of the units."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))
    if name == "tanh":
        return 1 - np.tanh(u) ** 2
    return (u > 0).astype(float)


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {
        "normal": 1.0,
        "xavier": np.sqrt(1 / len(kernel)),
        "he": np.sqrt(2 / len(kernel)),
    }
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = (d_h * slope(name, us[t])) @ recurrent_kernel.T
            norm = np.sqrt(np.sum(d_h**2))
            norms[init][name] = norm
    return norms
