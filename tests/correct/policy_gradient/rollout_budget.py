# ==== divided_twice ====
"""Whole moves first, then whole games."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = (1000 * seconds // policy_ms) // moves * threads
    by_rollout = (1_000_000 * seconds // rollout_us) // moves * threads
    speedup = (policy_ms * 1000) / rollout_us
    return by_network, by_rollout, speedup, math.sqrt(speedup)


# ==== counted ====
"""Games are begun as long as they end in time."""


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    def games(move, time):
        count = 0
        while (count + 1) * move * moves <= time:
            count += 1
        return count

    by_network = threads * games(policy_ms, seconds * 1000)
    by_rollout = threads * games(rollout_us, seconds * 1000000)
    speedup = policy_ms * 1e-3 / (rollout_us * 1e-6)
    return by_network, by_rollout, speedup, speedup**0.5


# ==== microseconds ====
"""Everything in microseconds; a list of threads."""

import numpy as np


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    time = seconds * 10**6
    each = np.array([policy_ms * 1000, rollout_us])
    games = np.floor_divide(time, each * moves)
    network, rollout = (sum([int(number)] * threads) for number in games)
    speedup = float(each[0] / each[1])
    return network, rollout, speedup, float(np.sqrt(speedup))


# ==== fractions ====
"""Exact fractions, rounded down."""

import math
from fractions import Fraction


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    network = Fraction(policy_ms, 1000) * moves
    rollout = Fraction(rollout_us, 1000000) * moves
    speedup = network / rollout
    return (
        threads * math.floor(seconds / network),
        threads * math.floor(seconds / rollout),
        float(speedup),
        math.sqrt(speedup),
    )
