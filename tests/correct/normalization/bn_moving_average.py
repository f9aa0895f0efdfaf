# ==== accumulate ====
"""The statistics first, then folded with a helper for the average."""

from functools import reduce


def keep(old, new):
    return 0.99 * old + 0.01 * new


def moving_statistics(batches, moving_mean, moving_variance):
    means = [x.mean(axis=0) for x in batches]
    variances = [((x - mean) ** 2).mean(axis=0) for x, mean in zip(batches, means)]
    return reduce(keep, means, moving_mean), reduce(keep, variances, moving_variance)


# ==== class ====
"""An average as an object, one for the mean and one for the variance."""


class Average:
    def __init__(self, value, momentum=0.99):
        self.value = value
        self.momentum = momentum

    def update(self, new):
        self.value = self.momentum * self.value + (1 - self.momentum) * new


def moving_statistics(batches, moving_mean, moving_variance):
    mean, variance = Average(moving_mean), Average(moving_variance)
    for x in batches:
        mean.update(x.sum(axis=0) / x.shape[0])
        variance.update(x.std(axis=0) ** 2)
    return mean.value, variance.value


# ==== difference ====
"""Moved by a hundredth of the difference."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        mean = sum(x) / len(x)
        variance = sum((row - mean) ** 2 for row in x) / len(x)
        moving_mean = moving_mean + (mean - moving_mean) / 100
        moving_variance = moving_variance + (variance - moving_variance) / 100
    return moving_mean, moving_variance


# ==== feature_by_feature ====
"""Feature by feature, with Python's statistics."""

from statistics import fmean, pvariance


def moving_statistics(batches, moving_mean, moving_variance):
    means, variances = [], []
    for k, (mean, variance) in enumerate(zip(moving_mean, moving_variance)):
        for x in batches:
            column = x[:, k].tolist()
            mean = mean * 0.99 + fmean(column) * 0.01
            variance = variance * 0.99 + pvariance(column) * 0.01
        means.append(float(mean))
        variances.append(float(variance))
    return means, variances


# ==== float32 ====
"""In single precision."""


def moving_statistics(batches, moving_mean, moving_variance):
    mean, variance = moving_mean.astype("float32"), moving_variance.astype("float32")
    for x in batches.astype("float32"):
        mean += (x.mean(axis=0) - mean) * 0.01
        variance += (x.var(axis=0) - variance) * 0.01
    return mean, variance


# ==== in_place ====
"""The arguments themselves updated."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean *= 0.99
        moving_mean += 0.01 * x.mean(axis=0)
        moving_variance *= 0.99
        moving_variance += 0.01 * x.var(axis=0)
    return moving_mean, moving_variance


# ==== recursive ====
"""The first call first, the rest by recursion."""


def moving_statistics(batches, moving_mean, moving_variance):
    if len(batches) == 0:
        return moving_mean, moving_variance
    first = batches[0]
    centred = first - first.mean(axis=0)
    mean = moving_mean * 0.99 + first.mean(axis=0) * (1 - 0.99)
    variance = moving_variance * 0.99 + (centred * centred).mean(axis=0) * (1 - 0.99)
    return moving_statistics(batches[1:], mean, variance)


# ==== weights ====
"""All at once, with the weight that each call has in the end."""


def moving_statistics(batches, moving_mean, moving_variance):
    calls = len(batches)
    means, variances = batches.mean(axis=1), batches.var(axis=1)
    mean, variance = 0.99**calls * moving_mean, 0.99**calls * moving_variance
    for k in range(calls):
        share = 0.01 * 0.99 ** (calls - 1 - k)
        mean = mean + share * means[k]
        variance = variance + share * variances[k]
    return mean, variance
