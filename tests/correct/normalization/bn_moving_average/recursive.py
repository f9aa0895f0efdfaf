"""The first call first, the rest by recursion."""


def moving_statistics(batches, moving_mean, moving_variance):
    if len(batches) == 0:
        return moving_mean, moving_variance
    first = batches[0]
    centred = first - first.mean(axis=0)
    mean = moving_mean * 0.99 + first.mean(axis=0) * (1 - 0.99)
    variance = moving_variance * 0.99 + (centred * centred).mean(axis=0) * (1 - 0.99)
    return moving_statistics(batches[1:], mean, variance)
