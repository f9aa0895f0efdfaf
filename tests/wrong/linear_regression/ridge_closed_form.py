# ==== one_mean_for_all_columns ====
"""The mean of x is taken without an axis: one number for all the features."""

import numpy as np


def ridge(x, y, decay):
    x_centred = x - np.mean(x)
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + decay * np.eye(x.shape[1])
    w = np.linalg.solve(gram, x_centred.T @ y_centred)
    b = np.mean(y) - np.mean(x, axis=0) @ w
    return w, b


# ==== decay_on_every_element ====
"""The identity matrix is forgotten, and the decay is added to each element of the
matrix."""

import numpy as np


def ridge(x, y, decay):
    x_centred = x - np.mean(x, axis=0)
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + decay
    w = np.linalg.solve(gram, x_centred.T @ y_centred)
    b = np.mean(y) - np.mean(x, axis=0) @ w
    return w, b


# ==== decay_for_each_sample ====
"""The learner has the mean squared error in mind, where the decay is multiplied by the
number of samples."""

import numpy as np


def ridge(x, y, decay):
    x_centred = x - np.mean(x, axis=0)
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + len(x) * decay * np.eye(x.shape[1])
    w = np.linalg.solve(gram, x_centred.T @ y_centred)
    b = np.mean(y) - np.mean(x, axis=0) @ w
    return w, b


# ==== intercept_from_centred_rows ====
"""The intercept is the mean residual, but taken with the centred rows, so that it is
only the mean of y."""

import numpy as np


def ridge(x, y, decay):
    x_centred = x - np.mean(x, axis=0)
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + decay * np.eye(x.shape[1])
    w = np.linalg.solve(gram, x_centred.T @ y_centred)
    b = np.mean(y - x_centred @ w)
    return w, b


# ==== intercept_penalised ====
"""A column of ones gets a weight like the others, and the decay shrinks it too."""

import numpy as np


def ridge(x, y, decay):
    design = np.column_stack([np.ones(len(x)), x])
    gram = design.T @ design + decay * np.eye(design.shape[1])
    solution = np.linalg.solve(gram, design.T @ y)
    b, w = solution[0], solution[1:]
    return w, b


# ==== rows_of_decay_below ====
"""Ridge as least squares with extra rows: they hold the decay where its root belongs,
which only agrees for a decay of 1."""

import numpy as np


def ridge(x, y, decay):
    features = x.shape[1]
    x_centred = x - np.mean(x, axis=0)
    y_centred = y - np.mean(y)
    rows = np.vstack([x_centred, decay * np.eye(features)])
    answers = np.concatenate([y_centred, np.zeros(features)])
    w = np.linalg.lstsq(rows, answers, rcond=None)[0]
    b = np.mean(y) - np.mean(x, axis=0) @ w
    return w, b


# ==== pseudoinverse_for_wide_data ====
"""With more features than samples the learner takes the pseudoinverse, and leaves out
the decay there."""

import numpy as np


def ridge(x, y, decay):
    x_centred = x - np.mean(x, axis=0)
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + decay * np.eye(x.shape[1])
    if x.shape[1] > x.shape[0]:
        w = np.linalg.pinv(x_centred) @ y_centred
    else:
        w = np.linalg.solve(gram, x_centred.T @ y_centred)
    b = np.mean(y) - np.mean(x, axis=0) @ w
    return w, b


# ==== features_standardised ====
"""The features are divided by their deviations as usual before ridge, and the weights
stay in those units."""

import numpy as np


def ridge(x, y, decay):
    x_centred = (x - np.mean(x, axis=0)) / np.std(x, axis=0)
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + decay * np.eye(x.shape[1])
    w = np.linalg.solve(gram, x_centred.T @ y_centred)
    b = np.mean(y) - np.mean(x, axis=0) @ w
    return w, b


# ==== half_the_decay ====
"""The derivative of the penalty is remembered as that of ½ λ w², while the squares have
no ½."""

import numpy as np


def ridge(x, y, decay):
    x_centred = x - np.mean(x, axis=0)
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + decay / 2 * np.eye(x.shape[1])
    w = np.linalg.solve(gram, x_centred.T @ y_centred)
    b = np.mean(y) - np.mean(x, axis=0) @ w
    return w, b


# ==== identity_of_the_samples ====
"""The identity matrix is given the number of samples as its size, and cannot be
added."""

import numpy as np


def ridge(x, y, decay):
    x_centred = x - np.mean(x, axis=0)
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + decay * np.eye(len(x))
    w = np.linalg.solve(gram, x_centred.T @ y_centred)
    b = np.mean(y) - np.mean(x, axis=0) @ w
    return w, b
