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


# ==== padding_counted ====
"""The mean is over all steps, padding included."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean(nll)
    perplexity = np.exp(mean)
    return perplexity


# ==== padding_divides ====
"""The padding is set to 0 before the mean, but it still counts in the number."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean(nll * (tokens != 0))
    perplexity = np.exp(mean)
    return perplexity


# ==== mean_of_sentences ====
"""A mean is taken of each sentence and then of these; sentences of padding alone count
as 0.
"""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    kept = tokens != 0
    lengths = np.maximum(np.sum(kept, axis=1), 1)
    mean = np.mean(np.sum(nll * kept, axis=1) / lengths)
    perplexity = np.exp(mean)
    return perplexity


# ==== only_nonempty_sentences_averaged ====
"""Sentences without tokens are left out properly, but the mean is still one of each
sentence.
"""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean([np.mean(row[t != 0]) for row, t in zip(nll, tokens) if np.any(t)])
    perplexity = np.exp(mean)
    return perplexity


# ==== power_of_two ====
"""The perplexity is taken as 2 to the entropy, which belongs to log2 and not to the
natural logarithm.
"""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = 2**mean
    return perplexity


# ==== mean_of_inverse_probabilities ====
"""The inverse probabilities are averaged; the exponential comes before the mean."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean(np.exp(nll[tokens != 0]))
    perplexity = mean
    return perplexity


# ==== log_of_tiny_probability ====
"""A small number in the logarithm guards against 0, but it caps the loss of improbable
tokens.
"""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    probabilities = np.exp(shifted)
    probabilities /= np.sum(probabilities, axis=-1, keepdims=True)
    log_probabilities = np.log(probabilities + 1e-7)
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== underflow_before_the_log ====
"""The logarithm is taken of the softmax itself, which underflows to 0 for a very
improbable token: its loss is infinite.
"""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    probabilities = np.exp(shifted)
    probabilities /= np.sum(probabilities, axis=-1, keepdims=True)
    log_probabilities = np.log(probabilities)
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== axis_not_kept ====
"""The sum loses its axis and does not fit the logits any more."""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1))
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity


# ==== padding_taken_out_of_vocabulary ====
"""The learner thinks that the padding can never be predicted and takes it out of the
softmax.
"""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted[..., 1:]), axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_probabilities, tokens[..., None], axis=-1)[..., 0]
    mean = np.mean(nll[tokens != 0])
    perplexity = np.exp(mean)
    return perplexity
