"""Strings of an enumeration, handed back by their values."""

from enum import Enum


class Third(Enum):
    W = "hidden-to-hidden"
    FEEDBACK = "output-to-hidden"
    SKIP = "input-to-output"
    BIAS = "bias"


class Series(Enum):
    DEPENDENT = "dependent"
    INDEPENDENT = "independent"


def rnn_three_weights():
    sets_of_w = 1
    return Third.W.value, "shared" if sets_of_w == 1 else "per-step", Series.DEPENDENT.value
