# ==== reward_discounted ====
"""The reward for entering is discounted together with the value."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = gamma * (pay + v)
        q = np.where(ended[:, None], 0, probability @ future)
        v = np.max(q, axis=1)
    return v, q


# ==== terminal_cells_worth_their_pay ====
"""The values of terminal cells are not set to 0, so that the goal pays again and again."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = pay + gamma * v
        q = probability @ future
        v = np.max(q, axis=1)
    return v, q


# ==== terminal_value_zero_but_not_q ====
"""Only v is 0 in terminal cells; q there keeps what the moves would give."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = pay + gamma * v
        q = probability @ future
        v = np.where(ended, 0, np.max(q, axis=1))
    return v, q


# ==== pay_of_the_cell_left ====
"""The reward belongs to the cell that is left, as in R(s)."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = gamma * v
        q = np.where(ended[:, None], 0, pay[:, None] + probability @ future)
        v = np.max(q, axis=1)
    return v, q


# ==== holes_not_terminal ====
"""Only the goal is terminal; one climbs out of the holes."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = pay + gamma * v
        q = np.where((cells == "G")[:, None], 0, probability @ future)
        v = np.max(q, axis=1)
    return v, q


# ==== no_value_behind_terminals ====
"""The whole future of entering a terminal cell is 0, its reward included."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = np.where(ended, 0, pay + gamma * v)
        q = np.where(ended[:, None], 0, probability @ future)
        v = np.max(q, axis=1)
    return v, q


# ==== mean_of_actions ====
"""The values are averaged over the actions, which evaluates the random policy."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = pay + gamma * v
        q = np.where(ended[:, None], 0, probability @ future)
        v = np.mean(q, axis=1)
    return v, q


# ==== maximum_over_states ====
"""The maximum runs over the wrong axis, so that v has one value for each action."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = pay + gamma * v
        q = np.where(ended[:, None], 0, probability @ future)
        v = np.max(q, axis=0)
    return v, q


# ==== best_next_cell ====
"""The best cell that may be reached counts, not the expectation: slipping is treated as
a choice.
"""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = pay + gamma * v
        q = np.where(ended[:, None], 0, np.max(np.where(probability > 0, future, -np.inf), axis=2))
        v = np.max(q, axis=1)
    return v, q


# ==== discounted_twice ====
"""The value is discounted by the square of gamma, because the learner discounts the
value when it is read and again as the next cell's future.
"""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = pay + v * gamma**2
        q = np.where(ended[:, None], 0, probability @ future)
        v = np.max(q, axis=1)
    return v, q
