# ==== ended_rows_extended ====
"""Rows that have ended are made longer like all others."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), last, token])
                candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== ended_rows_dropped ====
"""Rows that have ended are skipped without being candidates, so that they get lost."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), last, token])
                candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== row_changed_in_place ====
"""The token is appended to the row itself, which all candidates of that row then share."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), last, token])
                row.append(token)
                candidates.append((row, score + gain))
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== last_token_forgotten ====
"""Every token is looked up in the row of start_id, as if the one before did not matter."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), start_id, token])
                candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== step_forgotten ====
"""The matrix of the first token is used for every place, as if the model were the same
everywhere.
"""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[0, last, token])
                candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== probabilities_added ====
"""The probabilities are added up and not their logarithms."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = p[len(row), last, token]
                candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== length_normalised ====
"""Candidates are ordered by score per token, as in many translation systems."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), last, token])
                candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1] / len(candidate[0]), reverse=True)
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== ascending ====
"""The candidates are sorted in ascending order and the worst are kept."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), last, token])
                candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1])
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== best_kept_but_ascending ====
"""The last width of an ascending order are the right ones, but they are returned the
wrong way round.
"""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), last, token])
                candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1])
        beam = candidates[-width:]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== best_of_each_row ====
"""Only the best continuation of each row is kept, greedy search with several rows."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), last, token])
                if gain == np.max(np.log(p[len(row), last])):
                    candidates.append((row + [token], score + gain))
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        beam = candidates[:width]
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores
