# ==== all_pairs ====
"""centre is multiplied by all contexts of the batch, and the mean over them is taken in
place of the diagonal.
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.mean(centre @ outputs[contexts].T, axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    losses = -log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=1)
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * outputs[contexts]
    push = np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== input_vectors_for_context ====
"""The word around is looked up in the input table as well."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * inputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    losses = -log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=1)
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * outputs[contexts]
    push = np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== sign_of_negatives ====
"""The negative words are scored like positive ones, without the minus in the sigmoid."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    losses = -log_sigmoid(positive) - np.sum(log_sigmoid(negative), axis=1)
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * outputs[contexts]
    push = np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== mean_over_negatives ====
"""The negative words are averaged, so that they weigh as much as the positive one."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    losses = -log_sigmoid(positive) - np.mean(log_sigmoid(-negative), axis=1)
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * outputs[contexts]
    push = np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives]) / negatives.shape[1]
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== accidental_hits_removed ====
"""Negative words that equal the positive one are left out."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    kept = negatives != contexts[:, None]
    losses = -log_sigmoid(positive) - np.sum(kept * log_sigmoid(-negative), axis=1)
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * outputs[contexts]
    push = np.einsum("bs,bsd->bd", kept * sigmoid(negative), outputs[negatives])
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== logarithm_of_the_sigmoid ====
"""log(1 − σ) is computed from the sigmoid and becomes infinite for large scores."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    losses = -np.log(sigmoid(positive)) - np.sum(np.log(1 - sigmoid(negative)), axis=1)
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * outputs[contexts]
    push = np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== softmax_over_candidates ====
"""The loss is the cross-entropy of a softmax over the positive word and the negative
ones.
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    scores = np.concatenate([positive[:, None], negative], axis=1)
    losses = np.logaddexp.reduce(scores, axis=1) - positive
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * outputs[contexts]
    push = np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== pull_without_the_one ====
"""The pull is σ times the context's vector: the label 1 is forgotten."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    losses = -log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=1)
    loss = np.mean(losses)
    pull = sigmoid(positive)[:, None] * outputs[contexts]
    push = np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== push_with_the_wrong_sign ====
"""The push has a minus, because the negatives are to be driven away."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    losses = -log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=1)
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * outputs[contexts]
    push = -np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== gradient_for_outputs ====
"""The gradient is that of the output vectors: the error times centre."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=1)
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])
    losses = -log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=1)
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, None] * centre
    push = np.sum(sigmoid(negative), axis=1)[:, None] * centre
    gradient = (pull + push) / len(centres)
    return loss, gradient
