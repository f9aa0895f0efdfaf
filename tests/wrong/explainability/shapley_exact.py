# ==== roles_swapped ====
"""The features of S take the background's values and the others those of x."""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, background, x)
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = (
                math.factorial(size)
                * math.factorial(features - size - 1)
                / math.factorial(features)
            )
            shapley[i] += weight * (value(joined) - value(members))
    base = value(np.zeros(features, dtype=bool))
    return shapley, base


# ==== mean_background ====
"""The background is averaged before the prediction, not the predictions after it."""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, np.mean(background, axis=0))[None]
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = (
                math.factorial(size)
                * math.factorial(features - size - 1)
                / math.factorial(features)
            )
            shapley[i] += weight * (value(joined) - value(members))
    base = value(np.zeros(features, dtype=bool))
    return shapley, base


# ==== zeros_for_the_unknown ====
"""Features that are not known are set to 0, whatever the background is."""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, np.zeros_like(background))
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = (
                math.factorial(size)
                * math.factorial(features - size - 1)
                / math.factorial(features)
            )
            shapley[i] += weight * (value(joined) - value(members))
    base = value(np.zeros(features, dtype=bool))
    return shapley, base


# ==== equal_weights ====
"""All sets weigh the same, one over their number, which is the Banzhaf index."""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, background)
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = 1 / 2 ** (features - 1)
            shapley[i] += weight * (value(joined) - value(members))
    base = value(np.zeros(features, dtype=bool))
    return shapley, base


# ==== size_only ====
"""The weight is one over the number of sets of that size among all features, the place
of i being forgotten.
"""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, background)
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = 1 / (features * math.comb(features, size))
            shapley[i] += weight * (value(joined) - value(members))
    base = value(np.zeros(features, dtype=bool))
    return shapley, base


# ==== factorial_off_by_one ====
"""The factorial of features − size is taken: the feature itself is counted among the
rest.
"""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, background)
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = (
                math.factorial(size)
                * math.factorial(features - size)
                / math.factorial(features + 1)
            )
            shapley[i] += weight * (value(joined) - value(members))
    base = value(np.zeros(features, dtype=bool))
    return shapley, base


# ==== worth_without_difference ====
"""The worth of the joined set is added up, the worth without the feature is not
subtracted.
"""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, background)
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = (
                math.factorial(size)
                * math.factorial(features - size - 1)
                / math.factorial(features)
            )
            shapley[i] += weight * value(joined)
    base = value(np.zeros(features, dtype=bool))
    return shapley, base


# ==== sign_of_the_difference ====
"""The worth with the feature is subtracted from that without it."""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, background)
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = (
                math.factorial(size)
                * math.factorial(features - size - 1)
                / math.factorial(features)
            )
            shapley[i] += weight * (value(members) - value(joined))
    base = value(np.zeros(features, dtype=bool))
    return shapley, base


# ==== base_of_the_full_set ====
"""base is the prediction for x, with all features known."""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, background)
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = (
                math.factorial(size)
                * math.factorial(features - size - 1)
                / math.factorial(features)
            )
            shapley[i] += weight * (value(joined) - value(members))
    base = value(np.ones(features, dtype=bool))
    return shapley, base


# ==== base_at_the_mean ====
"""base is the prediction for the mean of the background."""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, background)
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = (
                math.factorial(size)
                * math.factorial(features - size - 1)
                / math.factorial(features)
            )
            shapley[i] += weight * (value(joined) - value(members))
    base = predict(np.mean(background, axis=0)[None], weights, coupling)[0]
    return shapley, base
