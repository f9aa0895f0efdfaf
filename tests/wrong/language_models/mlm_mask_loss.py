# ==== special_tokens_chosen ====
"""Special tokens are chosen like all others."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = select < 0.15
    masked = chosen & (action < 0.8)
    changed = chosen & (action < 0.9)
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[chosen]) if np.any(chosen) else 0.0
    return inputs, loss


# ==== first_special_only ====
"""Only the first of the special tokens is excluded."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & (ids != special_ids[0])
    masked = chosen & (action < 0.8)
    changed = chosen & (action < 0.9)
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[chosen]) if np.any(chosen) else 0.0
    return inputs, loss


# ==== border_included ====
"""The comparisons include the borders, so that 0.8 still means [MASK] and 0.9 random."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    masked = chosen & (action <= 0.8)
    changed = chosen & (action <= 0.9)
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[chosen]) if np.any(chosen) else 0.0
    return inputs, loss


# ==== shares_of_all_tokens ====
"""The 80 % and 10 % are taken of all tokens, chosen or not."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    masked = action < 0.8
    changed = action < 0.9
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[chosen]) if np.any(chosen) else 0.0
    return inputs, loss


# ==== random_before_mask ====
"""The interval from 0 is taken for random tokens, [MASK] follows after it."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    masked = chosen & (action >= 0.1) & (action < 0.9)
    changed = chosen & (action < 0.9)
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[chosen]) if np.any(chosen) else 0.0
    return inputs, loss


# ==== all_chosen_masked ====
"""Every chosen token becomes [MASK]."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    masked = chosen & (action < 0.8)
    changed = chosen & (action < 0.9)
    inputs = np.where(chosen, mask_id, ids)
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[chosen]) if np.any(chosen) else 0.0
    return inputs, loss


# ==== loss_of_changed_only ====
"""The loss is averaged over the changed tokens; those that stay are not thought to be
predicted.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    masked = chosen & (action < 0.8)
    changed = chosen & (action < 0.9)
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[changed]) if np.any(changed) else 0.0
    return inputs, loss


# ==== loss_for_the_inputs ====
"""The cross-entropy is that of the tokens that the model reads."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    masked = chosen & (action < 0.8)
    changed = chosen & (action < 0.9)
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, inputs[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[chosen]) if np.any(chosen) else 0.0
    return inputs, loss


# ==== mean_of_nothing ====
"""The mean is taken although no token may be chosen, which gives nan."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    masked = chosen & (action < 0.8)
    changed = chosen & (action < 0.9)
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses[chosen])
    return inputs, loss


# ==== mean_over_all_places ====
"""The losses of the chosen tokens are added up and divided by the number of all tokens."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)
    masked = chosen & (action < 0.8)
    changed = chosen & (action < 0.9)
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]
    loss = np.mean(losses * chosen)
    return inputs, loss
