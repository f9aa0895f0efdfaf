"""Sizes of arguments that explain wrong numbers: a factor that is one of them, an error that a size of 1 hides."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from grader.judging.compare import Comparison
from grader.judging.reference import Reference
from grader.running.values import Array, is_array

LOOSE = 1e-6  # how far a ratio or difference may scatter and still count as constant


def size_named(
    reference: Reference, cases: tuple[int, ...], factors: Array
) -> dict[str, Any] | None:
    """The argument's axis (or whole number) whose size, root or inverse is the factor in every case."""
    forms: dict[str, Callable[[int], float]] = {
        "n": lambda n: n,
        "1/n": lambda n: 1 / n,
        "√n": math.sqrt,
        "1/√n": lambda n: 1 / math.sqrt(n),
    }
    arguments = [reference.cases[case].arguments for case in cases]
    for name, value in arguments[0].items():
        axes = range(value.ndim) if is_array(value) else [None]
        for axis in axes:
            sizes = [_size(given.get(name), axis) for given in arguments]
            if not all(sizes):
                continue
            for form, function in forms.items():
                if np.allclose(factors, [function(n) for n in sizes], rtol=LOOSE, atol=0):
                    return {"argument": name, "axis": axis, "form": form, "sizes": sizes}
    return None


def right_for_batch_of_one(reference: Reference, compared: tuple[Comparison, ...]) -> str:
    """The argument whose first axis is 1 in exactly the cases that are right, or "".

    Only where that axis alone can be the reason: no axis of another size is 1 in just these cases.
    """
    right = [comparison.equal for comparison in compared]
    if all(right) or not any(right):
        return ""
    # (argument, axis, its sizes) that are 1 in exactly the right cases
    suspects: list[tuple[str, int | None, tuple[int, ...]]] = []
    for name, value in reference.cases[0].arguments.items():
        axes = range(value.ndim) if is_array(value) else [None]
        for axis in axes:
            sizes = tuple(_size(case.arguments.get(name), axis) for case in reference.cases)
            if [size == 1 for size in sizes] == right:
                suspects.append((name, axis, sizes))
    if len({(axis, sizes) for _, axis, sizes in suspects}) == 1 and suspects[0][1] == 0:
        return suspects[0][0]
    return ""


def _size(value: object, axis: int | None) -> int:
    if axis is None:
        return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
    return value.shape[axis] if is_array(value) and value.ndim > axis else 0
