"""Cutting the samples up and counting the mini-batches."""


def epoch_iterations(samples, batch_size, epochs):
    kept = dropped = last = 0
    for _ in range(epochs):
        for begin in range(0, samples, batch_size):
            last = min(begin + batch_size, samples) - begin
            kept += 1
            dropped += last == batch_size
    return last, kept, dropped
