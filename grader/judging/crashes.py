"""Which named mistake a submission's exception shows: one that raises the same, at the same place, with the same operands."""

from __future__ import annotations

from functools import partial

from grader.format.filled import Filled
from grader.format.gradable import Gradable
from grader.judging.answers import Outcome
from grader.judging.compare import ATOL, RTOL, Claimed, compare
from grader.judging.diagnosis import NAMING_ATOL, NAMING_RTOL, Diagnosis
from grader.judging.places import place_of
from grader.judging.raised import Raised
from grader.judging.reference import Reference
from grader.judging.runs import same_run
from grader.running.operation import from_text, shapes_of
from grader.running.task import Failure, FailureKind
from grader.running.values import Observation


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

    Where none has all these values, one will do that has those of the outputs that it changes: others may be wrong for a
    reason of their own. `filled` is the submission taken apart, if it can be; `impossible` are mistakes that it cannot have made.
    """
    own = _raised(exercise, filled, failed)
    if own is None or failed.case != len(alike) + 1:
        return None
    near = (NAMING_RTOL, NAMING_ATOL) if rtol == RTOL else (rtol, ATOL)
    ended = {
        name: ends[: len(alike)]
        for name, ends in reference.mistakes.items()
        if name not in impossible and len(ends) > len(alike) and _same_end(ends[len(alike)], own)
    }
    fitting = [name for name, before in ended.items() if same_run(before, alike, *near)] or [
        name
        for name, before in ended.items()
        if all(map(partial(_explains, near=near), reference.expected, before, alike))
    ]
    return Diagnosis(mistakes=(fitting[0],), crashed=True) if len(fitting) == 1 else None


def _explains(
    right: dict[str, Observation], mistake: Outcome, own: Claimed, near: tuple[float, float]
) -> bool:
    """Whether a case has the values of the mistake in every output in which these are not the right ones."""
    if isinstance(mistake, Raised):
        return False
    changed = {mismatch.output for mismatch in compare(right, mistake).mismatches}
    return not changed & {mismatch.output for mismatch in compare(mistake, own, *near).mismatches}


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
