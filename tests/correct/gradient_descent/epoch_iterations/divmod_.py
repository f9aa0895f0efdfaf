"""Quotient and remainder at once."""


def epoch_iterations(samples, batch_size, epochs):
    full, rest = divmod(samples, batch_size)
    if rest == 0:
        return batch_size, epochs * full, epochs * full
    return rest, epochs * (full + 1), epochs * full
