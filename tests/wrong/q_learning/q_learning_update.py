# ==== sarsa ====
"""The value of the action that is taken next stands for the best one: that is SARSA."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended or t + 1 == len(actions) else q[following, actions[t + 1]]
        target = reward + gamma * best
        errors[t] = target - q[state, action]
        q[state, action] += alpha * errors[t]
        state = start if ended else following
    return q, errors


# ==== goal_row_used ====
"""The row of the goal is read, too, trusting that it is 0."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = np.max(q[following])
        target = reward + gamma * best
        errors[t] = target - q[state, action]
        q[state, action] += alpha * errors[t]
        state = start if ended else following
    return q, errors


# ==== best_action_number ====
"""argmax gives the number of the best action, not its value."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended else np.argmax(q[following])
        target = reward + gamma * best
        errors[t] = target - q[state, action]
        q[state, action] += alpha * errors[t]
        state = start if ended else following
    return q, errors


# ==== best_of_the_old_cell ====
"""The maximum is taken over the cell that is left."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended else np.max(q[state])
        target = reward + gamma * best
        errors[t] = target - q[state, action]
        q[state, action] += alpha * errors[t]
        state = start if ended else following
    return q, errors


# ==== expected_value ====
"""The mean over the actions is taken, as if the behaviour were random: expected SARSA."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended else np.mean(q[following])
        target = reward + gamma * best
        errors[t] = target - q[state, action]
        q[state, action] += alpha * errors[t]
        state = start if ended else following
    return q, errors


# ==== reward_dropped_at_the_goal ====
"""At the goal the target is 0 altogether."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended else np.max(q[following])
        target = 0.0 if ended else reward + gamma * best
        errors[t] = target - q[state, action]
        q[state, action] += alpha * errors[t]
        state = start if ended else following
    return q, errors


# ==== fall_ends_the_episode ====
"""A fall is treated as the end of an episode, with nothing to come after it."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended else np.max(q[following])
        target = reward if reward == -100 else reward + gamma * best
        errors[t] = target - q[state, action]
        q[state, action] += alpha * errors[t]
        state = start if ended else following
    return q, errors


# ==== error_after_the_update ====
"""The error is computed after the update and so is too small by the factor 1 − α."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended else np.max(q[following])
        target = reward + gamma * best
        q[state, action] += alpha * (target - q[state, action])
        errors[t] = target - q[state, action]
        state = start if ended else following
    return q, errors


# ==== learning_rate_on_the_target_only ====
"""The target is scaled by α and added without taking anything of the old value away."""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended else np.max(q[following])
        target = reward + gamma * best
        errors[t] = target - q[state, action]
        q[state, action] += alpha * target
        state = start if ended else following
    return q, errors


# ==== error_reversed ====
"""The error is the estimate minus the target, subtracted in the update, so that q is
right and errors has the wrong sign.
"""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0 if ended else np.max(q[following])
        target = reward + gamma * best
        errors[t] = q[state, action] - target
        q[state, action] -= alpha * errors[t]
        state = start if ended else following
    return q, errors
