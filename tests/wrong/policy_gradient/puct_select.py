# ==== one_more_visit ====
"""The mean is divided by one plus the visits, which avoids division by 0."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / (1 + visits)
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== root_counted_once_more ====
"""The visit of the simulation under way counts already for the root."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.sum(visits) + 1) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== ucb1 ====
"""The bonus has the logarithm of UCB1 under the root."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.log(np.sum(visits) + 1) / (1 + visits))
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== root_over_all ====
"""The root is taken of the whole quotient."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.sum(visits) / (1 + visits))
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== not_a_number ====
"""Moves not visited yet give 0 / 0, and argmax takes nan for the greatest."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / visits
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== last_of_equal ====
"""Sorting is used for the greatest, so that the last of equal ones is chosen."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argsort(mean + bonus, kind="stable")[-1]
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== sign_of_opponent ====
"""The evaluation is subtracted, as after a move of the opponent."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] -= evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== last_evaluation ====
"""The total is overwritten by the newest evaluation."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] = evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== all_moves_evaluated ====
"""The evaluations of all moves are added, also of those not chosen."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals += evaluation
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== temperature_as_power ====
"""The temperature itself is the power."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = visits**temperature
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== softmax_of_visits ====
"""The visits go through a softmax with temperature."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = np.exp((visits - np.max(visits)) / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== prior_if_unvisited ====
"""A move without a visit is given its prior for Q."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = np.where(visits > 0, totals / np.maximum(visits, 1), prior)
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)
        move = np.argmax(mean + bonus)
        visits[move] += 1
        totals[move] += evaluation[move]
        chosen[k] = move
    powers = (visits / np.max(visits)) ** (1 / temperature)
    policy = powers / np.sum(powers)
    return chosen, policy
