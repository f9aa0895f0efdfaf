# ==== pytorch_momentum ====
"""The momentum is the share of the new value, as in PyTorch."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.01 * moving_mean + 0.99 * x.mean(axis=0)
        moving_variance = 0.01 * moving_variance + 0.99 * x.var(axis=0)
    return moving_mean, moving_variance


# ==== unbiased ====
"""The variance of the mini-batch is divided by batch − 1."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.99 * moving_mean + 0.01 * x.mean(axis=0)
        moving_variance = 0.99 * moving_variance + 0.01 * x.var(axis=0, ddof=1)
    return moving_mean, moving_variance


# ==== about_moving_mean ====
"""The variance is taken about the moving mean."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.99 * moving_mean + 0.01 * x.mean(axis=0)
        moving_variance = 0.99 * moving_variance + 0.01 * ((x - moving_mean) ** 2).mean(axis=0)
    return moving_mean, moving_variance


# ==== whole_batch_mean ====
"""One mean is taken for all features."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.99 * moving_mean + 0.01 * x.mean()
        moving_variance = 0.99 * moving_variance + 0.01 * x.var()
    return moving_mean, moving_variance


# ==== replaced ====
"""The last mini-batch replaces the old values."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = x.mean(axis=0)
        moving_variance = x.var(axis=0)
    return moving_mean, moving_variance


# ==== old_not_reduced ====
"""The old value is kept whole and a hundredth of the new one is added."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = moving_mean + 0.01 * x.mean(axis=0)
        moving_variance = moving_variance + 0.01 * x.var(axis=0)
    return moving_mean, moving_variance


# ==== standard_deviation ====
"""The standard deviation is averaged instead of the variance."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.99 * moving_mean + 0.01 * x.mean(axis=0)
        moving_variance = 0.99 * moving_variance + 0.01 * x.std(axis=0)
    return moving_mean, moving_variance


# ==== epsilon_added ====
"""ε is added to the variance."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.99 * moving_mean + 0.01 * x.mean(axis=0)
        moving_variance = 0.99 * moving_variance + 0.01 * (x.var(axis=0) + 0.001)
    return moving_mean, moving_variance


# ==== momentum_of_nine_tenths ====
"""A momentum of 0.9 is used."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.9 * moving_mean + 0.1 * x.mean(axis=0)
        moving_variance = 0.9 * moving_variance + 0.1 * x.var(axis=0)
    return moving_mean, moving_variance


# ==== all_batches_first ====
"""The statistics of all mini-batches together are used at each step."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.99 * moving_mean + 0.01 * batches.mean(axis=(0, 1))
        moving_variance = 0.99 * moving_variance + 0.01 * batches.var(axis=(0, 1))
    return moving_mean, moving_variance
