"""Exact fractions, turned into real numbers at the end."""

from fractions import Fraction


def unchanged_share(size, stride, right, down, channels):
    across = 1 - Fraction(right, stride)
    along = 1 - Fraction(down, stride)
    return float(across), float(along), float(across * along), 0
