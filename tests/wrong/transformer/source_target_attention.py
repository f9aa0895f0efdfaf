# ==== query_from_source ====
"""The queries come from the encoder and the keys from the decoder."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = source @ w_q
    k = target @ w_k
    v = target @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(target_mask[:, None, :], scores, -1e9)
    output = softmax(masked) @ v
    return output


# ==== mask_forgotten ====
"""The padding is not hidden."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = scores
    output = softmax(masked) @ v
    return output


# ==== mask_inverted ====
"""True is taken for the places to hide."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(source_mask[:, None, :], -1e9, scores)
    output = softmax(masked) @ v
    return output


# ==== zero_score ====
"""The hidden scores are set to 0."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = scores * source_mask[:, None, :]
    output = softmax(masked) @ v
    return output


# ==== both_masks ====
"""The target's padding is hidden too, so its rows are uniform over all the source."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(target_mask[:, :, None] & source_mask[:, None, :], scores, -1e9)
    output = softmax(masked) @ v
    return output


# ==== value_from_target ====
"""The values come from the target."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = target @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(source_mask[:, None, :], scores, -1e9)
    output = softmax(masked) @ v
    return output


# ==== mask_without_axis ====
"""The mask gets no axis for the queries, which broadcasts only by chance."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(source_mask, scores, -1e9)
    output = softmax(masked) @ v
    return output


# ==== padding_behind_only ====
"""The padding is taken to stand behind the sentence."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(
        (np.arange(source.shape[1]) < source_mask.sum(axis=1)[:, None])[:, None, :],
        scores,
        -1e9,
    )
    output = softmax(masked) @ v
    return output


# ==== causal_too ====
"""The future is hidden too, as in the decoder's self-attention."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(
        source_mask[:, None, :] & np.tril(np.ones(scores.shape[1:], dtype=bool)),
        scores,
        -1e9,
    )
    output = softmax(masked) @ v
    return output


# ==== weak_penalty ====
"""The penalty of −5 leaves a little weight."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = scores - 5.0 * ~source_mask[:, None, :]
    output = softmax(masked) @ v
    return output


# ==== penalty_of_a_hundred ====
"""Hidden scores are −100."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = np.where(source_mask[:, None, :], scores, -100.0)
    output = softmax(masked) @ v
    return output


# ==== twenty_subtracted ====
"""Hidden scores are lower by 20."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = target @ w_q
    k = source @ w_k
    v = source @ w_v
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = scores - 20.0 * ~source_mask[:, None, :]
    output = softmax(masked) @ v
    return output
