# ==== new_array_in_dict ====
"""A new array is put into the dict, so the layer's array stays as it was."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]
        params[name] = params[name] - step


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== local_name_rebound ====
"""A local name is bound to the array and then to a new one."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]
        parameter = params[name]
        parameter = parameter - step


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== gradient_added ====
"""The step is added."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]
        params[name] += step


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== step_assigned ====
"""The array is filled with the step itself."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]
        params[name][:] = -step


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== copy_updated ====
"""A copy is updated and the copy put back into the dict."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]
        parameter = params[name].copy()
        parameter -= step
        params[name] = parameter


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== bias_skipped ====
"""Only the kernel is updated, as in weight decay."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]
        if name == "kernel":
            params[name] -= step


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== updated_once_only ====
"""The update breaks off after the first parameter because of a return in the loop."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]
        params[name] -= step
        return


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== first_row_only ====
"""Only row 0 of each array is overwritten."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]
        params[name][0] = (params[name] - step)[0]


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== step_averaged ====
"""The step is divided by the length of the parameter, as if its rows were samples."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name] / len(params[name])
        params[name] -= step


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== gradient_as_attribute ====
"""The gradient dict is used with an attribute instead of a key, which raises an
AttributeError."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient.name
        params[name] -= step


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias
