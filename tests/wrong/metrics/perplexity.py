# ==== bits_in_the_softmax ====
"""log2 in the softmax alone."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log2(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== epsilon ====
"""An epsilon inside the logarithm."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = np.log(
        np.exp(shifted) / np.sum(np.exp(shifted), axis=-1, keepdims=True) + 1e-5
    )
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== over_the_sentences ====
"""Normalised over the sentences."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== without_padding_class ====
"""Class 0 is left out of the sum."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted[:, :, 1:]), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== index_from_one ====
"""Tokens are taken to be numbered from 1."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None] - 1, axis=-1)[:, :, 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== every_combination ====
"""All tokens at all steps."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -log_probabilities[:, :, tokens]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== mean_over_words ====
"""The mean over the vocabulary."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.mean(log_probabilities, axis=-1)
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== cast_to_bits ====
"""Divided by log 2, and e to its power."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.mean(nll[tokens != 0]) / np.log(2)
    perplexity = np.exp(mean)
    return perplexity


# ==== last_token_dropped ====
"""Every sentence loses its last step."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.mean(nll[:, :-1][tokens[:, :-1] != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== one_less ====
"""Divided by one less."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.sum(nll * (tokens != 0)) / (np.sum(tokens != 0) + 1)
    perplexity = np.exp(mean)
    return perplexity


# ==== longest_sentence ====
"""The worst token."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.max(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== ten ====
"""A power of ten."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = 10**mean
    return perplexity


# ==== less_one ====
"""exp less one."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.expm1(mean)
    return perplexity
