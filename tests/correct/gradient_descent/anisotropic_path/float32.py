"""In single precision."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 1e-7


def anisotropic_path(start, steps, learning_rates):
    paths = {}
    for name in ["Newton", "Adam", "RMSProp", "AdaGrad", "Momentum", "SGD"]:
        rate = np.float32(learning_rates.get(name) or 0)
        w = start.astype(np.float32)
        path = [w]
        v, h, m = np.zeros((3, 2), np.float32)
        for t in range(1, steps + 1):
            g = w * np.array([0.1, 2], np.float32)
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
                w = w - np.float32(alpha) * m / (np.sqrt(h) + EPSILON)
            else:
                w = w - g / np.array([0.1, 2], np.float32)
            path.append(w)
        paths[name] = np.array(path)
    return paths
