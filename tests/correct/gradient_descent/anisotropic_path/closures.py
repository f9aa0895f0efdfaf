"""One function per optimizer that makes its step from the gradient."""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 1e-7
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
    return paths
