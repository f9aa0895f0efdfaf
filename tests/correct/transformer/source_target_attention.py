# ==== float32 ====
"""In single precision, queries taken to the source's space."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    target, source, w_q, w_k, w_v = map(np.float32, (target, source, w_q, w_k, w_v))
    scores = target @ (w_q @ w_k.T) @ source.swapaxes(1, 2) / np.sqrt(np.float32(w_q.shape[1]))
    masked = np.where(source_mask[:, None], scores, np.float32(-1e9))
    powers = np.exp(masked - masked.max(axis=-1, keepdims=True))
    weights = powers / powers.sum(axis=-1, keepdims=True)
    return weights @ source @ w_v


# ==== infinity ====
"""Minus infinity written where there is padding."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    scores = target @ w_q @ (source @ w_k).transpose(0, 2, 1)
    scores = scores / w_q.shape[-1] ** 0.5
    for row, mask in zip(scores, source_mask):
        row[:, np.logical_not(mask)] = -np.inf
    weights = np.exp(scores - np.max(scores, axis=2, keepdims=True))
    weights /= np.sum(weights, axis=2, keepdims=True)
    return weights @ (source @ w_v)


# ==== logarithm_of_the_mask ====
"""The logarithm of the mask added to the scores."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    with np.errstate(divide="ignore"):
        bias = np.log(source_mask.astype(float))
    scores = np.einsum("bik,bjk->bij", target @ w_q, source @ w_k) / np.sqrt(w_k.shape[-1])
    scores = scores + bias[:, np.newaxis]
    logs = scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    return np.exp(logs) @ (source @ w_v)


# ==== loops ====
"""One word that asks after the other, words asked in a list."""

import math

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    batch, length, _ = target.shape
    output = np.zeros((batch, length, w_v.shape[1]))
    for b in range(batch):
        places = [j for j, word in enumerate(source_mask[b]) if word]
        keys = {j: source[b, j] @ w_k for j in places}
        for i in range(length):
            q = target[b, i] @ w_q
            powers = {j: math.exp(q @ keys[j] / math.sqrt(len(q))) for j in places}
            total = sum(powers.values())
            for j in places:
                output[b, i] += powers[j] / total * (source[b, j] @ w_v)
    return output


# ==== powers_masked ====
"""Powers times the mask, over named axes."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    scores = np.einsum("btd,dk,bse,ek->bts", target, w_q, source, w_k) / np.sqrt(w_k.shape[1])
    powers = np.exp(scores) * source_mask[:, None]
    return np.einsum("bts,bse,ev->btv", powers, source, w_v) / powers.sum(axis=2, keepdims=True)


# ==== words_only ====
"""Sentence by sentence, with the padding cut off."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    outputs = []
    for t, s, mask in zip(target, source, source_mask):
        s = s[mask]
        scores = (t @ w_q) @ (s @ w_k).T / np.sqrt(w_q.shape[1])
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        outputs.append(powers / powers.sum(axis=1, keepdims=True) @ (s @ w_v))
    return np.array(outputs)
