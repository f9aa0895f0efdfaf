# ==== counted ====
"""Cutting the samples up and counting the mini-batches."""


def epoch_iterations(samples, batch_size, epochs):
    kept = dropped = last = 0
    for _ in range(epochs):
        for begin in range(0, samples, batch_size):
            last = min(begin + batch_size, samples) - begin
            kept += 1
            dropped += last == batch_size
    return last, kept, dropped


# ==== divmod_ ====
"""Quotient and remainder at once."""


def epoch_iterations(samples, batch_size, epochs):
    full, rest = divmod(samples, batch_size)
    if rest == 0:
        return batch_size, epochs * full, epochs * full
    return rest, epochs * (full + 1), epochs * full


# ==== integer_ceiling ====
"""Rounding up by a floor division."""


def epoch_iterations(samples, batch_size, epochs):
    batches = (samples - 1) // batch_size + 1
    last = samples - (batches - 1) * batch_size
    whole = (samples - samples % batch_size) // batch_size
    return last, batches * epochs, whole * epochs


# ==== lists_of_indices ====
"""Lists of sample numbers, sliced."""


def epoch_iterations(samples, batch_size, epochs):
    numbers = list(range(samples))
    batches = [numbers[i : i + batch_size] for i in range(0, samples, batch_size)]
    full = [batch for batch in batches if len(batch) == batch_size]
    return len(batches[-1]), len(batches * epochs), len(full * epochs)
