"""Ratios and differences as somebody would write them: `1/2`, `√3`, `-2`."""

from __future__ import annotations

import math
from fractions import Fraction

from grader.judging.sizes import LOOSE


def is_simple(value: float) -> bool:
    """A ratio that is no accident between two whole numbers: of numerator and denominator up to 16."""
    near = Fraction(value).limit_denominator(16)
    return 0 < abs(near.numerator) <= 16 and abs(float(near) - value) <= 1e-9 * abs(value)


def ratio_text(value: float) -> str:
    """0.5 as `1/2`, 3.0 as `3`, otherwise six digits."""
    if not 1e-6 < abs(value) < 1e6:
        return f"{value:.6g}"
    near = Fraction(value).limit_denominator(64)
    if near and abs(float(near) - value) <= LOOSE * abs(value):
        return str(near)
    square = Fraction(value * value).limit_denominator(16)
    if near and square and abs(math.sqrt(square) - abs(value)) <= LOOSE * abs(value):
        root = f"√{square}" if square.denominator == 1 else f"√({square})"
        return root if value > 0 else f"-{root}"
    return f"{value:.6g}"
