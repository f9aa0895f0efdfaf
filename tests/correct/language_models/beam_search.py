# ==== heap ====
"""The best candidates by a heap, and scores as negative log-likelihoods."""

import heapq

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    costs = -np.log(p)
    beam = [(0.0, [start_id])]
    for step in range(steps):
        candidates = []
        for cost, row in beam:
            if len(row) > 1 and row[-1] == end_id:
                candidates.append((cost, row))
            else:
                candidates += [
                    (cost + costs[step, row[-1], token], [*row, token])
                    for token in range(costs.shape[2])
                ]
        beam = heapq.nsmallest(width, candidates)
    return [row[1:] for _, row in beam], [-cost for cost, _ in beam]


# ==== matrices ====
"""All scores in a matrix, the best ones found by their flat numbers."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    log_p = np.log(p)
    rows, scores, ended = [[]], np.zeros(1), np.zeros(1, bool)
    for step in range(steps):
        last = [row[-1] if row else start_id for row in rows]
        table = scores[:, None] + log_p[step, last]
        # One that has ended has a single way to go on: as it is.
        table[ended] = -np.inf
        table[ended, end_id] = scores[ended]
        flat = np.argsort(-table, axis=None)[:width]
        flat = flat[np.isfinite(table.ravel()[flat])]
        parents, tokens = np.unravel_index(flat, table.shape)
        rows = [
            rows[parent] if ended[parent] else rows[parent] + [int(token)]
            for parent, token in zip(parents, tokens, strict=True)
        ]
        scores = table[parents, tokens]
        ended = np.array([row[-1] == end_id for row in rows])
    return rows, scores.tolist()


# ==== ended_ones_apart ====
"""Rows that have ended are kept in a list of their own, and join in the comparison."""

import math


def beam_search(p, start_id, end_id, width, steps):
    alive, ended = {(): 0.0}, {}
    for step in range(steps):
        longer = {}
        for row, score in alive.items():
            before = row[-1] if row else start_id
            for token, chance in enumerate(p[step][before].tolist()):
                longer[(*row, token)] = score + math.log(chance)
        everything = {**ended, **longer}
        best = sorted(everything, key=everything.get, reverse=True)[:width]
        ended = {row: everything[row] for row in best if row[-1] == end_id}
        alive = {row: everything[row] for row in best if row[-1] != end_id}
    kept = {**ended, **alive}
    order = sorted(kept, key=kept.get, reverse=True)
    return [list(row) for row in order], [kept[row] for row in order]


# ==== products ====
"""Probabilities are multiplied, and the logarithm is taken at the end."""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [((), 1.0)]
    for step in range(steps):
        candidates = [pair for pair in beam if pair[0] and pair[0][-1] == end_id]
        for row, chance in beam:
            if row and row[-1] == end_id:
                continue
            following = p[step, row[-1] if row else start_id]
            candidates.extend((row + (j,), chance * following[j]) for j in range(len(following)))
        beam = sorted(candidates, key=lambda pair: -pair[1])[:width]
    return [list(row) for row, _ in beam], [float(np.log(chance)) for _, chance in beam]
