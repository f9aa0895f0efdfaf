# ==== first_of_the_best ====
"""argmax picks the first of several best actions, which gets the whole probability."""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = np.arange(q.shape[1]) == np.argmax(q, axis=1)[:, None]
    greedy = best / np.sum(best, axis=1, keepdims=True)
    probabilities = epsilon / q.shape[1] + (1 - epsilon) * greedy
    v = np.sum(probabilities * q, axis=1)
    return probabilities, v


# ==== nearly_equal ====
"""np.isclose compares with a tolerance, so that values that differ a little share."""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = np.isclose(q, np.max(q, axis=1, keepdims=True))
    greedy = best / np.sum(best, axis=1, keepdims=True)
    probabilities = epsilon / q.shape[1] + (1 - epsilon) * greedy
    v = np.sum(probabilities * q, axis=1)
    return probabilities, v


# ==== greatest_of_the_table ====
"""The maximum of the whole table is used and not that of each state."""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = q == np.max(q)
    greedy = best / np.maximum(np.sum(best, axis=1, keepdims=True), 1)
    probabilities = epsilon / q.shape[1] + (1 - epsilon) * greedy
    v = np.sum(probabilities * q, axis=1)
    return probabilities, v


# ==== not_shared ====
"""Each of several best actions gets the whole probability of the greedy choice."""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = q == np.max(q, axis=1, keepdims=True)
    greedy = best.astype(float)
    probabilities = epsilon / q.shape[1] + (1 - epsilon) * greedy
    v = np.sum(probabilities * q, axis=1)
    return probabilities, v


# ==== exploration_excludes_the_best ====
"""Exploration is uniform among the other actions only, the best ones being left out."""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = q == np.max(q, axis=1, keepdims=True)
    greedy = best / np.sum(best, axis=1, keepdims=True)
    others = ~best / np.maximum(np.sum(~best, axis=1, keepdims=True), 1)
    probabilities = epsilon * others + (1 - epsilon) * greedy
    v = np.sum(probabilities * q, axis=1)
    return probabilities, v


# ==== epsilon_for_each ====
"""Every action gets the whole epsilon instead of its part."""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = q == np.max(q, axis=1, keepdims=True)
    greedy = best / np.sum(best, axis=1, keepdims=True)
    probabilities = epsilon + (1 - epsilon) * greedy
    v = np.sum(probabilities * q, axis=1)
    return probabilities, v


# ==== best_without_uniform_part ====
"""The best actions get 1 − ε alone: the learner forgets that a uniform choice may hit
them, too.
"""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = q == np.max(q, axis=1, keepdims=True)
    greedy = best / np.sum(best, axis=1, keepdims=True)
    probabilities = np.where(best, (1 - epsilon) * greedy, epsilon / q.shape[1])
    v = np.sum(probabilities * q, axis=1)
    return probabilities, v


# ==== divided_by_the_states ====
"""The uniform part divides by the number of states, len(q)."""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = q == np.max(q, axis=1, keepdims=True)
    greedy = best / np.sum(best, axis=1, keepdims=True)
    probabilities = epsilon / len(q) + (1 - epsilon) * greedy
    v = np.sum(probabilities * q, axis=1)
    return probabilities, v


# ==== value_of_the_best ====
"""v is the greatest action value, the value of the greedy policy."""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = q == np.max(q, axis=1, keepdims=True)
    greedy = best / np.sum(best, axis=1, keepdims=True)
    probabilities = epsilon / q.shape[1] + (1 - epsilon) * greedy
    v = np.max(q, axis=1)
    return probabilities, v


# ==== mean_over_actions ====
"""The products are averaged over the actions, though the probabilities already are the
weights.
"""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = q == np.max(q, axis=1, keepdims=True)
    greedy = best / np.sum(best, axis=1, keepdims=True)
    probabilities = epsilon / q.shape[1] + (1 - epsilon) * greedy
    v = np.mean(probabilities * q, axis=1)
    return probabilities, v
