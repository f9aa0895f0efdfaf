# ==== token_by_token ====
"""One place after another, in plain loops."""

import math

import numpy as np


def next_token_shift(ids, logits, pad_id):
    batch, length = ids.shape
    losses = np.zeros((batch, length - 1))
    count = 0
    for b in range(batch):
        for t in range(length - 1):
            truth = ids[b, t + 1]
            if truth == pad_id:
                continue
            row = logits[b, t] - max(logits[b, t])
            losses[b, t] = math.log(sum(np.exp(row))) - row[truth]
            count += 1
    return losses, losses.sum() / count


# ==== flattened ====
"""Flattened after the shift, as libraries do."""

import numpy as np


def next_token_shift(ids, logits, pad_id):
    scores = logits[:, :-1].reshape(-1, logits.shape[-1])
    labels = ids[:, 1:].reshape(-1)
    log_sum = np.logaddexp.reduce(scores, axis=-1)
    each = log_sum - scores[np.arange(len(labels)), labels]
    kept = labels != pad_id
    losses = np.where(kept, each, 0).reshape(len(ids), -1)
    return losses, each[kept].mean()


# ==== weights ====
"""One-hot truth, with rows of zeros for padding."""

import numpy as np


def next_token_shift(ids, logits, pad_id):
    truth = np.eye(logits.shape[2])[ids]
    truth[ids == pad_id] = 0
    probabilities = np.exp(logits - logits.max(axis=2, keepdims=True))
    log_p = np.log(probabilities / probabilities.sum(axis=2, keepdims=True))
    losses = -np.einsum("btv,btv->bt", truth[:, 1:], log_p[:, :-1])
    return losses, losses.sum() / truth[:, 1:].sum()


# ==== float32 ====
"""In single precision."""

import numpy as np


def next_token_shift(ids, logits, pad_id):
    scores = np.float32(logits - logits.max(axis=-1, keepdims=True))[:, :-1]
    log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    targets = np.roll(ids, -1, axis=1)[:, :-1]
    counted = (targets != pad_id).astype(np.float32)
    losses = -np.take_along_axis(log_p, targets[..., None], axis=-1)[..., 0] * counted
    return losses, losses.sum() / counted.sum()
