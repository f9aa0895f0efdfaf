# ==== rounded ====
"""The number of steps is rounded to the nearest."""

import numpy as np


def grid_size(first, last, step, folds):
    values = np.round((last - first) / step).astype(int) + 1
    settings = np.prod(values)
    trainings = settings * folds + 1
    repeats = settings // values
    refined = np.prod((last - first) // (step // 2) + 1)
    return trainings, repeats, refined


# ==== one_inside ====
"""The one is added before the division."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first + 1) // step
    settings = np.prod(values)
    trainings = settings * folds + 1
    repeats = settings // values
    refined = np.prod((last - first) // (step // 2) + 1)
    return trainings, repeats, refined


# ==== first_two ====
"""There are two hyperparameters in the example."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = values[0] * values[1]
    trainings = settings * folds + 1
    repeats = settings // values
    refined = np.prod((last - first) // (step // 2) + 1)
    return trainings, repeats, refined


# ==== cube ====
"""All are as many as the largest."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = values.max() ** len(values)
    trainings = settings * folds + 1
    repeats = settings // values
    refined = np.prod((last - first) // (step // 2) + 1)
    return trainings, repeats, refined


# ==== refit_in_each_setting ====
"""A model is trained on all data in each setting, and once more."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = np.prod(values)
    trainings = settings * (folds + 1) + 1
    repeats = settings // values
    refined = np.prod((last - first) // (step // 2) + 1)
    return trainings, repeats, refined


# ==== quotient ====
"""The quotient is a float."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = np.prod(values)
    trainings = settings * folds + 1
    repeats = settings / values
    refined = np.prod((last - first) // (step // 2) + 1)
    return trainings, repeats, refined


# ==== other_settings ====
"""The settings besides this one."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = np.prod(values)
    trainings = settings * folds + 1
    repeats = settings // values - 1
    refined = np.prod((last - first) // (step // 2) + 1)
    return trainings, repeats, refined


# ==== by_their_number ====
"""Divided by the number of hyperparameters."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = np.prod(values)
    trainings = settings * folds + 1
    repeats = settings // len(values)
    refined = np.prod((last - first) // (step // 2) + 1)
    return trainings, repeats, refined


# ==== doubled_each ====
"""Twice as many values of each."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = np.prod(values)
    trainings = settings * folds + 1
    repeats = settings // values
    refined = np.prod(2 * values)
    return trainings, repeats, refined


# ==== four_times ====
"""Four times as many settings, which is nearly so for two."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = np.prod(values)
    trainings = settings * folds + 1
    repeats = settings // values
    refined = 4 * settings
    return trainings, repeats, refined
