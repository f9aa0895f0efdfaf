# ==== most_confident_first ====
"""The order is descending, so that the surest samples come first."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)
    least_confident = np.argsort(-highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, -2]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    entropies = -np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(-entropies, kind="stable")[:k]
    return least_confident, margin, entropy


# ==== last_of_equals ====
"""The ascending order of the entropies is turned round, which puts larger numbers first
among equals.
"""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)
    least_confident = np.argsort(highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, -2]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    entropies = -np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(entropies, kind="stable")[::-1][:k]
    return least_confident, margin, entropy


# ==== lowest_probability ====
"""The lowest probability is used where the highest is meant."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.min(probabilities, axis=1)
    least_confident = np.argsort(highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, -2]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    entropies = -np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(-entropies, kind="stable")[:k]
    return least_confident, margin, entropy


# ==== highest_minus_lowest ====
"""The gap is that of the highest and the lowest probability."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)
    least_confident = np.argsort(highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, 0]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    entropies = -np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(-entropies, kind="stable")[:k]
    return least_confident, margin, entropy


# ==== first_two_columns ====
"""The gap is taken between the two first entries of the ascending order, the two lowest
ones.
"""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)
    least_confident = np.argsort(highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, 1] - ordered[:, 0]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    entropies = -np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(-entropies, kind="stable")[:k]
    return least_confident, margin, entropy


# ==== logarithm_of_zero ====
"""The logarithm of 0 times 0 is nan."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)
    least_confident = np.argsort(highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, -2]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(probabilities)
    entropies = -np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(-entropies, kind="stable")[:k]
    return least_confident, margin, entropy


# ==== epsilon_in_the_logarithm ====
"""A large ε is added in the logarithm, which changes the order of close entropies."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)
    least_confident = np.argsort(highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, -2]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(probabilities + 0.1)
    entropies = -np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(-entropies, kind="stable")[:k]
    return least_confident, margin, entropy


# ==== entropy_without_minus ====
"""The minus of the entropy is forgotten, and the order is turned round with it."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)
    least_confident = np.argsort(highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, -2]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    entropies = np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(-entropies, kind="stable")[:k]
    return least_confident, margin, entropy


# ==== smallest_entropies ====
"""The samples with the smallest entropies are taken, the sort being ascending."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)
    least_confident = np.argsort(highest, kind="stable")[:k]
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, -2]
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    entropies = -np.sum(probabilities * logs, axis=1)
    entropy = np.argsort(entropies, kind="stable")[:k]
    return least_confident, margin, entropy
