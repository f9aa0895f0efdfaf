"""When two runs of one exercise come to the same."""

from __future__ import annotations

from collections.abc import Iterable

from grader.judging.answers import Outcome, Raised
from grader.judging.compare import RTOL, compare


def same_run(one: Iterable[Outcome], other: Iterable[Outcome], rtol: float = RTOL) -> bool:
    """Whether two runs agree in every case: equal values, or the same kind of exception on the same line.

    What an exception says does not count: it may name shapes and numbers.
    """
    return all(_same_outcome(left, right, rtol) for left, right in zip(one, other, strict=True))


def _same_outcome(left: Outcome, right: Outcome, rtol: float) -> bool:
    if isinstance(left, Raised) or isinstance(right, Raised):
        ends = [
            (end.exception, end.line) if isinstance(end, Raised) else None for end in (left, right)
        ]
        return ends[0] == ends[1]
    return compare(left, right, rtol).equal
