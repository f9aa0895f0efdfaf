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
