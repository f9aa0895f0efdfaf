"""Two numbers that differ, with as many digits as show it, at the limits of their types too."""

from __future__ import annotations

import math

from grader.judging.compare import Mismatch

Number = bool | int | float | complex
_READABLE = (
    100,
    1e6,
)  # differences from here to there have no digits after the point, and no power of ten


def numbers_of(mismatch: Mismatch) -> tuple[Number, Number]:
    """The two numbers of an elementwise mismatch."""
    actual, expected = mismatch.actual, mismatch.expected
    if isinstance(actual, Number) and isinstance(expected, Number):
        return actual, expected
    raise TypeError(f"{mismatch.output}: {actual!r} and {expected!r} are no numbers")


def number_pair(actual: Number, expected: Number) -> tuple[str, str]:
    """Two numbers with just enough digits, at least four, that they differ by about as much as they do."""
    texts = "", ""
    for digits in range(4, 18):
        texts = _number(actual, digits), _number(expected, digits)
        if isinstance(actual, bool) or texts[0] == texts[1]:
            continue
        shown, true = complex(texts[0]) - complex(texts[1]), complex(actual - expected)
        if not _size(true) < math.inf or _size(shown - true) <= 0.5 * _size(true):
            break
    return texts


def difference(actual: Number, expected: Number) -> str:
    known = all(_size(complex(number)) < math.inf for number in (actual, expected))
    if isinstance(actual, bool) or not known:
        return ""
    value = actual - expected
    if isinstance(value, float) and _READABLE[0] <= abs(value) < _READABLE[1]:
        return f"{value:.0f}"
    return _number(value, 2)


def _size(number: complex) -> float:
    """How large it is; infinite, not an error, where there is no float for that."""
    return math.hypot(number.real, number.imag)


def _number(value: Number, digits: int) -> str:
    if isinstance(value, bool | int):
        return str(value)
    return f"{value:#.{digits}g}" if digits > 4 else f"{value:.{digits}g}"
