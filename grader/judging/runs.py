"""When two runs of one exercise come to the same."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import numpy as np

from grader.judging.answers import Outcome
from grader.judging.compare import ATOL, RTOL, Claimed, agree, form_of
from grader.judging.raised import Raised
from grader.judging.reference import Reference
from grader.running.task import Large
from grader.running.values import Observation

# What became of one case, of a submission or of an edited answer.
End = Claimed | Raised


def same_run(
    one: Iterable[Outcome], other: Iterable[End], rtol: float = RTOL, atol: float = ATOL
) -> bool:
    """Whether two runs agree in every case: equal values, or the same kind of exception on the same line and shapes.

    What an exception says does not count: it may name numbers.
    """
    return all(
        _same_outcome(left, right, rtol, atol) for left, right in zip(one, other, strict=True)
    )


def _same_outcome(left: Outcome, right: End, rtol: float, atol: float) -> bool:
    if isinstance(left, Raised) or isinstance(right, Raised):
        ends = [
            (end.exception, end.line, end.shapes) if isinstance(end, Raised) else None
            for end in (left, right)
        ]
        return ends[0] == ends[1]
    return agree(left, right, rtol, atol)


def exchanged(
    reference: Reference, actual: tuple[Claimed, ...], rtol: float
) -> tuple[str, str] | None:
    """Two outputs that hold each other's values in every case."""
    if any(set(e) != set(a) for e, a in zip(reference.expected, actual, strict=True)):
        return None
    first, given = reference.expected[0], actual[0]
    for one, other in itertools.combinations(list(first)[:12], 2):
        if form_of(first[one]) != form_of(given[other]):
            continue  # most are told apart by their shapes
        swap = {one: other, other: one}
        swapped = tuple({name: given[swap.get(name, name)] for name in given} for given in actual)
        if same_run(reference.expected, swapped, rtol):
            return one, other
    return None


def identical(one: End, other: End) -> bool:
    """Whether two outcomes are the same to the last bit. Exceptions are no values: they never are."""
    if isinstance(one, Raised) or isinstance(other, Raised):
        return False
    return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)


def _same(one: Observation | Large, other: Observation | Large) -> bool:
    if not isinstance(one, np.ndarray) or not isinstance(other, np.ndarray):
        return type(one) is type(other) and one == other
    return one.dtype == other.dtype and np.array_equal(one, other, equal_nan=one.dtype.kind in "fc")
