# ==== weighted_mean ====
"""The new value as a mean of the old one and the target."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    table = np.array(q)
    errors = []
    state = start = (height - 1) * width
    for action in actions:
        following, reward, ended = step(height, width, state, action)
        target = reward
        if not ended:
            target += gamma * table[following].max()
        errors.append(target - table[state, action])
        table[state, action] = (1 - alpha) * table[state, action] + alpha * target
        state = start if ended else following
    return table, np.array(errors)


# ==== coordinates ====
"""A table over rows and columns, and a world of its own."""

import numpy as np


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy().reshape(height, width, 4)
    errors = np.empty(len(actions))
    row, column = height - 1, 0
    for t, action in enumerate(actions):
        down, right = {0: (-1, 0), 1: (0, 1), 2: (1, 0), 3: (0, -1)}[int(action)]
        below = np.clip(row + down, 0, height - 1)
        beside = np.clip(column + right, 0, width - 1)
        reward = -1.0
        if below == height - 1 and 0 < beside < width - 1:
            reward, below, beside = -100.0, height - 1, 0
        arrived = (below, beside) == (height - 1, width - 1)
        ahead = 0 if arrived else max(q[below, beside])
        errors[t] = reward + gamma * ahead - q[row, column, action]
        q[row, column, action] = q[row, column, action] + alpha * errors[t]
        row, column = (height - 1, 0) if arrived else (below, beside)
    return q.reshape(-1, 4), errors


# ==== dictionary ====
"""The table as a dictionary; the goal's row is worth nothing from the beginning."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    known = {(s, a): q[s, a] for s in range(height * width) for a in range(4)}
    errors = []
    state = (height - 1) * width
    for action in actions.tolist():
        following, reward, ended = step(height, width, state, action)
        best = max(known[following, a] for a in range(4)) * (not ended)
        errors.append(reward + gamma * best - known[state, action])
        known[state, action] += alpha * errors[-1]
        state = (height - 1) * width if ended else following
    table = np.array([[known[s, a] for a in range(4)] for s in range(height * width)])
    return table, np.array(errors)
