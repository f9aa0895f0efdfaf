"""Rounding up by a floor division."""


def epoch_iterations(samples, batch_size, epochs):
    batches = (samples - 1) // batch_size + 1
    last = samples - (batches - 1) * batch_size
    whole = (samples - samples % batch_size) // batch_size
    return last, batches * epochs, whole * epochs
