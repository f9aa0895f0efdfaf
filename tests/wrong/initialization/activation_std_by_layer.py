# ==== variance_as_scale ====
"""The variances are used as the scale of the weights, without the root."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = 1 / units
    he = 2 / units
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = ACTIVATIONS[activation](x @ (scale * draw))
        stds.append(np.std(x))
    stds = np.array(stds)
    return stds


# ==== before_the_activation ====
"""The standard deviation is measured before the activation."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / units)
    he = np.sqrt(2 / units)
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = x @ (scale * draw)
        stds.append(np.std(x))
        x = ACTIVATIONS[activation](x)
    stds = np.array(stds)
    return stds


# ==== unbiased ====
"""The unbiased standard deviation is computed."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / units)
    he = np.sqrt(2 / units)
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = ACTIVATIONS[activation](x @ (scale * draw))
        stds.append(np.std(x, ddof=1))
    stds = np.array(stds)
    return stds


# ==== mean_of_unit_deviations ====
"""The standard deviations of the units are computed over the samples and averaged."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / units)
    he = np.sqrt(2 / units)
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = ACTIVATIONS[activation](x @ (scale * draw))
        stds.append(np.mean(np.std(x, axis=0)))
    stds = np.array(stds)
    return stds


# ==== variance_returned ====
"""The variance is returned in place of the standard deviation."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / units)
    he = np.sqrt(2 / units)
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = ACTIVATIONS[activation](x @ (scale * draw))
        stds.append(np.var(x))
    stds = np.array(stds)
    return stds


# ==== input_kept ====
"""The input of every layer is the original x, because the output has a name of its
own."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / units)
    he = np.sqrt(2 / units)
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        output = ACTIVATIONS[activation](x @ (scale * draw))
        stds.append(np.std(output))
    stds = np.array(stds)
    return stds


# ==== input_measured ====
"""The standard deviation is appended before the layer is computed, so the list begins
with the input's."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / units)
    he = np.sqrt(2 / units)
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        stds.append(np.std(x))
        x = ACTIVATIONS[activation](x @ (scale * draw))
    stds = np.array(stds)
    return stds


# ==== samples_counted ====
"""n is taken to be the number of samples."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / len(x))
    he = np.sqrt(2 / len(x))
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = ACTIVATIONS[activation](x @ (scale * draw))
        stds.append(np.std(x))
    stds = np.array(stds)
    return stds


# ==== scaled_after_activation ====
"""The output is scaled instead of the weights, which is the same for ReLU only."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / units)
    he = np.sqrt(2 / units)
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = scale * ACTIVATIONS[activation](x @ draw)
        stds.append(np.std(x))
    stds = np.array(stds)
    return stds


# ==== weights_on_the_left ====
"""The weights stand on the left of the product."""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = np.sqrt(1 / units)
    he = np.sqrt(2 / units)
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = ACTIVATIONS[activation]((scale * draw @ x.T).T)
        stds.append(np.std(x))
    stds = np.array(stds)
    return stds
