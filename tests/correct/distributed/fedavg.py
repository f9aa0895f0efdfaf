# ==== running_sum ====
"""The weighted sum and the number of samples, participant by participant."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights, history = start, []
    for participants in rounds:
        total, samples = np.zeros_like(start), 0
        for k in participants:
            x, t = clients[k]
            total = total + len(t) * train_locally(weights, x, t, rate, steps)
            samples += len(t)
        weights = total / samples
        history.append(weights)
    return np.array(history)


# ==== differences ====
"""Participants send differences; their weighted mean is added to the global weights."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    history = [start]
    for participants in rounds:
        now = history[-1]
        sent = [train_locally(now, *clients[k], rate, steps) - now for k in participants]
        shares = np.array([len(clients[k][0]) for k in participants])
        history.append(now + np.einsum("k,kf->f", shares / shares.sum(), np.array(sent)))
    return np.stack(history[1:])


# ==== a_row_for_each_sample ====
"""The weights of a participant as often as it has samples, and a plain mean."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = np.zeros((len(rounds), len(start)))
    for number, participants in enumerate(rounds):
        rows = []
        for k in participants:
            rows += [train_locally(weights, *clients[k], rate, steps)] * len(clients[k][1])
        weights = np.mean(rows, axis=0)
        history[number] = weights
    return history


# ==== float32 ====
"""In single precision."""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    clients = [(x.astype(np.float32), t.astype(np.float32)) for x, t in clients]
    weights, history = start.astype(np.float32), []
    for participants in rounds:
        local = [train_locally(weights, *clients[k], np.float32(rate), steps) for k in participants]
        sizes = np.array([len(clients[k][1]) for k in participants], np.float32)
        weights = (sizes / sizes.sum()) @ np.array(local)
        history.append(weights)
    return np.array(history)
