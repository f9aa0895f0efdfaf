# ==== scale_forgotten ====
"""The division by 1 - rate is forgotten on the way back."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask
    dbefore = dhidden * (before > 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== mask_forgotten ====
"""The mask is forgotten on the way back."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped / (1 - rate)
    dbefore = dhidden * (before > 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== hidden_for_dropped ====
"""The weights' gradient uses hidden instead of dropped."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = hidden.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask / (1 - rate)
    dbefore = dhidden * (before > 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== relu_skipped ====
"""The ReLU is left out on the way back."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask / (1 - rate)
    dbefore = dhidden
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== relu_of_gradient ====
"""Negative gradients are cut off instead of those of inactive units."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask / (1 - rate)
    dbefore = np.maximum(dhidden, 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== multiplied_by_keep ====
"""The gradient is multiplied by 1 - rate instead of divided."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask * (1 - rate)
    dbefore = dhidden * (before > 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== divided_by_rate ====
"""The gradient is divided by rate."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask / rate
    dbefore = dhidden * (before > 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== batch_mean ====
"""The weights' gradient is divided by the batch."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy / len(x)
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask / (1 - rate)
    dbefore = dhidden * (before > 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== share_really_kept ====
"""The gradient is divided by the share of ones in mask instead of 1 - rate."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask / mask.mean()
    dbefore = dhidden * (before > 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== applied_twice ====
"""The mask and its factor are applied twice, in ddropped and once more before ReLU."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask / (1 - rate)
    dbefore = dhidden * mask / (1 - rate) * (before > 0)
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx
