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
