# ==== transposed_vector ====
"""The learner transposes the vector to make a column of it, but .T does nothing to one
dimension: the sum fails, or adds to rows where x is square."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = x + column.T
    differences = x[:, np.newaxis, :] - queries[np.newaxis, :, :]
    return by_row, by_column, differences


# ==== not_transposed_back ====
"""The bias is added to the rows of the transpose, and the transpose is handed in as it
is."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = x.T + column
    differences = x[:, np.newaxis, :] - queries[np.newaxis, :, :]
    return by_row, by_column, differences


# ==== queries_first ====
"""The new axes stand the other way round, so that the differences are ordered by query
first and by row of x second."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = x + column[:, np.newaxis]
    differences = x[np.newaxis, :, :] - queries[:, np.newaxis, :]
    return by_row, by_column, differences


# ==== query_minus_row ====
"""The learner thinks of the way from x to the query and subtracts the row of x from the
query."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = x + column[:, np.newaxis]
    differences = queries[np.newaxis, :, :] - x[:, np.newaxis, :]
    return by_row, by_column, differences


# ==== squared_distances ====
"""The learner knows the exercise from nearest neighbours and sums up the squared
differences."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = x + column[:, np.newaxis]
    differences = np.sum((x[:, None, :] - queries[None, :, :]) ** 2, axis=2)
    return by_row, by_column, differences


# ==== rows_paired ====
"""Row i of x is only paired with row i of the queries, and not with all of them."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = x + column[:, np.newaxis]
    differences = np.array([vector - query for vector, query in zip(x, queries)])
    return by_row, by_column, differences


# ==== tiled_along_rows ====
"""The column is tiled and reshaped to the shape of x, but tile repeats the whole
vector, which fills the rows with it one after another."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = x + np.tile(column, x.shape[1]).reshape(x.shape)
    differences = x[:, np.newaxis, :] - queries[np.newaxis, :, :]
    return by_row, by_column, differences


# ==== both_biases_added ====
"""The learner reads the two ways as two steps and adds the column to the matrix that
already has the row."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = by_row + column[:, np.newaxis]
    differences = x[:, np.newaxis, :] - queries[np.newaxis, :, :]
    return by_row, by_column, differences


# ==== differences_as_matrix ====
"""The differences of a row of x are put side by side in one long row, as the learner
wants a matrix."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = x + row
    by_column = x + column[:, np.newaxis]
    differences = (x[:, np.newaxis, :] - queries).reshape(len(x), -1)
    return by_row, by_column, differences
