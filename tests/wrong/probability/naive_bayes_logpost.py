# ==== classes_added_to_totals ====
"""The denominator grows by the number of classes and not of words, so the shares do not
add up to 1."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    totals = np.sum(words_of_class, axis=1, keepdims=True) + len(words_of_class)
    log_words = np.log((words_of_class + 1) / totals)
    scores = new @ log_words.T + log_prior
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_posterior = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return log_posterior


# ==== prior_from_words ====
"""The prior is the share of the words that a class has, not of the documents."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.sum(words_of_class, axis=1) / np.sum(words_of_class))
    totals = np.sum(words_of_class + 1, axis=1, keepdims=True)
    log_words = np.log((words_of_class + 1) / totals)
    scores = new @ log_words.T + log_prior
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_posterior = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return log_posterior


# ==== presence_only ====
"""Each word of a new document counts once, however often it occurs, as in the model
with Bernoulli variables."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    totals = np.sum(words_of_class + 1, axis=1, keepdims=True)
    log_words = np.log((words_of_class + 1) / totals)
    scores = (new > 0) @ log_words.T + log_prior
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_posterior = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return log_posterior


# ==== not_normalized ====
"""The scores are returned, since the evidence does not matter for the decision."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    totals = np.sum(words_of_class + 1, axis=1, keepdims=True)
    log_words = np.log((words_of_class + 1) / totals)
    scores = new @ log_words.T + log_prior
    log_posterior = scores
    return log_posterior


# ==== logarithm_of_zero ====
"""The learner computes a stable softmax and takes the logarithm at the end, which is
minus infinity for classes of a very small posterior."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    totals = np.sum(words_of_class + 1, axis=1, keepdims=True)
    log_words = np.log((words_of_class + 1) / totals)
    scores = new @ log_words.T + log_prior
    shifted = np.exp(scores - np.max(scores, axis=1, keepdims=True))
    log_posterior = np.log(shifted / np.sum(shifted, axis=1, keepdims=True))
    return log_posterior


# ==== maximum_of_all_documents ====
"""One maximum of all documents is subtracted; for a much longer document all of exp is
0 then."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    totals = np.sum(words_of_class + 1, axis=1, keepdims=True)
    log_words = np.log((words_of_class + 1) / totals)
    scores = new @ log_words.T + log_prior
    greatest = np.max(scores)
    sums = np.sum(np.exp(scores - greatest), axis=1, keepdims=True)
    log_posterior = scores - greatest - np.log(sums)
    return log_posterior


# ==== only_words_of_the_class ====
"""The vocabulary is counted for each class, by the words that occur in it, but words
that do not occur count once, too."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    vocabulary = np.count_nonzero(words_of_class, axis=1, keepdims=True)
    totals = np.sum(words_of_class, axis=1, keepdims=True) + vocabulary
    log_words = np.log((words_of_class + 1) / totals)
    scores = new @ log_words.T + log_prior
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_posterior = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return log_posterior


# ==== shares_of_the_document ====
"""The counts of a new document are divided by its length, so that long ones do not get
too small."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    totals = np.sum(words_of_class + 1, axis=1, keepdims=True)
    log_words = np.log((words_of_class + 1) / totals)
    scores = new / np.sum(new, axis=1, keepdims=True) @ log_words.T + log_prior
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_posterior = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return log_posterior


# ==== prior_left_out ====
"""The prior is computed but never used, which does not show if all classes have as many
documents."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    totals = np.sum(words_of_class + 1, axis=1, keepdims=True)
    log_words = np.log((words_of_class + 1) / totals)
    scores = new @ log_words.T
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_posterior = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return log_posterior


# ==== prior_as_column ====
"""The prior is added as a column, though the classes are the columns of the scores."""

import numpy as np


def naive_bayes_logpost(counts, labels, new):
    one_hot = np.eye(labels.max() + 1)[labels]
    words_of_class = one_hot.T @ counts  # (classes, words)
    log_prior = np.log(np.mean(one_hot, axis=0))
    totals = np.sum(words_of_class + 1, axis=1, keepdims=True)
    log_words = np.log((words_of_class + 1) / totals)
    scores = new @ log_words.T + log_prior[:, np.newaxis]
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_posterior = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return log_posterior
