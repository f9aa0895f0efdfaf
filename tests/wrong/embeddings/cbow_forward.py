# ==== negative_start ====
"""The slice begins at place − window, which is negative near the beginning and then
counts from the end.
"""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[place - window : place]
        after = words[place + 1 : place + 1 + window]
        context = np.concatenate([before, after])
        hidden = np.mean(embeddings[context], axis=0)
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== centre_included ====
"""The words after begin with the predicted word itself."""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place : place + window]
        context = np.concatenate([before, after])
        hidden = np.mean(embeddings[context], axis=0)
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== window_one_short ====
"""The end of the slice after is taken for included."""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place + 1 : place + window]
        context = np.concatenate([before, after])
        hidden = (
            np.mean(embeddings[context], axis=0) if len(context) else np.zeros(embeddings.shape[1])
        )
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== sum_of_vectors ====
"""The vectors are added up and not averaged."""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place + 1 : place + 1 + window]
        context = np.concatenate([before, after])
        hidden = np.sum(embeddings[context], axis=0)
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== divided_by_full_window ====
"""The sum is divided by 2 · window, also at the ends of the sentence."""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place + 1 : place + 1 + window]
        context = np.concatenate([before, after])
        hidden = np.sum(embeddings[context], axis=0) / (2 * window)
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== context_as_a_set ====
"""Repeated words are counted once, the context being made a set."""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place + 1 : place + 1 + window]
        context = np.concatenate([before, after])
        hidden = np.mean(embeddings[np.unique(context)], axis=0)
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== same_word_left_out ====
"""Every occurrence of the predicted word is removed from the context, not only its own
place.
"""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place + 1 : place + 1 + window]
        context = np.concatenate([before, after])
        others = context[context != words[place]]
        hidden = np.mean(embeddings[others if len(others) else context], axis=0)
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== embeddings_transposed ====
"""The output uses the transposed embeddings, as with tied weights, and not the kernel."""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place + 1 : place + 1 + window]
        context = np.concatenate([before, after])
        hidden = np.mean(embeddings[context], axis=0)
        scores = embeddings @ hidden
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== summed_loss ====
"""The negative logarithms are summed over the sentence."""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place + 1 : place + 1 + window]
        context = np.concatenate([before, after])
        hidden = np.mean(embeddings[context], axis=0)
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.sum(np.log(probabilities[np.arange(steps), words]))
    return probabilities, loss


# ==== all_columns ====
"""Indexing with words alone picks those columns for all places, and the mean is over
all of these.
"""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]
        after = words[place + 1 : place + 1 + window]
        context = np.concatenate([before, after])
        hidden = np.mean(embeddings[context], axis=0)
        scores = hidden @ kernel
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[:, words]))
    return probabilities, loss
