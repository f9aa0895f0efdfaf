"""Epoch by epoch as a recursion over what is known so far."""

import math


def early_stopping(losses, patience, min_delta):
    def after(epoch, best, best_epoch):
        if losses[epoch] < best - min_delta:
            best, best_epoch = losses[epoch], epoch
        if epoch - best_epoch == patience or epoch == len(losses) - 1:
            return best_epoch, epoch, best
        return after(epoch + 1, best, best_epoch)

    return after(0, math.inf, 0)
