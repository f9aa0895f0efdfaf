# ==== letters_in_order ====
"""The letters are taken in their order, a − b + c, as king − man + woman is written."""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    query = unit[a] - unit[b] + unit[c]
    cosines = unit @ query / np.linalg.norm(query)
    cosines[[a, b, c]] = -np.inf
    nearest = np.argsort(-cosines)[:k]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== raw_vectors_combined ====
"""The query is made from the vectors as they are, of different lengths."""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    query = embeddings[b] - embeddings[a] + embeddings[c]
    cosines = unit @ query / np.linalg.norm(query)
    cosines[[a, b, c]] = -np.inf
    nearest = np.argsort(-cosines)[:k]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== one_norm_for_all ====
"""norm is taken without an axis, of the whole matrix, so that the rows keep their
different lengths.
"""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings)
    query = unit[b] - unit[a] + unit[c]
    cosines = unit @ query / np.linalg.norm(query)
    cosines[[a, b, c]] = -np.inf
    nearest = np.argsort(-cosines)[:k]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== columns_normalised ====
"""The features are scaled to length 1, column by column."""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=0)
    query = unit[b] - unit[a] + unit[c]
    cosines = unit @ query / np.linalg.norm(query)
    cosines[[a, b, c]] = -np.inf
    nearest = np.argsort(-cosines)[:k]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== query_not_scaled ====
"""The query is not divided by its length, so that the order is right but the
similarities are too large or small.
"""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    query = unit[b] - unit[a] + unit[c]
    cosines = unit @ query
    cosines[[a, b, c]] = -np.inf
    nearest = np.argsort(-cosines)[:k]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== excluded_with_zero ====
"""The words of the question get the cosine 0, which still beats words with negative
ones.
"""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    query = unit[b] - unit[a] + unit[c]
    cosines = unit @ query / np.linalg.norm(query)
    cosines[[a, b, c]] = 0
    nearest = np.argsort(-cosines)[:k]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== only_b_excluded ====
"""Only b, the answer of the first half, is excluded, a and c remain."""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    query = unit[b] - unit[a] + unit[c]
    cosines = unit @ query / np.linalg.norm(query)
    cosines[b] = -np.inf
    nearest = np.argsort(-cosines)[:k]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== nearest_last ====
"""The sorted numbers are ascending: the k largest come in the order from the least of
them.
"""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    query = unit[b] - unit[a] + unit[c]
    cosines = unit @ query / np.linalg.norm(query)
    cosines[[a, b, c]] = -np.inf
    nearest = np.argsort(cosines)[-k:]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== k_smallest ====
"""The sort is ascending and the first k are taken, which are the words of the question
and the farthest ones.
"""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    query = unit[b] - unit[a] + unit[c]
    cosines = unit @ query / np.linalg.norm(query)
    cosines[[a, b, c]] = -np.inf
    nearest = np.argsort(cosines)[:k]
    similarities = cosines[nearest]
    return nearest, similarities


# ==== three_places_skipped ====
"""The learner trusts that the three words of the question come out first and skips
three places.
"""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    query = unit[b] - unit[a] + unit[c]
    cosines = unit @ query / np.linalg.norm(query)
    nearest = np.argsort(-cosines)[3 : 3 + k]
    similarities = cosines[nearest]
    return nearest, similarities
