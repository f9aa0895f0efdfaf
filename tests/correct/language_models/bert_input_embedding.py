# ==== row_by_row ====
"""One row and one token after another, with the sentence kept as a state."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    segments = np.zeros(ids.shape, dtype=int)
    embedded = np.zeros((*ids.shape, token_table.shape[1]))
    for b, row in enumerate(ids):
        sentence = 0
        for t, token in enumerate(row):
            if token != pad_id:
                segments[b, t] = sentence
            if token == sep_id:
                sentence = 1
            vector = token_table[token] + segment_table[segments[b, t]] + position_table[t]
            centred = vector - vector.mean()
            norm = centred / np.sqrt(np.dot(centred, centred) / len(vector) + epsilon)
            embedded[b, t] = norm * gamma + beta
    return segments, embedded


# ==== one_hot ====
"""One-hot vectors times the tables, as one matrix product."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    seen = np.cumsum(ids == sep_id, axis=1)
    segments = ((seen == 1) & (ids != sep_id)) | ((seen == 2) & (ids == sep_id))
    segments = (segments & (ids != pad_id)).astype(np.int64)
    batch, length = ids.shape
    places = np.broadcast_to(
        np.eye(length, len(position_table)), (batch, length, len(position_table))
    )
    chosen = np.concatenate([np.eye(len(token_table))[ids], np.eye(2)[segments], places], axis=-1)
    x = chosen @ np.concatenate([token_table, segment_table, position_table])
    mean, square = x.mean(-1, keepdims=True), (x**2).mean(-1, keepdims=True)
    return segments, (x - mean) / (square - mean**2 + epsilon) ** 0.5 * gamma + beta


# ==== from_the_end ====
"""Segments from the place of the first [SEP]."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    first = np.argmax(ids == sep_id, axis=1)[:, None]
    segments = np.where((np.arange(ids.shape[1]) > first) & (ids != pad_id), 1, 0)
    x = np.take(token_table, ids, axis=0)
    x = x + np.take(segment_table, segments, axis=0)
    x += position_table[None, : ids.shape[1], :]
    x -= x.mean(axis=2)[:, :, None]
    deviation = np.sqrt(np.mean(np.square(x), axis=2) + epsilon)[:, :, None]
    return segments, np.add(np.multiply(gamma, np.divide(x, deviation)), beta)


# ==== float32 ====
"""In single precision."""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    token_table, segment_table = np.float32(token_table), np.float32(segment_table)
    position_table = np.float32(position_table)
    after = np.cumsum(np.pad(ids[:, :-1] == sep_id, ((0, 0), (1, 0))), axis=1)
    segments = (after * (ids != pad_id)).astype(int)
    x = token_table[ids] + segment_table[segments] + position_table[: ids.shape[1]]
    x = x - x.mean(-1, keepdims=True)
    variance = np.mean(x * x, axis=-1, keepdims=True)
    scaled = x / np.sqrt(variance + np.float32(epsilon))
    return segments, np.float32(gamma) * scaled + np.float32(beta)
