# ==== shared_games ====
"""The threads' time is added up first, as if the last game could be shared."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * seconds * 1000 // (moves * policy_ms)
    by_rollout = threads * seconds * 1000000 // (moves * rollout_us)
    speedup = policy_ms * 1000 / rollout_us
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== one_thread ====
"""The threads are forgotten."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = seconds * 1000 // (moves * policy_ms)
    by_rollout = seconds * 1000000 // (moves * rollout_us)
    speedup = policy_ms * 1000 / rollout_us
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== rounded ====
"""Games are rounded to the nearest number, so an unfinished one may count."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * round(seconds * 1000 / (moves * policy_ms))
    by_rollout = threads * round(seconds * 1000000 / (moves * rollout_us))
    speedup = policy_ms * 1000 / rollout_us
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== ratio_of_games ====
"""The speed-up is the ratio of the numbers of games, which are rounded down."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * (seconds * 1000 // (moves * policy_ms))
    by_rollout = threads * (seconds * 1000000 // (moves * rollout_us))
    speedup = by_rollout / by_network
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== microseconds_as_milli ====
"""A microsecond is taken for a thousandth of a second."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * (seconds * 1000 // (moves * policy_ms))
    by_rollout = threads * (seconds * 1000 // (moves * rollout_us))
    speedup = policy_ms / rollout_us
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== whole_speedup ====
"""The speed-up is divided as integers."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * (seconds * 1000 // (moves * policy_ms))
    by_rollout = threads * (seconds * 1000000 // (moves * rollout_us))
    speedup = policy_ms * 1000 // rollout_us
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== narrowing_linear ====
"""The standard error is thought to fall as the number of games grows."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * (seconds * 1000 // (moves * policy_ms))
    by_rollout = threads * (seconds * 1000000 // (moves * rollout_us))
    speedup = policy_ms * 1000 / rollout_us
    narrowing = speedup
    return by_network, by_rollout, speedup, narrowing


# ==== narrowing_below_one ====
"""The factor of the standard error is given and not what it is divided by."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * (seconds * 1000 // (moves * policy_ms))
    by_rollout = threads * (seconds * 1000000 // (moves * rollout_us))
    speedup = policy_ms * 1000 / rollout_us
    narrowing = 1 / math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== moves_per_second ====
"""The moves of each second are rounded down before games are counted."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * (seconds * (1000 // policy_ms) // moves)
    by_rollout = threads * (seconds * (1000000 // rollout_us) // moves)
    speedup = policy_ms * 1000 / rollout_us
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== float_seconds ====
"""Times are floats in seconds; a game that just ends in time may be lost."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * int(seconds // (moves * policy_ms * 1e-3))
    by_rollout = threads * int(seconds // (moves * rollout_us * 1e-6))
    speedup = policy_ms * 1000 / rollout_us
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing


# ==== real_games ====
"""Games are divided as real numbers, the unfinished part included."""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = threads * seconds * 1000 / (moves * policy_ms)
    by_rollout = threads * seconds * 1000000 / (moves * rollout_us)
    speedup = policy_ms * 1000 / rollout_us
    narrowing = math.sqrt(speedup)
    return by_network, by_rollout, speedup, narrowing
