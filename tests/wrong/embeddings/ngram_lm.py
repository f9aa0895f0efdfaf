# ==== counted_once ====
"""+= with index arrays counts a pair that comes twice in a sentence only once."""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        counts[transitions(words)] += 1
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha * vocabulary)
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / (len(sentence) + 1))
    return probabilities, log_probability, perplexity


# ==== no_end_mark ====
"""Only the beginning gets a mark; the end of a sentence is not predicted."""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha * vocabulary)
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / (len(sentence) + 1))
    return probabilities, log_probability, perplexity


# ==== sentences_joined ====
"""All sentences are joined and bigrams counted across their borders."""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in [np.concatenate(sentences)]:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha * vocabulary)
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / (len(sentence) + 1))
    return probabilities, log_probability, perplexity


# ==== smoothed_without_vocabulary ====
"""alpha is added once to the total, so that the rows do not sum to 1."""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha)
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / (len(sentence) + 1))
    return probabilities, log_probability, perplexity


# ==== smoothed_over_seen_words ====
"""alpha is added to the pairs that occur alone, unseen ones share nothing but a floor."""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    seen = counts > 0
    probabilities = (counts + alpha * seen) / np.maximum(
        totals + alpha * seen.sum(axis=1, keepdims=True), alpha
    )
    probabilities = np.where(seen, probabilities, alpha / (totals + alpha * vocabulary))
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / (len(sentence) + 1))
    return probabilities, log_probability, perplexity


# ==== joint_probability ====
"""Counts are divided by the number of all pairs: the joint and not the conditional
probability.
"""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / np.sum(counts + alpha)
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / (len(sentence) + 1))
    return probabilities, log_probability, perplexity


# ==== logarithm_of_the_product ====
"""The probabilities are multiplied before the logarithm is taken, which is −inf for a
long sentence.
"""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha * vocabulary)
    log_probability = np.log(np.prod(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / (len(sentence) + 1))
    return probabilities, log_probability, perplexity


# ==== base_two ====
"""The logarithm is to base 2, as for the entropy, while the perplexity is adapted to
it.
"""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha * vocabulary)
    log_probability = np.sum(np.log2(probabilities[transitions(sentence)]))
    perplexity = 2 ** (-log_probability / (len(sentence) + 1))
    return probabilities, log_probability, perplexity


# ==== per_word ====
"""The perplexity divides by the number of words, the end mark not being counted."""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha * vocabulary)
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / len(sentence))
    return probabilities, log_probability, perplexity


# ==== marks_both_counted ====
"""The perplexity divides by the length of the padded row, with both marks."""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha * vocabulary)
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))
    perplexity = np.exp(-log_probability / (len(sentence) + 2))
    return probabilities, log_probability, perplexity
