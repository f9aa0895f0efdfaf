# ==== loops ====
"""State by state, with the log of a sum of exponentials."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    chosen, gradients = [], []
    for features, action in zip(x, actions):
        scores = features @ theta
        top = scores.max()
        log_sum = top + np.log(np.exp(scores - top).sum())
        chosen.append(scores[action] - log_sum)
        probabilities = np.exp(scores - log_sum)
        change = -probabilities
        change[action] += 1
        gradients.append(np.outer(features, change))
    return np.array(chosen), np.array(gradients)


# ==== expectation ====
"""The gradient of the score taken minus the mean of those of all scores."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    batch, choices = len(x), theta.shape[1]
    scores = np.dot(x, theta)
    log_pi = scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    pi = np.exp(log_pi)
    # (batch, choices, features, choices): the gradient of each score
    each = np.einsum("nf,ac->nafc", x, np.eye(choices))
    taken = each[np.arange(batch), actions]
    expected = np.einsum("na,nafc->nfc", pi, each)
    return log_pi[np.arange(batch), actions], taken - expected


# ==== one_hot ====
"""One-hot actions by a comparison; a batched product of matrices."""

import numpy as np


def log_policy_gradients(x, theta, actions):
    scores = x @ theta
    powers = np.exp(scores - scores.max(axis=1)[:, None])
    total = powers.sum(axis=1)
    hot = np.arange(theta.shape[1])[None, :] == actions[:, None]
    chosen = (scores * hot).sum(axis=1) - scores.max(axis=1) - np.log(total)
    by_score = hot * 1.0 - powers / total[:, None]
    return chosen, np.matmul(x[:, :, None], by_score[:, None, :])
