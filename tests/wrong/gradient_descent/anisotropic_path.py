# ==== coefficients_as_curvature ====
"""The coefficients of the function, 1/20 and 1, are taken for the second
derivatives."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([1 / 20, 1.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = 2 * curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== gradient_without_two ====
"""The 2 of the power rule is forgotten in the gradient."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = np.array([w[0] / 20, w[1]])
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== gradient_at_start ====
"""The gradient is computed at the start instead of at the present point."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * start
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== velocity_with_plus ====
"""The velocity adds the gradient, and the point goes uphill."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v + rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== adagrad_without_square ====
"""AdaGrad collects the absolute gradients, whose root is then taken."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + np.abs(g)
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== adagrad_forgets_history ====
"""AdaGrad takes only the latest squares."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== rmsprop_weights_exchanged ====
"""The weights of the old average and the new square are exchanged."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = (1 - RHO) * h + RHO * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== adam_without_correction ====
"""Adam's step uses the learning rate itself instead of the corrected alpha."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - rate * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== adam_with_gradient ====
"""Adam divides the gradient instead of the average m."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * g / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== newton_multiplied ====
"""Newton's step multiplies by the curvature instead of dividing by it."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - curvature * g
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== epsilon_inside_the_root ====
"""Adam's epsilon stands inside the root."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / np.sqrt(h + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== crossings_with_touches ====
"""A point on the floor of the valley counts as a crossing, too."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] <= 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== crossings_of_either_coordinate ====
"""A change of sign of x or y counts."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum((y[:-1] * y[1:] < 0) | (x[:-1] * x[1:] < 0)))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== crossings_by_signs ====
"""Changes of the sign are counted, so that reaching the floor is one."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(np.diff(np.sign(y)) != 0))
    best = min(learning_rates, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== best_of_all ====
"""Newton's method takes part in the comparison."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(paths, key=lambda name: heights[name][-1])
    return paths, heights, crossings, best


# ==== best_by_distance ====
"""The method that ends nearest to the lowest point is named."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: np.hypot(*paths[name][-1]))
    return paths, heights, crossings, best


# ==== best_anywhere ====
"""The lowest point of the whole path decides."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = np.array([0.1, 2.0])
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = curvature * w
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / curvature
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        crossings[name] = int(np.sum(y[:-1] * y[1:] < 0))
    best = min(learning_rates, key=lambda name: np.min(heights[name]))
    return paths, heights, crossings, best
