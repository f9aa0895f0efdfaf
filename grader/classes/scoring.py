"""What results are worth: points by the assignment, in whole or for each output that is right, less what being late costs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from grader.classes.assignment import Assignment, Late
from grader.classes.roster import Roster, days_late
from grader.classes.rows import POINTS, Row
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.names import is_inside


def share_of(verdict: Verdict) -> float:
    """The share of the outputs that are right in every case; 0 where a case gave none, or more than was asked for.

    A verdict that is not "passed" has never the whole.
    """
    if verdict.passed:
        return 1.0
    reference, outputs = verdict.reference, verdict.exercise.outputs
    if reference is None or verdict.failure is not None:
        return 0.0
    if len(verdict.comparisons) < len(reference.expected):
        return 0.0
    differing = {m.output for comparison in verdict.comparisons for m in comparison.mismatches}
    wrong = {
        output
        for output in outputs
        if any(name == output or is_inside(name, output) for name in differing)
    }
    explained = all(any(n == o or is_inside(n, o) for o in outputs) for n in differing)
    return (len(outputs) - len(wrong)) / len(outputs) if wrong and explained else 0.0


@dataclass(frozen=True)
class Scheme:
    """How results become points. Without an assignment every exercise is worth one, all or nothing.

    `days`: of students whose time of handing in is known, how many days late they began; of others a row says
    whether the LMS called it late, which counts as one day, the least that it can be.
    """

    points: Mapping[tuple[str, str], float] = field(default_factory=dict[tuple[str, str], float])
    partial: bool = False
    late: Late = field(default_factory=Late)
    days: Mapping[str, int] = field(default_factory=dict[str, int])

    def worth(self, topic: str, exercise: str) -> float:
        """What an exercise gives at most."""
        return self.points.get((topic, exercise), POINTS)

    def days_of(self, row: Row) -> int:
        """How many days late, begun ones counted whole."""
        return self.days.get(row.student, int(row.late))

    def scored(self, rows: Iterable[Row]) -> list[Row]:
        """The rows with their points. As they are kept, `points` is the share of the outputs that are right."""
        return [self._scored(row) for row in rows]

    def _scored(self, row: Row) -> Row:
        days = self.days_of(row)
        share = row.finite_points if self.partial and row.status == Status.WRONG else None
        kept = self.late.kept(days)
        return replace(row, points=self._points(row), days=days, share=share, kept=kept)

    def _points(self, row: Row) -> float:
        whole = row.status == Status.PASSED
        share = row.finite_points if self.partial or whole else 0.0
        worth = self.worth(row.topic, row.exercise)
        return min(max(share, 0.0), 1.0) * worth * self.late.kept(self.days_of(row))


def known_days(roster: Roster | None, assignment: Assignment | None) -> dict[str, int]:
    """How many days late each began of whom the roster says it. Raises `UserError` for a time that cannot be read."""
    if roster is None or assignment is None:
        return {}
    days = {
        key: days_late(person, assignment.due, roster.path) for key, person in roster.people.items()
    }
    return {key: late for key, late in days.items() if late is not None}


def scheme_of(assignment: Assignment | None, days: Mapping[str, int]) -> Scheme:
    if assignment is None:
        return Scheme()
    return Scheme(assignment.points, assignment.partial, assignment.late, days)
