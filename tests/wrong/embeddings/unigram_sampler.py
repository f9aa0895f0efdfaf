# ==== no_power ====
"""The counts themselves are the weights; the power of 0.75 is forgotten."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts.astype(float)
    weights[target] = 0
    probabilities = weights / np.sum(weights)
    negatives = np.searchsorted(np.cumsum(probabilities), uniform, side="right")
    return counts / np.sum(counts), probabilities, negatives


# ==== power_of_probabilities ====
"""The power is applied to the probabilities after they were scaled, and their sum is no
longer 1.
"""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts.astype(float)
    weights[target] = 0
    probabilities = (weights / np.sum(weights)) ** 0.75
    negatives = np.searchsorted(np.cumsum(probabilities), uniform, side="right")
    return counts / np.sum(counts), probabilities, negatives


# ==== target_removed_from_the_array ====
"""The target is deleted, which shifts the numbers of the words after it."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts**0.75
    weights = np.delete(weights, target)
    probabilities = weights / np.sum(weights)
    negatives = np.searchsorted(np.cumsum(probabilities), uniform, side="right")
    return counts / np.sum(counts), probabilities, negatives


# ==== argument_zeroed ====
"""The count of the target is set to 0 in the argument itself."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts
    counts[target] = 0
    weights = counts**0.75
    probabilities = weights / np.sum(weights)
    negatives = np.searchsorted(np.cumsum(probabilities), uniform, side="right")
    return counts / np.sum(counts), probabilities, negatives


# ==== target_removed_after_scaling ====
"""The target's probability is set to 0 only after the division, so that the sum is less
than 1.
"""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts**0.75
    total = np.sum(weights)
    weights[target] = 0
    probabilities = weights / total
    negatives = np.searchsorted(np.cumsum(probabilities), uniform, side="right")
    return counts / np.sum(counts), probabilities, negatives


# ==== equal_counts_too ====
"""searchsorted with its default side takes a sum that equals u, too, such as a word of
probability 0 at u = 0.
"""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts**0.75
    weights[target] = 0
    probabilities = weights / np.sum(weights)
    negatives = np.searchsorted(np.cumsum(probabilities), uniform)
    return counts / np.sum(counts), probabilities, negatives


# ==== rounded_weights ====
"""The weights are cast to integers because counts are."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = (counts**0.75).astype(int)
    weights[target] = 0
    probabilities = weights / np.sum(weights)
    negatives = np.searchsorted(np.cumsum(probabilities), uniform, side="right")
    return counts / np.sum(counts), probabilities, negatives


# ==== target_redrawn_as_next ====
"""The target stays in the distribution, and where it is drawn the next word is taken."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts**0.75
    probabilities = weights / np.sum(weights)
    negatives = np.searchsorted(np.cumsum(probabilities), uniform, side="right")
    negatives = np.where(negatives == target, (target + 1) % len(counts), negatives)
    return counts / np.sum(counts), probabilities, negatives


# ==== counted_by_greater ====
"""The number of sums that exceed u is taken, counting from the wrong end."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts**0.75
    weights[target] = 0
    probabilities = weights / np.sum(weights)
    negatives = np.sum(np.cumsum(probabilities) > uniform[:, None], axis=1) - 1
    return counts / np.sum(counts), probabilities, negatives


# ==== generator_used ====
"""The words are drawn by numpy's generator, whatever uniform holds."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts**0.75
    weights[target] = 0
    probabilities = weights / np.sum(weights)
    negatives = np.random.default_rng(0).choice(len(counts), size=len(uniform), p=probabilities)
    return counts / np.sum(counts), probabilities, negatives
