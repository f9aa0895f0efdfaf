"""In single precision."""


def moving_statistics(batches, moving_mean, moving_variance):
    mean, variance = moving_mean.astype("float32"), moving_variance.astype("float32")
    for x in batches.astype("float32"):
        mean += (x.mean(axis=0) - mean) * 0.01
        variance += (x.var(axis=0) - variance) * 0.01
    return mean, variance
