# ==== equal_counts ====
"""A difference of exactly min_delta counts as an improvement."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = best - loss >= min_delta
        best_epoch = epoch if improved else best_epoch
        best = loss if improved else best
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== min_delta_forgotten ====
"""Any lower loss is an improvement."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = loss < best
        best_epoch = epoch if improved else best_epoch
        best = loss if improved else best
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== best_always_lowered ====
"""best is the lowest loss ever, also where the decrease was no improvement."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = best - loss > min_delta
        best_epoch = epoch if improved else best_epoch
        best = min(best, loss)
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== wait_keeps_counting ====
"""wait is never set back."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = best - loss > min_delta
        best_epoch = epoch if improved else best_epoch
        best = loss if improved else best
        wait = wait if improved else wait + 1
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== one_epoch_longer ====
"""Training stops only when wait exceeds patience."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = best - loss > min_delta
        best_epoch = epoch if improved else best_epoch
        best = loss if improved else best
        wait = 0 if improved else wait + 1
        stop = wait > patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== compared_with_previous ====
"""Each loss is compared with that of the epoch before."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = epoch == 0 or losses[epoch - 1] - loss > min_delta
        best_epoch = epoch if improved else best_epoch
        best = loss if improved else best
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== wait_as_distance_from_lowest ====
"""The epochs since the lowest loss are counted, whether it was an improvement or
not."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = best - loss > min_delta
        best_epoch = epoch if improved else best_epoch
        best = loss if improved else best
        wait = epoch - int(np.argmin(losses[: epoch + 1]))
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== not_in_first_epoch ====
"""The best is the first loss only if it improves on 1, which was thought to be the
beginning of best."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = min(best, 1.0) - loss > min_delta
        best_epoch = epoch if improved else best_epoch
        best = loss if improved else best
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== turned_round ====
"""The comparison is turned round, as for an accuracy."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = epoch == 0 or loss - best > min_delta
        best_epoch = epoch if improved else best_epoch
        best = loss if improved else best
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== best_epoch_from_all ====
"""best_epoch is the epoch of the lowest loss of all so far."""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = best - loss > min_delta
        best_epoch = int(np.argmin(losses[: epoch + 1]))
        best = loss if improved else best
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best
