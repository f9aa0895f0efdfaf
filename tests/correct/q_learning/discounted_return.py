# ==== one_number_ahead ====
"""One number is carried along and set back at each end."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    found, ahead = [], 0.0
    for reward, end in zip(rewards[::-1], last[::-1]):
        if end:
            ahead = 0.0
        ahead = reward + gamma * ahead
        found.insert(0, ahead)
    returns = np.array(found)
    starts = [0] + [t + 1 for t in range(len(last) - 1) if last[t]]
    return returns, sum(returns[t] for t in starts) / len(starts)


# ==== by_definition ====
"""For every step, the sum over the rest of its episode."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    for t in range(len(rewards)):
        k = 0
        while True:
            returns[t] += gamma**k * rewards[t + k]
            if last[t + k]:
                break
            k += 1
    first = np.zeros(len(rewards), dtype=bool)
    first[0] = True
    first[1:] = last[:-1]
    return returns, returns[first].mean()


# ==== by_episode ====
"""The record is cut into episodes, each with a matrix of powers."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    parts = np.split(rewards, np.flatnonzero(last)[:-1] + 1)
    found = []
    for part in parts:
        steps = np.arange(len(part))
        powers = np.triu(float(gamma) ** np.abs(steps - steps[:, None]))
        found.append(powers @ part)
    return np.concatenate(found), np.mean([returns[0] for returns in found])


# ==== masks ====
"""Ends and beginnings as numbers that are multiplied."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    goes_on = 1.0 - last
    returns = np.zeros(len(rewards) + 1)
    for t in range(len(rewards) - 1, -1, -1):
        returns[t] = rewards[t] + gamma * goes_on[t] * returns[t + 1]
    returns = returns[:-1]
    first = np.roll(last, 1).astype(float)
    objective = np.average(returns, weights=first)
    return returns, objective
