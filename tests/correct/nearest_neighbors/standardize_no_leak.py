# ==== moments ====
"""The variance as the mean of squares less the square of the mean, and a list of all pairs."""

import numpy as np


def standardize_folds(x, folds):
    pairs = []
    for rows in folds:
        left = np.setdiff1d(np.arange(x.shape[0]), rows)
        train, val = x[left], x[rows]
        mean = train.sum(axis=0) / len(left)
        variance = (train**2).sum(axis=0) / len(left) - mean**2
        pairs.append(((train - mean) * variance**-0.5, (val - mean) * variance**-0.5))
    yield from pairs


# ==== columns ====
"""Column by column with the statistics module."""

import statistics

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        left = [row for row in range(len(x)) if row not in set(rows.tolist())]
        train, val = np.empty((len(left), x.shape[1])), np.empty((len(rows), x.shape[1]))
        for column in range(x.shape[1]):
            values = x[left, column].tolist()
            mean, deviation = statistics.fmean(values), statistics.pstdev(values)
            train[:, column] = (x[left, column] - mean) / deviation
            val[:, column] = (x[rows, column] - mean) / deviation
        yield train, val


# ==== sums_without_the_rows ====
"""The sums over all rows less those over the rows that are validated."""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        count = len(x) - len(rows)
        mean = (x.sum(axis=0) - x[rows].sum(axis=0)) / count
        squares = (x - mean) ** 2
        variance = (squares.sum(axis=0) - squares[rows].sum(axis=0)) / count
        z = (x - mean) / np.sqrt(variance)
        yield np.delete(z, rows, axis=0), z[rows]
