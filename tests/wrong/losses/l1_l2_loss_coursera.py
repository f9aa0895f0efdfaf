# ==== means ====
"""Both losses are divided by m, as a loss usually is."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.mean(np.abs(y - y_hat))
    l2 = np.mean((y - y_hat) ** 2)
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== norm_as_l2 ====
"""The L2 norm with its root is returned for l2, because L2 stands for the norm."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.linalg.norm(y - y_hat)
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== half_for_l2 ====
"""A half is put before the squares so that the derivative comes out nicely."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2) / 2
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== absolute_value_of_sum ====
"""The absolute value is taken of the sum, so that errors of opposite sign cancel."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.abs(np.sum(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== one_sided_error ====
"""The absolute value is forgotten, as the errors of the example happened to be looked
at one by one."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(y - y_hat)
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== returned_in_wrong_order ====
"""The squared loss is returned first."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l2, l1, l1_constant, l2_constant


# ==== squared_sum ====
"""The sum is squared as a whole instead of each error."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum(y - y_hat) ** 2
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== dot_with_itself_of_y ====
"""The square is expanded to y² - ŷ² by a slip of the binomial formula."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum(y**2 - y_hat**2)
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== divided_by_five ====
"""The example's five samples have got into the formula through its mean of 0.22."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat)) / len(y) * 5
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== errors_rounded_to_example ====
"""The results are rounded to two digits because the example shows 1.1 and 0.43."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = round(float(np.sum(np.abs(y - y_hat))), 2)
    l2 = round(float(np.sum((y - y_hat) ** 2)), 2)
    l1_constant = np.median(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== mean_for_both ====
"""The mean is the best constant for the one loss, and so it is thought for the other."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = np.mean(y)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== constants_exchanged ====
"""The two constants are exchanged."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = np.mean(y)
    l2_constant = np.median(y)
    return l1, l2, l1_constant, l2_constant


# ==== middle_of_the_list ====
"""The middle of the list is taken, which was never sorted."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = y[len(y) // 2]
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== most_frequent ====
"""The value that occurs most often is taken for L1, as it makes most errors 0."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = max(set(y.tolist()), key=y.tolist().count)
    l2_constant = np.mean(y)
    return l1, l2, l1_constant, l2_constant


# ==== of_the_predictions ====
"""The constants are those of the predictions."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = np.median(y_hat)
    l2_constant = np.mean(y_hat)
    return l1, l2, l1_constant, l2_constant


# ==== losses_returned ====
"""The smallest losses are returned and not the numbers at which they are reached."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))
    l2 = np.sum((y - y_hat) ** 2)
    l1_constant = np.sum(np.abs(y - np.median(y)))
    l2_constant = np.sum((y - np.mean(y)) ** 2)
    return l1, l2, l1_constant, l2_constant
