# ==== log_of_softmax ====
"""The logarithm is taken of the finished softmax, which may be 0."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = np.log(np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions] - np.exp(log_pi)
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients


# ==== epsilon_inside ====
"""A small number is added to the probability before the logarithm."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = np.log(np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True) + 1e-8)
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions] - np.exp(log_pi)
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients


# ==== unshifted_scores ====
"""The sum is of the shifted scores, but the scores before it are not."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = scores - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions] - np.exp(log_pi)
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients


# ==== cross_entropy_sign ====
"""The derivative is that of the cross-entropy loss, with the other sign."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.exp(log_pi) - np.eye(theta.shape[1])[actions]
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients


# ==== only_taken ====
"""Only the action taken is thought to have a derivative."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions] * (1 - np.exp(log_pi))
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients


# ==== probability_forgotten ====
"""The normalisation of the softmax is left out of the derivative."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions]
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients


# ==== axes_swapped ====
"""The matrices are choices × features."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions] - np.exp(log_pi)
    gradients = by_score[:, :, np.newaxis] * x[:, np.newaxis, :]
    return chosen, gradients


# ==== summed ====
"""The usual matrix product is taken, which sums over the states."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions] - np.exp(log_pi)
    gradients = x.T @ by_score
    return chosen, gradients


# ==== averaged ====
"""Every gradient is divided by the batch size."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions] - np.exp(log_pi)
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :] / len(x)
    return chosen, gradients


# ==== unstable_probabilities ====
"""The probabilities are computed again from the scores, which overflow."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(theta.shape[1])[actions] - (
        np.exp(scores) / np.sum(np.exp(scores), axis=1, keepdims=True)
    )
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients


# ==== choices_seen ====
"""The number of choices is taken from the greatest action seen in the batch."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[rows, actions]
    by_score = np.eye(np.max(actions) + 1)[actions] - np.exp(log_pi)
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients


# ==== all_columns ====
"""A colon stands for the rows, so that a matrix comes out."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    chosen = log_pi[:, actions]
    by_score = np.eye(theta.shape[1])[actions] - np.exp(log_pi)
    gradients = x[:, :, np.newaxis] * by_score[:, np.newaxis, :]
    return chosen, gradients
