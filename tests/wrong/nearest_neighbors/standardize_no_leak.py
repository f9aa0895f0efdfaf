# ==== statistics_of_all_rows ====
"""Mean and deviation are those of all of x, as when the table is standardised before it
is split: the leak."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.delete(x, rows, axis=0)
        mean = np.mean(x, axis=0)
        deviation = np.std(x, axis=0)
        yield (train - mean) / deviation, (x[rows] - mean) / deviation


# ==== validation_by_its_own_statistics ====
"""The validation data are standardised with a mean and a deviation of their own; for a
single row that divides by 0."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.delete(x, rows, axis=0)
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0)
        held = x[rows]
        yield (train - mean) / deviation, (held - held.mean(axis=0)) / held.std(axis=0)


# ==== deviation_less_one ====
"""The deviation divides by the number of samples less one, as pandas does."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.delete(x, rows, axis=0)
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0, ddof=1)
        yield (train - mean) / deviation, (x[rows] - mean) / deviation


# ==== validation_rows_by_mask ====
"""One mask picks both parts, so that the validation rows come in the order of x and not
in that of rows."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        mask = np.isin(np.arange(len(x)), rows)
        train = x[~mask]
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0)
        yield (train - mean) / deviation, (x[mask] - mean) / deviation


# ==== not_of_row_numbers ====
"""The learner writes ~ for 'not these rows', but of integers that counts from the
end."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = x[~np.asarray(rows)]
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0)
        yield (train - mean) / deviation, (x[rows] - mean) / deviation


# ==== rows_taken_as_a_block ====
"""The validation rows are taken for one block from the first to the last of rows, as in
k folds that are not shuffled."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.concatenate([x[: rows[0]], x[rows[-1] + 1 :]])
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0)
        yield (train - mean) / deviation, (x[rows] - mean) / deviation


# ==== small_number_in_the_divisor ====
"""1e-8 is added to the deviation against a division by 0; a column whose values are as
small is then not standardised."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.delete(x, rows, axis=0)
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0) + 1e-8
        yield (train - mean) / deviation, (x[rows] - mean) / deviation


# ==== validation_written_into_x ====
"""The validation rows are standardised in place within x, so that later rounds train on
rows that are already standardised."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.delete(x, rows, axis=0)
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0)
        x[rows] -= mean
        x[rows] /= deviation
        yield (train - mean) / deviation, x[rows]


# ==== returned_in_the_loop ====
"""return for yield: the loop ends in the first round, and its pair is all the caller
gets."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.delete(x, rows, axis=0)
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0)
        return (train - mean) / deviation, (x[rows] - mean) / deviation


# ==== delete_without_axis ====
"""np.delete without an axis flattens the table and takes out numbers, not rows."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.delete(x, rows)
        mean = np.mean(train, axis=0)
        deviation = np.std(train, axis=0)
        yield (train - mean) / deviation, (x[rows] - mean) / deviation
