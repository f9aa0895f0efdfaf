# ==== sep_counted_itself ====
"""The cumulative sum includes the place itself, so that the first [SEP] already belongs
to sentence B.
"""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1)
    segments = ((before == 1) & (ids != pad_id)).astype(int)
    places = np.arange(ids.shape[1])
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== padding_of_segment_one ====
"""[PAD] after a sentence without a B is given the segment 1."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)
    segments = np.minimum(before, 1)
    places = np.arange(ids.shape[1])
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== padding_right_after_b_only ====
"""Places after the second [SEP] become 0, but the padding of a row with sentence A
alone stays 1.
"""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)
    segments = (before == 1).astype(int)
    places = np.arange(ids.shape[1])
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== boolean_index ====
"""segments is left boolean, which picks rows as a mask and fails."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)
    segments = (before > 0) & (ids != pad_id)
    places = np.arange(ids.shape[1])
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== batch_cumsum ====
"""The cumulative sum runs over the flattened batch, since no axis is given."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id).reshape(ids.shape) - (ids == sep_id)
    segments = ((before > 0) & (ids != pad_id)).astype(int)
    places = np.arange(ids.shape[1])
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== positions_from_one ====
"""The positions are counted from 1, as the row 0 is thought to be for padding."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)
    segments = ((before > 0) & (ids != pad_id)).astype(int)
    places = np.minimum(np.arange(ids.shape[1]) + 1, len(position_table) - 1)
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== positions_stop_at_padding ====
"""Padding gets position 0 instead of its own."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)
    segments = ((before > 0) & (ids != pad_id)).astype(int)
    places = np.where(ids == pad_id, 0, np.arange(ids.shape[1]))
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== segments_left_out ====
"""The embeddings of token and position are added up, the segment is forgotten."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)
    segments = ((before > 0) & (ids != pad_id)).astype(int)
    places = np.arange(ids.shape[1])
    summed = token_table[ids] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== unbiased_variance ====
"""The variance divides by the number of elements less one."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)
    segments = ((before > 0) & (ids != pad_id)).astype(int)
    places = np.arange(ids.shape[1])
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True, ddof=1)
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta
    return segments, embedded


# ==== epsilon_outside_the_root ====
"""epsilon is added to the standard deviation and not to the variance."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)
    segments = ((before > 0) & (ids != pad_id)).astype(int)
    places = np.arange(ids.shape[1])
    summed = token_table[ids] + segment_table[segments] + position_table[places]
    mean = np.mean(summed, axis=-1, keepdims=True)
    variance = np.var(summed, axis=-1, keepdims=True)
    embedded = gamma * (summed - mean) / (np.sqrt(variance) + epsilon) + beta
    return segments, embedded
