# ==== pseudo_counts_not_reduced ====
"""The learner takes a and b for the numbers of tosses seen before and does not subtract
1, which gives the mean and not the mode."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = np.mean(x)
    p_map = (np.sum(x) + a) / (len(x) + a + b)
    p_mean = (np.sum(x) + a) / (len(x) + a + b)
    return p_mle, p_map, p_mean


# ==== prior_swapped ====
"""The learner counts a for tails and b for heads."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = np.mean(x)
    p_map = (np.sum(x) + b - 1) / (len(x) + a + b - 2)
    p_mean = (np.sum(x) + b) / (len(x) + a + b)
    return p_mle, p_map, p_mean


# ==== rule_of_succession ====
"""The learner remembers Laplace's rule for the next toss, which holds for the uniform
prior only."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = np.mean(x)
    p_map = (np.sum(x) + a - 1) / (len(x) + a + b - 2)
    p_mean = (np.sum(x) + 1) / (len(x) + 2)
    return p_mle, p_map, p_mean


# ==== mle_kept_from_the_border ====
"""The learner keeps the estimate away from 0 and 1, as for a logarithm, but if all
tosses are heads it is 1."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = np.clip(np.mean(x), 1e-3, 1 - 1e-3)
    p_map = (np.sum(x) + a - 1) / (len(x) + a + b - 2)
    p_mean = (np.sum(x) + a) / (len(x) + a + b)
    return p_mle, p_map, p_mean


# ==== halfway_to_the_prior ====
"""The mean of the posterior is taken for the middle between the data and the prior,
however many tosses there were."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = np.mean(x)
    p_map = (np.sum(x) + a - 1) / (len(x) + a + b - 2)
    p_mean = (np.mean(x) + a / (a + b)) / 2
    return p_mle, p_map, p_mean


# ==== prior_cast_to_integers ====
"""The learner counts tosses in integers and casts a and b."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    heads = int(np.sum(x)) + int(a)
    tails = len(x) - int(np.sum(x)) + int(b)
    p_mle = np.mean(x)
    p_map = (heads - 1) / (heads + tails - 2)
    p_mean = heads / (heads + tails)
    return p_mle, p_map, p_mean


# ==== b_taken_for_all_tosses ====
"""The learner takes b for the number of all earlier tosses, of which a were heads."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = np.mean(x)
    p_map = (np.sum(x) + a - 1) / (len(x) + b - 1)
    p_mean = (np.sum(x) + a) / (len(x) + b)
    return p_mle, p_map, p_mean


# ==== search_on_a_grid ====
"""The maximum of the posterior is looked for on a grid, which has neither the end
points nor most values in between."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    heads = np.sum(x)
    tails = len(x) - heads
    grid = np.linspace(0.001, 0.999, 999)
    log_likelihood = heads * np.log(grid) + tails * np.log(1 - grid)
    log_prior = (a - 1) * np.log(grid) + (b - 1) * np.log(1 - grid)
    p_mle = heads / len(x)
    p_map = grid[np.argmax(log_likelihood + log_prior)]
    p_mean = (heads + a) / (len(x) + a + b)
    return p_mle, p_map, p_mean


# ==== count_of_a_list ====
"""The learner counts the heads with the method of a list, which an array has not."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    heads = x.count(1)
    tails = x.count(0)
    p_mle = heads / (heads + tails)
    p_map = (heads + a - 1) / (heads + tails + a + b - 2)
    p_mean = (heads + a) / (heads + tails + a + b)
    return p_mle, p_map, p_mean


# ==== symmetric_prior_ignored ====
"""The learner believes that a symmetric prior, not only the uniform one, says nothing
and leaves the estimate as it is."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = np.mean(x)
    if a == b:
        p_map = p_mle
    else:
        p_map = (np.sum(x) + a - 1) / (len(x) + a + b - 2)
    p_mean = (np.sum(x) + a) / (len(x) + a + b)
    return p_mle, p_map, p_mean
