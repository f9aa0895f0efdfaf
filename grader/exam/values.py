"""Numbers for paper: arguments rounded until they can be written, results formatted alike.

Knows nothing of exercises.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, TypeAlias, TypeGuard

import numpy as np

from grader.running.values import Array, Observation, is_array

# What `cases` draws and functions return. Complex numbers and generators cannot be written on paper.
Value: TypeAlias = "bool | int | float | str | Array | np.generic[Any] | dict[str, Value] | list[Value] | tuple[Value, ...] | complex | np.random.Generator | None"

MAX_GIVEN = 20  # numbers that may be given
MAX_ASKED = 6  # numbers in one choice
DECIMALS = (1, 2, 3)  # to which arguments are rounded, the fewest first
DIGITS = range(2, 6)  # decimals of the choices, the fewest that tell them apart
GAP = 3  # units of the last printed digit by which choices differ at least
_LARGEST = 1e6
_WIDTH = 88


def fit_arguments(arguments: dict[str, Value]) -> Iterator[dict[str, Value]]:
    """The arguments with their floats rounded, ever less; nothing where they are too many for paper."""
    if _count(list(arguments.values())) > MAX_GIVEN or "rng" in arguments:
        return
    for decimals in DECIMALS:
        rounded = {name: _rounded(value, decimals) for name, value in arguments.items()}
        if _zeros(list(rounded.values())) > _zeros(list(arguments.values())):
            continue  # a weight of 0 hides what it is a weight of
        if all(len(line) <= _WIDTH for line in shown_arguments(rounded).split("\n")):
            yield rounded


def shown_arguments(arguments: dict[str, Value]) -> str:
    """One line per argument, `name = value`, arrays as nested lists; rows of a matrix one below the other."""
    lines: list[str] = []
    for name, value in arguments.items():
        text = _shown(value)
        lines.append(f"{name} = " + text.replace("\n", "\n" + " " * (len(name) + 3)))
    return "\n".join(lines)


def arrays_in(arguments: dict[str, Value]) -> tuple[str, ...]:
    """The names of the arguments that look like lists as they are shown, and are arrays."""
    return tuple(
        name for name, value in arguments.items() if is_array(value) and np.ndim(value) > 0
    )


def choices_of(
    right: Observation, wrong: dict[str, Observation | None], least: int, most: int
) -> tuple[str, dict[str, str]] | None:
    """The right value and `least` to `most` of the wrong ones as text, formatted alike; None where that cannot be.

    Numbers that are printed differ by at least `GAP` units of the last digit in some place.
    """
    if isinstance(right, str):
        others = {n: v for n, v in wrong.items() if isinstance(v, str) and v.strip()}
        return _first_different(right, others, least, most) if right.strip() else None
    if not _fit_for_paper(right):
        return None
    alike = {n: v for n, v in wrong.items() if _fit_for_paper(v) and v.shape == right.shape}
    if right.dtype.kind in "iub":
        same_kind = {n: _shown(v) for n, v in alike.items() if v.dtype.kind == right.dtype.kind}
        return _first_different(_shown(right), same_kind, least, most)
    floats = {n: v.astype(np.float64) for n, v in alike.items() if v.dtype.kind in "iuf"}
    for digits in DIGITS:
        chosen: dict[str, Array] = {"": right}
        for name, value in floats.items():
            if all(_apart(value, other, digits) for other in chosen.values()):
                chosen[name] = value
        if len(chosen) > least:
            texts = {name: _shown(value, digits) for name, value in chosen.items()}
            return texts.pop(""), dict(itertools.islice(texts.items(), most))
    return None


def _first_different(
    right: str, others: dict[str, str], least: int, most: int
) -> tuple[str, dict[str, str]] | None:
    chosen: dict[str, str] = {}
    for name, text in others.items():
        if text != right and text not in chosen.values() and len(chosen) < most:
            chosen[name] = text
    return (right, chosen) if len(chosen) >= least else None


def _apart(one: Array, other: Array, digits: int) -> bool:
    """Whether two arrays of one shape differ in print, and by more than rounding."""
    return bool(
        np.max(np.abs(np.round(one, digits) - np.round(other, digits))) > (GAP - 0.5) / 10**digits
    )


def _fit_for_paper(value: object) -> TypeGuard[Array]:
    if not is_array(value) or not 0 < value.size <= MAX_ASKED or value.ndim > 2:
        return False
    if value.dtype.kind == "b":
        return True
    return value.dtype.kind in "iuf" and bool(np.all(np.abs(value) < _LARGEST))


def _count(value: Value) -> int:
    """How many numbers and words there are to read; many for what cannot be written."""
    if isinstance(value, np.ndarray | np.generic):
        return int(np.size(value)) if np.ndim(value) <= 3 else MAX_GIVEN + 1
    if isinstance(value, dict):
        return len(value) + _count(list(value.values()))
    if isinstance(value, list | tuple):
        return sum(map(_count, value))
    if isinstance(value, str):
        return 1 + len(value) // 30
    return 1 if value is None or isinstance(value, bool | int | float) else MAX_GIVEN + 1


def _zeros(value: Value) -> int:
    """How many fractions are 0."""
    if isinstance(value, np.ndarray | np.generic):
        array: Array = np.asarray(value)
        return int(np.sum(array == 0)) if array.dtype.kind == "f" else 0
    if isinstance(value, dict):
        return _zeros(list(value.values()))
    if isinstance(value, list | tuple):
        return sum(map(_zeros, value))
    return int(isinstance(value, float) and not value)


def _rounded(value: Value, decimals: int) -> Value:
    if isinstance(value, np.ndarray | np.generic):
        array: Array = np.asarray(value)
        return np.round(array, decimals) + 0.0 if array.dtype.kind == "f" else value  # no -0.0
    if isinstance(value, float):
        return round(value, max(decimals, _places(value))) + 0.0
    if isinstance(value, dict):
        return {name: _rounded(part, decimals) for name, part in value.items()}
    if isinstance(value, list | tuple):
        parts = [_rounded(part, decimals) for part in value]
        return parts if isinstance(value, list) else tuple(parts)
    return value


def _places(value: float) -> int:
    """Decimals that a constant such as 0.999 or 1e-05 already has; 0 where it has many, being drawn."""
    text = f"{value:.12f}".rstrip("0")
    places = len(text.partition(".")[2])
    return places if places <= 8 else 0


def _shown(value: Value, digits: int | None = None) -> str:
    if isinstance(value, np.ndarray) and value.ndim:
        parts = [_shown(part, digits) for part in value]
        if value.ndim > 1 and value.size > 1:
            return "[" + ",\n ".join(part.replace("\n", "\n ") for part in parts) + "]"
        return "[" + ", ".join(parts) + "]"
    if isinstance(value, np.ndarray | np.generic):
        value = value.item()
    if isinstance(value, float) and digits is not None:
        return f"{np.round(value, digits) + 0.0:.{digits}f}"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k!r}: {_shown(v, digits)}" for k, v in value.items()) + "}"
    if isinstance(value, list | tuple):
        inside = ", ".join(_shown(part, digits) for part in value)
        if isinstance(value, tuple):
            return f"({inside},)" if len(value) == 1 else f"({inside})"
        return f"[{inside}]"
    return repr(value)
