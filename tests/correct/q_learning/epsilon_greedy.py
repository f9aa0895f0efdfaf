# ==== loops ====
"""State by state, with lists."""

import numpy as np


def epsilon_greedy(q, epsilon):
    probabilities, values = [], []
    for row in q.tolist():
        top = max(row)
        count = row.count(top)
        chosen = [epsilon / len(row) + (x == top) * (1 - epsilon) / count for x in row]
        probabilities.append(chosen)
        values.append(sum(p * x for p, x in zip(chosen, row)))
    return np.array(probabilities), np.array(values)


# ==== in_steps ====
"""Every action gets its share of exploring first; then the best get the rest."""

import numpy as np


def epsilon_greedy(q, epsilon):
    states, actions = q.shape
    probabilities = np.full((states, actions), epsilon / actions)
    for s in range(states):
        (best,) = np.nonzero(q[s] == np.amax(q[s]))
        probabilities[s, best] += (1 - epsilon) / len(best)
    v = np.einsum("sa,sa->s", probabilities, q)
    return probabilities, v


# ==== value_apart ====
"""The expected value from the greatest and the mean one."""

import numpy as np


def epsilon_greedy(q, epsilon):
    top = q.max(axis=1)
    ties = (q >= top[:, None]).astype(float)
    ties /= ties.sum(axis=1)[:, None]
    uniform = np.ones(q.shape) / q.shape[1]
    probabilities = ties + epsilon * (uniform - ties)
    v = (1 - epsilon) * top + epsilon * np.mean(q, axis=1)
    return probabilities, v
