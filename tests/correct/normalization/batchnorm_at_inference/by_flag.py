"""By the flag that Keras has."""


def statistics_used(training=False):
    return "batch" if training else "moving"
