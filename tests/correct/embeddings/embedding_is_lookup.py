# ==== loops ====
"""Word by word, with plain loops."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    sentences, steps = ids.shape
    vocabulary, dimensions = embeddings.shape
    one_hot = np.zeros((sentences, steps, vocabulary))
    vectors = np.empty((sentences, steps, dimensions))
    gradient = np.zeros((vocabulary, dimensions))
    for n in range(sentences):
        for t in range(steps):
            word = ids[n, t]
            one_hot[n, t, word] = 1
            vectors[n, t] = embeddings[word]
            gradient[word] += upstream[n, t]
    return one_hot, vectors, gradient


# ==== a_dense_layer ====
"""What a dense layer does with one-hot vectors, both ways."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    vocabulary, dimensions = embeddings.shape
    one_hot = np.identity(vocabulary)[ids]
    x = one_hot.reshape(-1, vocabulary)
    vectors = (x @ embeddings).reshape(*ids.shape, dimensions)
    gradient = x.T @ upstream.reshape(-1, dimensions)
    return one_hot, vectors, gradient


# ==== by_word ====
"""For each word of the vocabulary the places where it stands."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    here = [ids == word for word in range(len(embeddings))]
    one_hot = np.stack(here, axis=-1).astype(np.float64)
    gradient = np.array([upstream[places].sum(axis=0) for places in here])
    return one_hot, np.take(embeddings, ids, axis=0), gradient


# ==== single_precision ====
"""The gradient by counting of a sorted list, in single precision."""

import numpy as np


def embedding_is_lookup(ids, embeddings, upstream):
    one_hot = np.eye(len(embeddings), dtype=np.float32)[ids]
    flat = ids.reshape(-1)
    d = upstream.reshape(len(flat), -1).astype(np.float32)
    columns = [np.bincount(flat, weights=column, minlength=len(embeddings)) for column in d.T]
    return one_hot, embeddings[ids].astype(np.float32), np.stack(columns, 1).astype(np.float32)
