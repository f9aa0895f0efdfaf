# ==== in_place ====
"""Cell by cell, each with the newest values of the others."""

import numpy as np

MOVES = [(0, -1), (1, 0), (0, 1), (-1, 0)]


def value_iteration(lake, rewards, success, gamma):
    rows, columns = len(lake), len(lake[0])
    paid = {"G": rewards[0], "H": rewards[1], "S": rewards[2], "F": rewards[2]}
    v = np.zeros((rows, columns))
    q = np.zeros((rows, columns, 4))
    for _ in range(400):
        for row in range(rows):
            for column in range(columns):
                if lake[row][column] in "GH":
                    continue
                worth = []
                for down, right in MOVES:
                    below = min(max(row + down, 0), rows - 1)
                    beside = min(max(column + right, 0), columns - 1)
                    worth.append(paid[lake[below][beside]] + gamma * v[below, beside])
                for a in range(4):
                    slipped = (worth[(a + 1) % 4] + worth[(a + 3) % 4]) / 2
                    q[row, column, a] = success * worth[a] + (1 - success) * slipped
                v[row, column] = q[row, column].max()
    return v.ravel(), q.reshape(-1, 4)


# ==== no_way_out ====
"""Terminal cells lose their moves, so that nothing has to be masked."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))


def value_iteration(lake, rewards, success, gamma):
    rows, columns = len(lake), len(lake[0])
    letters = "".join(lake)
    chances = np.zeros((rows * columns, 4, rows * columns))
    for s, letter in enumerate(letters):
        if letter in "HG":
            continue
        row, column = divmod(s, columns)
        for a in range(4):
            for b, share in ((a, success), (a - 1, (1 - success) / 2), (a - 3, (1 - success) / 2)):
                below = np.clip(row + MOVES[b][0], 0, rows - 1)
                beside = np.clip(column + MOVES[b][1], 0, columns - 1)
                chances[s, a, below * columns + beside] += share
    pay = np.array([rewards[{"G": 0, "H": 1}.get(letter, 2)] for letter in letters])
    expected = chances @ pay
    v = np.zeros(len(letters))
    while True:
        q = expected + gamma * np.tensordot(chances, v, axes=([2], [0]))
        if np.allclose(q.max(axis=1), v, rtol=0, atol=1e-13):
            return v, q
        v = q.max(axis=1)


# ==== state_by_state ====
"""The given lines, with loops for the sums."""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
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
        future = np.array([pay[n] + gamma * v[n] for n in range(len(cells))])
        q = np.zeros((len(cells), len(MOVES)))
        for s in np.flatnonzero(~ended):
            q[s] = [probability[s, a].dot(future) for a in range(len(MOVES))]
        v = np.sort(q, axis=1)[:, -1]
    return v, q
