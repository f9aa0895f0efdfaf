# ==== counted_back ====
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


# ==== next_improvement ====
"""From each best epoch straight to the next, searched within its patience."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best_epoch = 0
    while True:
        ahead = np.asarray(losses[best_epoch + 1 : best_epoch + 1 + patience])
        better = np.flatnonzero(ahead < losses[best_epoch] - min_delta)
        if len(better) == 0:
            return best_epoch, best_epoch + len(ahead), losses[best_epoch]
        best_epoch += 1 + int(better[0])


# ==== recursion ====
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


# ==== stopper_class ====
"""An object that is told each loss and says whether to go on."""


class Stopper:
    def __init__(self, patience, min_delta):
        self.patience, self.min_delta = patience, min_delta
        self.best, self.best_epoch = float("inf"), None
        self.left = patience

    def goes_on(self, epoch, loss):
        if loss + self.min_delta < self.best:
            self.best, self.best_epoch, self.left = loss, epoch, self.patience
        else:
            self.left -= 1
        return self.left > 0


def early_stopping(losses, patience, min_delta):
    stopper = Stopper(patience, min_delta)
    epoch = 0
    while stopper.goes_on(epoch, losses[epoch]) and epoch + 1 < len(losses):
        epoch += 1
    return stopper.best_epoch, epoch, stopper.best
