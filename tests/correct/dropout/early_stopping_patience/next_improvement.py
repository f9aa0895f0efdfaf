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
