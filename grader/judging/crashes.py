"""Which named mistake a submission's exception shows: one that raises the same, at the same place, with the same operands."""

from __future__ import annotations

from grader.format.filled import Filled
from grader.format.gradable import Gradable
from grader.judging.answers import Outcome
from grader.judging.compare import ATOL, RTOL, Claimed
from grader.judging.diagnosis import NAMING_ATOL, NAMING_RTOL, Diagnosis
from grader.judging.places import place_of
from grader.judging.raised import Raised
from grader.judging.reference import Reference
from grader.judging.runs import same_run
from grader.running.operation import from_text, shapes_of
from grader.running.task import Failure, FailureKind


def diagnose_crash(
    exercise: Gradable,
    reference: Reference,
    filled: Filled | None,
    impossible: frozenset[str],
    alike: tuple[Claimed, ...],
    failed: Failure,
    rtol: float = RTOL,
) -> Diagnosis | None:
    """The one mistake that ends as the submission did, with its values in the cases before; else None.

    `filled` is the submission taken apart, if it can be; `impossible` are mistakes that it cannot have made.
    """
    own = _raised(exercise, filled, failed)
    if own is None or failed.case != len(alike) + 1:
        return None
    near = (NAMING_RTOL, NAMING_ATOL) if rtol == RTOL else (rtol, ATOL)
    fitting = [
        name
        for name, ends in reference.mistakes.items()
        if name not in impossible
        and len(ends) > len(alike)
        and _same_end(ends[len(alike)], own)
        and same_run(ends[: len(alike)], alike, *near)
    ]
    return Diagnosis(mistakes=(fitting[0],), crashed=True) if len(fitting) == 1 else None


def _raised(exercise: Gradable, filled: Filled | None, failed: Failure) -> Raised | None:
    """What a submission claims to have raised in a case, where its place in the exercise is known."""
    exception, line = failed.details.get("exception", ""), failed.details.get("line", "")
    if failed.kind != FailureKind.CALL or not exception or not line.isdecimal():
        return None
    place = "" if filled is None else place_of(exercise, filled, int(line[:9]))
    operation = from_text(failed.details.get("operation", ""))
    shapes = "" if operation is None else shapes_of(operation)
    return Raised(exception, "", int(line[:9]), place, shapes) if place else None


def _same_end(end: Outcome, own: Raised) -> bool:
    if not isinstance(end, Raised) or not end.place:
        return False
    return (end.exception, end.place, end.shapes) == (own.exception, own.place, own.shapes)
