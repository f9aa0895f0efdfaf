"""The learning rate is constant, so the gradients may be added up and applied once."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    np.add(params["kernel"], -learning_rate * gradient["kernel"], out=params["kernel"])
    np.add(params["bias"], -learning_rate * gradient["bias"], out=params["bias"])


def train(params, gradients, learning_rate):
    total = {name: np.sum([g[name] for g in gradients], axis=0) for name in params}
    update(params, total, learning_rate)
    return params["kernel"], params["bias"]
