"""The arguments themselves updated."""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean *= 0.99
        moving_mean += 0.01 * x.mean(axis=0)
        moving_variance *= 0.99
        moving_variance += 0.01 * x.var(axis=0)
    return moving_mean, moving_variance
