"""All outputs are kept in one array; the standard deviations come at the end, as mean squares."""

import numpy as np

VARIANCES = {"one": lambda _: 1, "small": lambda _: 0.0001, "xavier": lambda n: 1 / n}
VARIANCES["he"] = lambda n: 2 * VARIANCES["xavier"](n)
ACTIVATIONS = {
    "sigmoid": lambda u: 0.5 + 0.5 * np.tanh(0.5 * u),
    "tanh": np.tanh,
    "relu": lambda u: u * (u > 0),
}


def activation_std_by_layer(x, draws, init, activation):
    weights = draws * np.sqrt(VARIANCES[init](x.shape[1]))
    outputs = [x]
    for kernel in weights:
        outputs.append(ACTIVATIONS[activation](np.einsum("ni,ij->nj", outputs[-1], kernel)))
    outputs = np.stack(outputs[1:])
    deviations = outputs - outputs.mean(axis=(1, 2), keepdims=True)
    return np.sqrt(np.mean(deviations**2, axis=(1, 2)))
