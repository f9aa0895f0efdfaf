"""Pairs of neighbouring layers in one sum."""

import itertools


def mlp_param_count(sizes):
    return sum((before + 1) * units for before, units in itertools.pairwise(sizes))
