"""Lists of sample numbers, sliced."""


def epoch_iterations(samples, batch_size, epochs):
    numbers = list(range(samples))
    batches = [numbers[i : i + batch_size] for i in range(0, samples, batch_size)]
    full = [batch for batch in batches if len(batch) == batch_size]
    return len(batches[-1]), len(batches * epochs), len(full * epochs)
