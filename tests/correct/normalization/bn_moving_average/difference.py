"""Moved by a hundredth of the difference."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        mean = sum(x) / len(x)
        variance = sum((row - mean) ** 2 for row in x) / len(x)
        moving_mean = moving_mean + (mean - moving_mean) / 100
        moving_variance = moving_variance + (variance - moving_variance) / 100
    return moving_mean, moving_variance
