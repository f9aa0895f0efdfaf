"""The improvements are listed first; the end follows from their distances."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, improvements = np.inf, []
    for epoch, loss in enumerate(losses):
        if best - loss > min_delta:
            best = loss
            improvements.append(epoch)
    ends = [*improvements[1:], len(losses) + patience]
    for best_epoch, following in zip(improvements, ends, strict=True):
        if following - best_epoch > patience:
            stop_epoch = min(best_epoch + patience, len(losses) - 1)
            return best_epoch, stop_epoch, losses[best_epoch]
