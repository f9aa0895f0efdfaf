# ==== labels_zero_and_one ====
"""The learner turns the labels into 0 and 1 first, as for a cross-entropy."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    y = (y + 1) / 2
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== largest_slack ====
"""np.max for np.maximum: one number for all the data."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.max(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== label_forgotten ====
"""The constraint is read as f(x) ≥ 1 for every label."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== distance_to_the_plane ====
"""An absolute value, as if the right output were exactly y."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.abs(1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== squared_slack ====
"""The squared hinge loss in the objective, the plain one elsewhere."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack**2)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== bias_in_the_norm ====
"""The bias is taken for one more weight."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = (w @ w + b**2) / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = b - c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== scikit_learn_c ====
"""C is remembered as dividing the norm."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / (2 * c) + np.sum(slack)
    violating = slack > 0
    dw = w / c - (y * violating) @ x
    db = -1.0 * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== support_vectors ====
"""All data on the margin or inside count, those with equality, too."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = y * scores <= 1
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== sign_of_scores ====
"""Only what is classified wrongly is thought to violate."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = np.sign(scores) != y
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== rows_times_labels ====
"""Labels are multiplied to the rows without an axis for the features."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * np.sum(y * violating * x, axis=0)
    db = -c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== ascent ====
"""Both gradients have the sign of an ascent."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = -(w - c * (y * violating) @ x)
    db = c * np.sum(y[violating])
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== sum_of_weights ====
"""The norm of w as the sum of its absolute values."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y[violating])
    width = 2 / np.sum(np.abs(w))
    return loss, objective, dw, db, width


# ==== perceptron ====
"""The margin of 1 is forgotten: only misclassified data cost something."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(-y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y * violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== max_along_an_axis ====
"""np.max(…, 0) is used for np.maximum: the 0 is the axis, and the slack is one number.
"""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.max(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y * violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== squared_hinge ====
"""The slack is squared, as in the other common form of the loss."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(1 - y * scores, 0) ** 2
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y * violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== mean_in_the_objective ====
"""c is multiplied with the mean of the slack, and the gradients follow from this."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * loss
    violating = slack > 0
    dw = w - c * (y * violating) @ x / len(x)
    db = -c * np.mean(y * violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== norm_not_squared ====
"""Half the norm of w, not of its square."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = np.linalg.norm(w) / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y * violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== equality_violates ====
"""Data that meet the constraint with equality are counted as violating."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = y * scores <= 1
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y * violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== misclassified_only ====
"""Only data on the wrong side are thought to violate; those inside the margin are
forgotten.
"""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = y * scores < 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y * violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== label_forgotten_in_db ====
"""The labels are forgotten in the gradient of b."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== weights_changed_in_place ====
"""dw is another name for w and is changed in place: the caller's w is spoilt, and the
width is computed from the gradient.
"""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w
    dw -= c * (y * violating) @ x
    db = -c * np.sum(y * violating)
    width = 2 / np.linalg.norm(w)
    return loss, objective, dw, db, width


# ==== half_width ====
"""The distance from the border to one of the planes."""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(1 - y * scores, 0)
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)
    violating = slack > 0
    dw = w - c * (y * violating) @ x
    db = -c * np.sum(y * violating)
    width = 1 / np.linalg.norm(w)
    return loss, objective, dw, db, width
