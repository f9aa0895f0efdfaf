# ==== closed_forms ====
"""Powers where the path is known in advance, and sums over all gradients elsewhere."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def decayed(terms, factor):
    weights = factor ** np.arange(len(terms))[::-1]
    return weights @ np.array(terms)


def follow(start, steps, next_step):
    path, gradients = [np.array(start, dtype=float)], []
    for _ in range(steps):
        gradients.append(path[-1] * [0.1, 2])
        path.append(path[-1] - next_step(np.array(gradients)))
    return np.array(path)


def anisotropic_path(start, steps, learning_rates):
    t = np.arange(steps + 1)[:, np.newaxis]
    eta = learning_rates

    def adagrad(g):
        return eta["AdaGrad"] * g[-1] / np.sqrt((g**2).sum(axis=0) + EPSILON)

    def rmsprop(g):
        return eta["RMSProp"] * g[-1] / np.sqrt((1 - RHO) * decayed(g**2, RHO) + EPSILON)

    def adam(g):
        m = (1 - BETA_1) * decayed(g, BETA_1)
        h = (1 - BETA_2) * decayed(g**2, BETA_2)
        alpha = eta["Adam"] * np.sqrt(1 - BETA_2 ** len(g)) / (1 - BETA_1 ** len(g))
        return alpha * m / (np.sqrt(h) + EPSILON)

    paths = {
        "SGD": start * (1 - eta["SGD"] * np.array([0.1, 2])) ** t,
        "Momentum": follow(start, steps, lambda g: eta["Momentum"] * decayed(g, MOMENTUM)),
        "AdaGrad": follow(start, steps, adagrad),
        "RMSProp": follow(start, steps, rmsprop),
        "Adam": follow(start, steps, adam),
        "Newton": np.where(t == 0, start, 0.0),
    }
    heights = {name: path**2 @ [0.05, 1] for name, path in paths.items()}
    above = {name: np.sign(path[:, 1]) for name, path in paths.items()}
    crossings = {name: int(np.sum(sign[1:] * sign[:-1] == -1)) for name, sign in above.items()}
    ends = {name: heights[name][-1] for name in eta}
    return paths, heights, crossings, min(ends, key=ends.get)


# ==== closures ====
"""One function per optimizer that makes its step from the gradient."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10
CURVATURE = np.array([0.1, 2.0])


def stepper(name, rate):
    state = {"v": 0, "h": 0, "m": 0, "t": 0}

    def step(g):
        state["t"] += 1
        if name == "SGD":
            return -rate * g
        if name == "Newton":
            return -np.linalg.solve(np.diag(CURVATURE), g)
        if name == "Momentum":
            state["v"] = MOMENTUM * state["v"] - rate * g
            return state["v"]
        if name == "Adam":
            state["m"] += (1 - BETA_1) * (g - state["m"])
            state["h"] += (1 - BETA_2) * (np.square(g) - state["h"])
            alpha = rate * (1 - BETA_2 ** state["t"]) ** 0.5 / (1 - BETA_1 ** state["t"])
            return -alpha * state["m"] / (state["h"] ** 0.5 + EPSILON)
        kept, added = (1, 1) if name == "AdaGrad" else (RHO, 1 - RHO)
        state["h"] = kept * state["h"] + added * np.square(g)
        return -rate * g / (state["h"] + EPSILON) ** 0.5

    return step


def anisotropic_path(start, steps, learning_rates):
    paths = {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        step = stepper(name, learning_rates.get(name))
        path = np.empty((steps + 1, 2))
        path[0] = start
        for t in range(steps):
            path[t + 1] = path[t] + step(CURVATURE * path[t])
        paths[name] = path
    heights = {name: np.sum(path * path * CURVATURE, axis=1) / 2 for name, path in paths.items()}
    crossings = {}
    for name, path in paths.items():
        crossings[name] = 0
        for t in range(steps):
            one, other = path[t, 1], path[t + 1, 1]
            if (one > 0 and other < 0) or (one < 0 and other > 0):
                crossings[name] += 1
    best = None
    for name in learning_rates:
        if best is None or heights[name][-1] < heights[best][-1]:
            best = name
    return paths, heights, crossings, best


# ==== coordinate_by_coordinate ====
"""x and y apart, in plain Python numbers."""

import itertools
import math

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


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
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        along_x = walk(name, float(start[0]), 1 / 10, steps, rate)
        along_y = walk(name, float(start[1]), 2.0, steps, rate)
        paths[name] = np.column_stack([along_x, along_y])
        heights[name] = [x * x / 20 + y * y for x, y in zip(along_x, along_y, strict=True)]
        crossings[name] = sum(1 for one, other in itertools.pairwise(along_y) if one * other < 0)
    ends = [(heights[name][-1], name) for name in learning_rates]
    return paths, {name: np.array(row) for name, row in heights.items()}, crossings, min(ends)[1]


# ==== float32 ====
"""In single precision."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    paths, heights, crossings = {}, {}, {}
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
        x, y = paths[name].T
        heights[name] = x**2 / np.float32(20) + y**2
        crossings[name] = int(np.count_nonzero((y[:-1] > 0) & (y[1:] < 0)))
        crossings[name] += int(np.count_nonzero((y[:-1] < 0) & (y[1:] > 0)))
    names = list(learning_rates)
    best = names[int(np.argmin([heights[name][-1] for name in names]))]
    return paths, heights, crossings, best
