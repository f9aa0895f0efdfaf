# ==== token_by_token ====
"""One token after another, in plain loops."""

import math


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    inputs = ids.copy()
    total, count = 0.0, 0
    for b in range(ids.shape[0]):
        for t in range(ids.shape[1]):
            if select[b, t] >= 0.15 or ids[b, t] in special_ids.tolist():
                continue
            if action[b, t] < 0.8:
                inputs[b, t] = mask_id
            elif action[b, t] < 0.9:
                inputs[b, t] = replacements[b, t]
            row = logits[b, t].tolist()
            top = max(row)
            total += top + math.log(sum(math.exp(z - top) for z in row)) - row[ids[b, t]]
            count += 1
    return inputs, total / count if count else 0.0


# ==== fancy_indices ====
"""Places chosen are listed, and written and read by their indices."""

import numpy as np


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    ordinary = np.array([[token not in set(special_ids) for token in row] for row in ids])
    rows, columns = np.nonzero(np.logical_and(select < 0.15, ordinary))
    inputs = np.array(ids)
    draws = action[rows, columns]
    inputs[rows[draws < 0.8], columns[draws < 0.8]] = mask_id
    random = (0.8 <= draws) & (draws < 0.9)
    inputs[rows[random], columns[random]] = replacements[rows[random], columns[random]]
    if len(rows) == 0:
        return inputs, 0.0
    scores = logits[rows, columns]
    log_sum = np.logaddexp.reduce(scores, axis=1)
    return inputs, np.mean(log_sum - scores[np.arange(len(rows)), ids[rows, columns]])


# ==== ignored_labels ====
"""Labels as libraries have them: -100 where nothing is to be predicted."""

import numpy as np


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    labels = np.where((select >= 0.15) | np.isin(ids, special_ids), -100, ids)
    kind = np.digitize(action, [0.8, 0.9])
    kind[labels == -100] = 2
    inputs = np.choose(kind, [np.full_like(ids, mask_id), replacements, ids])
    valid = labels >= 0
    probabilities = np.exp(logits - logits.max(axis=-1, keepdims=True))
    probabilities /= probabilities.sum(axis=-1, keepdims=True)
    truth = np.eye(logits.shape[-1])[np.where(valid, labels, 0)]
    losses = -np.log(np.einsum("btv,btv->bt", probabilities, truth))
    return inputs, np.sum(losses[valid]) / max(int(valid.sum()), 1)


# ==== float32 ====
"""In single precision."""

import numpy as np


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    inputs = np.where(chosen & (action < 0.9), replacements, ids)
    inputs[chosen & (action < 0.8)] = mask_id
    scores = np.float32(logits - logits.max(axis=-1, keepdims=True))
    log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    losses = -np.take_along_axis(log_p, ids[..., None], axis=2).squeeze(2)
    weights = chosen.astype(np.float32)
    return inputs, np.vdot(losses, weights) / np.maximum(weights.sum(), np.float32(1))
