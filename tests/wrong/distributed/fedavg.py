# ==== clients_equal ====
"""All participants have the same weight, however much data they have."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = np.array([train_locally(weights, *clients[c], rate, steps) for c in chosen])
        weights = np.mean(local, axis=0)
        history.append(weights)
    return np.array(history)


# ==== divided_by_all_samples ====
"""The weighted sum is divided by the samples of all clients, not only of those who take
part.
"""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = np.array([train_locally(weights, *clients[c], rate, steps) for c in chosen])
        counts = np.array([len(clients[c][1]) for c in chosen])
        weights = counts @ local / sum(len(t) for _, t in clients)
        history.append(weights)
    return np.array(history)


# ==== first_clients ====
"""The participants are counted off from the first client, their numbers in the array
being ignored.
"""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = np.array(
            [train_locally(weights, *clients[i], rate, steps) for i in range(len(chosen))]
        )
        weights = np.average(
            local, axis=0, weights=[len(clients[i][1]) for i in range(len(chosen))]
        )
        history.append(weights)
    return np.array(history)


# ==== always_from_the_start ====
"""Every round begins with the initial weights and not with the global ones."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = np.array([train_locally(start, *clients[c], rate, steps) for c in chosen])
        weights = np.average(local, axis=0, weights=[len(clients[c][1]) for c in chosen])
        history.append(weights)
    return np.array(history)


# ==== one_after_another ====
"""A participant goes on with the weights of the one before, so that the model travels."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local, current = [], weights
        for c in chosen:
            current = train_locally(current, *clients[c], rate, steps)
            local.append(current)
        local = np.array(local)
        weights = np.average(local, axis=0, weights=[len(clients[c][1]) for c in chosen])
        history.append(weights)
    return np.array(history)


# ==== everybody_trains ====
"""All clients train in every round, whoever takes part."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = np.array([train_locally(weights, x, t, rate, steps) for x, t in clients])
        weights = np.average(local, axis=0, weights=[len(t) for _, t in clients])
        history.append(weights)
    return np.array(history)


# ==== one_local_step ====
"""Each participant makes a single step, FedSGD."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = np.array([train_locally(weights, *clients[c], rate, 1) for c in chosen])
        weights = np.average(local, axis=0, weights=[len(clients[c][1]) for c in chosen])
        history.append(weights)
    return np.array(history)


# ==== averaged_with_the_old ====
"""The global weights are averaged with the old ones, as if the server were a
participant.
"""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = np.array([train_locally(weights, *clients[c], rate, steps) for c in chosen])
        weights = (
            weights + np.average(local, axis=0, weights=[len(clients[c][1]) for c in chosen])
        ) / 2
        history.append(weights)
    return np.array(history)


# ==== weighted_by_the_pair ====
"""len of a client is that of its pair (x, t), always 2, so that all weigh the same."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = np.array([train_locally(weights, *clients[c], rate, steps) for c in chosen])
        weights = np.average(local, axis=0, weights=[len(clients[c]) for c in chosen])
        history.append(weights)
    return np.array(history)


# ==== pooled_training ====
"""The data of the participants are joined and trained on in one place."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        pooled_x = np.concatenate([clients[c][0] for c in chosen])
        pooled_t = np.concatenate([clients[c][1] for c in chosen])
        local = train_locally(weights, pooled_x, pooled_t, rate, steps)[None]
        weights = local[0]
        history.append(weights)
    return np.array(history)
