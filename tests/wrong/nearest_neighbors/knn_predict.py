# ==== itself_left_in ====
"""The learner thinks that a row of its own needs no care, so that each row is its own
nearest neighbour."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]
    labels = np.array([np.argmax(np.bincount(t[row])) for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    pass
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== votes_on_row_numbers ====
"""The numbers of the neighbours are counted as if they were their labels."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]
    labels = np.array([np.argmax(np.bincount(row)) for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    np.fill_diagonal(among, np.inf)
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== mean_label_rounded ====
"""The labels of the neighbours are averaged and rounded, which is a vote only for the
labels 0 and 1."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]
    labels = np.round(np.mean(t[nearest], axis=1)).astype(int)
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    np.fill_diagonal(among, np.inf)
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== tie_to_the_nearest ====
"""A tie goes to the label met first, that of the nearest neighbour, not to the smaller
label."""

from collections import Counter

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]
    labels = np.array([Counter(t[row].tolist()).most_common(1)[0][0] for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    np.fill_diagonal(among, np.inf)
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== majority_of_a_set ====
"""The learner takes the order of a set of small integers to be sorted; with labels from
8 on it is not, and ties go wrong."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]
    labels = np.array([max(set(t[row].tolist()), key=t[row].tolist().count) for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    np.fill_diagonal(among, np.inf)
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== diagonal_of_the_largest_distance ====
"""A row's distance from itself becomes the largest of all distances, which ties with a
real neighbour where k takes in all the others."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]
    labels = np.array([np.argmax(np.bincount(t[row])) for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    among = np.where(np.eye(len(x)) == 1, np.max(among), among)
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== diagonal_of_a_thousand ====
"""A thousand is taken for far enough away, but features of large units lie farther
apart than that."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]
    labels = np.array([np.argmax(np.bincount(t[row])) for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    np.fill_diagonal(among, 1000)
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== fill_diagonal_assigned ====
"""fill_diagonal works in place and returns None, which is then taken for the matrix."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]
    labels = np.array([np.argmax(np.bincount(t[row])) for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    among = np.fill_diagonal(among, np.inf)
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== nearest_skipped_for_all ====
"""The first neighbour is skipped in the vote itself, because it is the row itself; but
for the queries it is a real neighbour."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, 1 : k + 1]
    labels = np.array([np.argmax(np.bincount(t[row])) for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    # the row itself is left out in vote
    pass
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy


# ==== neighbours_down_the_columns ====
"""The sort runs down the columns, so that queries are ranked for each training
sample."""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=0)[:, :k]
    labels = np.array([np.argmax(np.bincount(t[row])) for row in nearest])
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    np.fill_diagonal(among, np.inf)
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)
    return predicted, left_out, accuracy
