"""x and y apart, in plain Python numbers."""

import math

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 1e-7


def walk(name, w, second_derivative, steps, rate):
    v = h = m = 0.0
    places = [w]
    for t in range(1, steps + 1):
        g = second_derivative * w
        if name == "SGD":
            w -= rate * g
        elif name == "Momentum":
            v = MOMENTUM * v - rate * g
            w += v
        elif name == "AdaGrad":
            h += g * g
            w -= rate * g / math.sqrt(h + EPSILON)
        elif name == "RMSProp":
            h = RHO * h + (1 - RHO) * g * g
            w -= rate * g / math.sqrt(h + EPSILON)
        elif name == "Adam":
            m = BETA_1 * m + (1 - BETA_1) * g
            h = BETA_2 * h + (1 - BETA_2) * g * g
            alpha = rate * math.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
            w -= alpha * m / (math.sqrt(h) + EPSILON)
        else:
            w -= g / second_derivative
        places.append(w)
    return places


def anisotropic_path(start, steps, learning_rates):
    paths = {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        along_x = walk(name, float(start[0]), 1 / 10, steps, rate)
        along_y = walk(name, float(start[1]), 2.0, steps, rate)
        paths[name] = np.column_stack([along_x, along_y])
    return paths
