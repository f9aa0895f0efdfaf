# ==== assigned ====
"""The gradient is assigned, so that only one occurrence of a word is left."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings))[ids]
    vectors = embeddings[ids]
    gradient = np.zeros_like(embeddings)
    gradient[ids] = upstream
    return one_hot, vectors, gradient


# ==== buffered_addition ====
"""+= with an array of indices adds only once for each word, however often it occurs."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings))[ids]
    vectors = embeddings[ids]
    gradient = np.zeros_like(embeddings)
    gradient[ids] += upstream
    return one_hot, vectors, gradient


# ==== padding_masked ====
"""Number 0 is treated as padding and gets no gradient."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings))[ids]
    vectors = embeddings[ids]
    gradient = np.zeros_like(embeddings)
    np.add.at(gradient, ids, upstream)
    gradient[0] = 0
    return one_hot, vectors, gradient


# ==== averaged ====
"""The gradients of a word are averaged over its occurrences."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings))[ids]
    vectors = embeddings[ids]
    gradient = np.zeros_like(embeddings)
    np.add.at(gradient, ids, upstream)
    gradient /= np.maximum(np.bincount(ids.ravel(), minlength=len(embeddings)), 1)[:, None]
    return one_hot, vectors, gradient


# ==== as_many_classes_as_seen ====
"""The one-hot vectors are as long as the greatest number in ids demands."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(np.max(ids) + 1)[ids]
    vectors = embeddings[ids]
    gradient = np.zeros_like(embeddings)
    np.add.at(gradient, ids, upstream)
    return one_hot, vectors, gradient


# ==== padding_is_zero_vector ====
"""The vector of number 0 is set to zeros, as with mask_zero."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings))[ids]
    vectors = embeddings[ids] * (ids != 0)[:, :, None]
    gradient = np.zeros_like(embeddings)
    np.add.at(gradient, ids, upstream)
    return one_hot, vectors, gradient


# ==== dimension_for_vocabulary ====
"""The one-hot vectors are as long as an embedding vector, because the learner takes the
wrong axis of the table.
"""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = (ids[:, :, None] == np.arange(embeddings.shape[1])).astype(float)
    vectors = embeddings[ids]
    gradient = np.zeros_like(embeddings)
    np.add.at(gradient, ids, upstream)
    return one_hot, vectors, gradient


# ==== added_sentence_by_sentence ====
"""A loop over the sentences adds with +=, so that a word repeated within one sentence
is lost.
"""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings))[ids]
    vectors = embeddings[ids]
    gradient = np.zeros_like(embeddings)
    for sentence, rows in zip(ids, upstream, strict=True):
        gradient[sentence] += rows
    return one_hot, vectors, gradient


# ==== transposed_weights ====
"""The embeddings are taken to be columns, for a table that Keras does not have."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings))[ids]
    vectors = embeddings.T[:, ids]
    gradient = np.zeros_like(embeddings)
    np.add.at(gradient, ids, upstream)
    return one_hot, vectors, gradient


# ==== averaged_over_sentences ====
"""The gradient is divided by the number of sentences, as if the loss were a mean."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings))[ids]
    vectors = embeddings[ids]
    gradient = np.zeros_like(embeddings)
    np.add.at(gradient, ids, upstream)
    gradient /= len(ids)
    return one_hot, vectors, gradient
