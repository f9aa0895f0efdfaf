# ==== forward_order ====
"""The steps are taken forwards, when the return of the next step is not known yet."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards))
    for t in order:
        future = 0 if last[t] else returns[t + 1]
        returns[t] = rewards[t] + gamma * future
    first = np.append(True, last[:-1])
    objective = np.mean(returns[first])
    return returns, objective


# ==== stops_before_zero ====
"""The range ends before 0, so that the return of the very first step stays 0."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, 0, -1)
    for t in order:
        future = 0 if last[t] else returns[t + 1]
        returns[t] = rewards[t] + gamma * future
    first = np.append(True, last[:-1])
    objective = np.mean(returns[first])
    return returns, objective


# ==== next_episode_leaks ====
"""Only the end of the record is treated as an end; the next episode's rewards leak into
the returns.
"""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, -1, -1)
    for t in order:
        future = returns[t + 1] if t + 1 < len(rewards) else 0
        returns[t] = rewards[t] + gamma * future
    first = np.append(True, last[:-1])
    objective = np.mean(returns[first])
    return returns, objective


# ==== last_step_without_reward ====
"""At an end the return is 0 altogether, although its action has a reward, too."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, -1, -1)
    for t in order:
        future = 0 if last[t] else returns[t + 1]
        returns[t] = 0 if last[t] else rewards[t] + gamma * future
    first = np.append(True, last[:-1])
    objective = np.mean(returns[first])
    return returns, objective


# ==== reward_discounted_too ====
"""The reward of the step itself is discounted, as if it came one step later."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, -1, -1)
    for t in order:
        future = 0 if last[t] else returns[t + 1]
        returns[t] = gamma * (rewards[t] + future)
    first = np.append(True, last[:-1])
    objective = np.mean(returns[first])
    return returns, objective


# ==== end_of_the_next_step ====
"""The learner looks whether the next step is last, and takes no return from there."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, -1, -1)
    for t in order:
        future = 0 if last[t] or last[t + 1] else returns[t + 1]
        returns[t] = rewards[t] + gamma * future
    first = np.append(True, last[:-1])
    objective = np.mean(returns[first])
    return returns, objective


# ==== first_is_last_shifted_round ====
"""np.roll shifts the ends on by one the wrong way, so that the steps before the ends
count as the first ones.
"""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, -1, -1)
    for t in order:
        future = 0 if last[t] else returns[t + 1]
        returns[t] = rewards[t] + gamma * future
    first = np.roll(last, -1)
    objective = np.mean(returns[first])
    return returns, objective


# ==== episodes_weighted_by_length ====
"""All returns are averaged and not those of the first steps."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, -1, -1)
    for t in order:
        future = 0 if last[t] else returns[t + 1]
        returns[t] = rewards[t] + gamma * future
    first = np.append(True, last[:-1])
    objective = np.mean(returns)
    return returns, objective


# ==== first_found_by_zero_future ====
"""The ends are taken for the beginnings."""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, -1, -1)
    for t in order:
        future = 0 if last[t] else returns[t + 1]
        returns[t] = rewards[t] + gamma * future
    first = last
    objective = np.mean(returns[first])
    return returns, objective


# ==== first_episode_forgotten ====
"""Firsts are the steps after an end; that the record's first step is one as well is
forgotten.
"""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = range(len(rewards) - 1, -1, -1)
    for t in order:
        future = 0 if last[t] else returns[t + 1]
        returns[t] = rewards[t] + gamma * future
    first = np.append(False, last[:-1])
    objective = np.sum(returns[first]) / max(np.sum(first), 1)
    return returns, objective
