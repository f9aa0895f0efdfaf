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


# ==== end_excluded ====
"""Values are counted as range does it, without the one that equals last."""

import numpy as np


def grid_size(first, last, step, folds):
    values = -((first - last) // step)
    settings = int(np.prod(values))
    trainings = settings * folds + 1
    repeats = settings // values
    refined = int(np.prod((last - first) // (step // 2) + 1))
    return trainings, repeats, refined


# ==== one_too_few ====
"""The learner counts the steps between the values and not the values."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step
    settings = int(np.prod(values))
    trainings = settings * folds + 1
    repeats = settings // values
    refined = int(np.prod((last - first) // (step // 2) + 1))
    return trainings, repeats, refined


# ==== rounded_up ====
"""The last value may exceed last, as the number of steps is rounded up."""

import numpy as np


def grid_size(first, last, step, folds):
    values = np.ceil((last - first) / step).astype(int) + 1
    settings = int(np.prod(values))
    trainings = settings * folds + 1
    repeats = settings // values
    refined = int(np.prod((last - first) // (step // 2) + 1))
    return trainings, repeats, refined


# ==== sum_of_values ====
"""The settings are added up over the hyperparameters, as if one were tuned after the
other.
"""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = int(np.sum(values))
    trainings = settings * folds + 1
    repeats = np.ones_like(values)
    refined = int(np.prod((last - first) // (step // 2) + 1))
    return trainings, repeats, refined


# ==== final_training_forgotten ====
"""The training on all data in the end is forgotten."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = int(np.prod(values))
    trainings = settings * folds
    repeats = settings // values
    refined = int(np.prod((last - first) // (step // 2) + 1))
    return trainings, repeats, refined


# ==== final_training_in_each_fold ====
"""The one last training is counted for each of the settings."""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = int(np.prod(values))
    trainings = settings * (folds + 1)
    repeats = settings // values
    refined = int(np.prod((last - first) // (step // 2) + 1))
    return trainings, repeats, refined


# ==== repeats_counts_own_values ====
"""The learner divides by the number of all values together and not by that of the
hyperparameter itself.
"""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = int(np.prod(values))
    trainings = settings * folds + 1
    repeats = settings // int(np.sum(values))
    repeats = np.full_like(values, repeats)
    refined = int(np.prod((last - first) // (step // 2) + 1))
    return trainings, repeats, refined


# ==== repeats_are_trainings ====
"""The learner counts the trainings that use a value, folds included, and not the
settings.
"""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = int(np.prod(values))
    trainings = settings * folds + 1
    repeats = settings * folds // values
    refined = int(np.prod((last - first) // (step // 2) + 1))
    return trainings, repeats, refined


# ==== twice_the_values ====
"""With half the step the learner expects twice as many values of each hyperparameter.
"""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = int(np.prod(values))
    trainings = settings * folds + 1
    repeats = settings // values
    refined = int(np.prod(2 * values))
    return trainings, repeats, refined


# ==== between_the_values ====
"""Half steps are put between the values that are there, 2 · values − 1, and one behind
the last value that still fits is overlooked.
"""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1
    settings = int(np.prod(values))
    trainings = settings * folds + 1
    repeats = settings // values
    refined = int(np.prod(2 * values - 1))
    return trainings, repeats, refined
