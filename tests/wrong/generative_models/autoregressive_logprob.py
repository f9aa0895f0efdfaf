# ==== lower_triangle ====
"""The mask keeps the lower triangle: the learner reads row t as the output pixel and
column s as the input pixel.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.tril(np.ones_like(kernel), -1)
    logits = x @ (kernel * mask) + bias
    log_conditionals = x * logits - np.logaddexp(0, logits)
    log_prob = np.sum(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== diagonal_kept ====
"""The diagonal stays in the mask, so that each pixel is predicted from itself as well."""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel))
    logits = x @ (kernel * mask) + bias
    log_conditionals = x * logits - np.logaddexp(0, logits)
    log_prob = np.sum(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== kernel_transposed ====
"""The mask is right, but the masked kernel is transposed, as in the textbook's W x for
column vectors.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), 1)
    logits = x @ (kernel * mask).T + bias
    log_conditionals = x * logits - np.logaddexp(0, logits)
    log_prob = np.sum(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== mask_as_product ====
"""The mask is applied with a matrix product, as if it were a projection, and not
element by element.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), 1)
    logits = x @ (mask @ kernel) + bias
    log_conditionals = x * logits - np.logaddexp(0, logits)
    log_prob = np.sum(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== clipped_probabilities ====
"""The probabilities are clipped to avoid log 0, which caps the logarithm for logits of
±1000.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), 1)
    logits = x @ (kernel * mask) + bias
    p = np.clip(1 / (1 + np.exp(-logits)), 1e-12, 1 - 1e-12)
    log_conditionals = x * np.log(p) + (1 - x) * np.log(1 - p)
    log_prob = np.sum(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== naive_sigmoid ====
"""The textbook formula with a sigmoid and two logarithms is used: it gives 0 times
infinity for large logits.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), 1)
    logits = x @ (kernel * mask) + bias
    p = 1 / (1 + np.exp(-logits))
    log_conditionals = x * np.log(p) + (1 - x) * np.log(1 - p)
    log_prob = np.sum(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== only_ones_counted ====
"""Only log p of the ones is added up: the learner forgets that a 0 has a probability,
too.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), 1)
    logits = x @ (kernel * mask) + bias
    log_conditionals = -x * np.logaddexp(0, -logits)
    log_prob = np.sum(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== negative_log_likelihood ====
"""The cross-entropy known from training is returned, that is, the negative logarithm."""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), 1)
    logits = x @ (kernel * mask) + bias
    log_conditionals = np.logaddexp(0, logits) - x * logits
    log_prob = np.sum(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== mean_over_pixels ====
"""The logarithms are averaged over the pixels, as a loss would be, instead of being
summed.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), 1)
    logits = x @ (kernel * mask) + bias
    log_conditionals = x * logits - np.logaddexp(0, logits)
    log_prob = np.mean(log_conditionals, axis=1)
    return log_conditionals, log_prob


# ==== whole_batch_summed ====
"""The logarithms of all images are summed to a single number, the likelihood of the
data set.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), 1)
    logits = x @ (kernel * mask) + bias
    log_conditionals = x * logits - np.logaddexp(0, logits)
    log_prob = np.sum(log_conditionals)
    return log_conditionals, log_prob
