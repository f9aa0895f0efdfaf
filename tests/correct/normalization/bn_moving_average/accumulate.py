"""The statistics first, then folded with a helper for the average."""

from functools import reduce


def keep(old, new):
    return 0.99 * old + 0.01 * new


def moving_statistics(batches, moving_mean, moving_variance):
    means = [x.mean(axis=0) for x in batches]
    variances = [((x - mean) ** 2).mean(axis=0) for x, mean in zip(batches, means)]
    return reduce(keep, means, moving_mean), reduce(keep, variances, moving_variance)
