"""What Gradescope tells an autograder of a submission, and what it is told in return.

As documented for `submission_metadata.json` and `results.json`
(https://gradescope-autograders.readthedocs.io/en/latest/specs/). Which attempt of an exercise counts is kept where Gradescope
keeps it for us: in `extra_data` of the results of what was handed in before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import isfinite
from pathlib import Path
from typing import cast

from grader.classes.gradebook import results, whole_number
from grader.classes.roster import days_begun
from grader.classes.rows import Row, Table
from grader.classes.told import Feedback
from grader.judging.status import Status
from grader.reading import read_plain
from grader.text import Text

METADATA_LIMIT = 2**28  # bytes: it holds the results of everything handed in before
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
COUNTED = "counted"  # in `extra_data`

FAILED = Text(
    "採点側の不具合で、採点できませんでした。教員に知らせてください。",
    "The grader itself failed, so this is not graded. Tell your instructor.",
)
NOT_REACHED = Text(
    "採点が途中で止まったため、まだ採点していません。",
    "Not graded yet: grading was stopped before.",
)
ENVIRONMENT = Text("採点環境（教員にだけ見えます）", "Grading environment (for instructors only)")


@dataclass(frozen=True)
class Counted:
    """The last attempt of an exercise that was graded: which it was, of which file, and what came of it.

    `share` is that of the outputs which are right; `message` and `diagnosis` are what the student was told.
    """

    attempt: int
    digest: str
    status: Status
    share: float
    message: str
    diagnosis: str = ""

    @property
    def kept(self) -> dict[str, object]:
        return {
            "attempt": self.attempt, "digest": self.digest, "status": self.status.value,
            "share": self.share, "message": self.message, "diagnosis": self.diagnosis,
        }  # fmt: skip


@dataclass(frozen=True)
class Handed:
    """Who handed in, when (with an offset), and what of it was counted before, by TOPIC/EXERCISE."""

    student: str = ""
    at: datetime | None = None
    counted: Mapping[str, Counted] = field(default_factory=dict[str, Counted])

    def days_late(self, due: datetime | None) -> int:
        """Days begun after `due`; 0 where a time is not known."""
        return days_begun(self.at - due) if self.at is not None and due is not None else 0


def read_metadata(path: Path) -> Handed:
    """What is said of a submission. What is missing there, or is written otherwise, counts as not said."""
    try:
        said: object = json.loads(read_plain(path, METADATA_LIMIT))
    except (OSError, ValueError, RecursionError):
        return Handed()
    users = [str(_entry(user, "id")) for user in _list(_entry(said, "users"))]
    at = _time(_entry(said, "created_at"))
    before = sorted(
        # One that is graded again knows nothing of those that came after it.
        (o for o in _list(_entry(said, "previous_submissions")) if at is None or _moment(o) < at),
        key=_moment,
    )
    found = (_counted(_entry(_entry(_entry(o, "results"), "extra_data"), COUNTED)) for o in before)
    # Each result has all that was counted until then; one of a failure may have none.
    last = next((counted for counted in reversed(list(found)) if counted), dict[str, Counted]())
    return Handed(", ".join(sorted(users)), at, last)


def results_json(
    table: Table,
    student: str,
    waiting: Sequence[str],
    counted: Mapping[str, Counted],
    notes: Sequence[str],
    environment: str,
    versions: dict[str, str],
    language: str,
    feedback: Feedback,
) -> dict[str, object]:
    """`results.json`, without what students may not see but for what Gradescope hides from them.

    `waiting`: the keys of what was handed in and is not graded; `notes`: what is said above the rest.
    """
    strays = [row for row in table.strays if row.student == student]
    found = results(table, student, strays, versions, language, feedback)
    tests = cast("list[dict[str, object]]", found["tests"])
    for column, test in zip(table.columns, tests, strict=True):
        row = table.cells.get((student, column.key))
        failed = row is not None and not row.scored
        if failed or column.key in waiting:
            test["output"] = (FAILED if failed else NOT_REACHED).say(language)
            test["max_score"] = whole_number(
                column.points
            )  # so that the points are seen to be missing
            test["tags"] = [Status.GRADER_ERROR.value]
    days = max((row.days for row in table.of_student(student)), default=0)
    output = [*notes, *([str(found["output"])] if found["output"] else [])]
    data = cast("dict[str, object]", found["extra_data"])
    data |= {
        COUNTED: {key: one.kept for key, one in counted.items()},
        "days_late": days,
        "complete": not waiting,
    }
    return {
        **found,
        "output": "\n".join(output),
        "stdout_visibility": "hidden",
        "tests": [*tests, hidden_test(environment, language)],
    }


def refusal_json(told: str, environment: str, language: str) -> dict[str, object]:
    """The same where nothing was graded: what students are told, and what only instructors are."""
    return {
        "score": 0,
        "output": told,
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": [hidden_test(environment, language, "failed")],
        "extra_data": {"complete": False},
    }


def hidden_test(environment: str, language: str, status: str = "passed") -> dict[str, object]:
    """A test without points that Gradescope shows to instructors alone."""
    return {
        "name": ENVIRONMENT.say(language),
        "score": 0,
        "max_score": 0,
        "status": status,
        "output": environment,
        "visibility": "hidden",
    }


def row_of(counted: Counted, student: str, topic: str, exercise: str) -> Row:
    """The result that stays where all attempts are used and another file was handed in."""
    message = Text(counted.message, counted.message)
    return Row(
        student, topic, exercise, 1, counted.status, counted.share, 0.0,
        message=message, feedback=message,
        diagnosis=Text(counted.diagnosis, counted.diagnosis),
        digest=counted.digest, attempt=counted.attempt, beyond=True,
    )  # fmt: skip


def counted_of(row: Row, language: str, feedback: Feedback) -> Counted:
    """What is kept of a result, as its student was told it."""
    guarded = feedback == Feedback.GUARDED
    told = Text("", "") if guarded else row.diagnosis
    message = row.feedback if guarded else row.message
    return Counted(
        row.attempt, row.digest, row.status, row.finite_points,
        message.in_(language), told.in_(language),
    )  # fmt: skip


def attempt_of(before: Counted | None, digest: str, most: int | None) -> int | None:
    """Which attempt a file is; None where all are used. The same file again is the same attempt."""
    if most is None or before is None:
        return 1
    if before.digest == digest:
        return before.attempt
    return before.attempt + 1 if before.attempt < most else None


def _counted(value: object) -> dict[str, Counted]:
    found: dict[str, Counted] = {}
    for key, one in _dict(value).items():
        attempt, share = _entry(one, "attempt"), _entry(one, "share")
        texts = [_entry(one, name) for name in ("digest", "status", "message", "diagnosis")]
        digest, status, message, diagnosis = (t if isinstance(t, str) else "" for t in texts)
        if type(attempt) is int and attempt > 0 and status in set(Status):
            points = share if isinstance(share, float) and isfinite(share) else float(share == 1)
            found[key] = Counted(attempt, digest, Status(status), points, message, diagnosis)
    return found


def _time(value: object) -> datetime | None:
    """A time that says its offset."""
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None


def _moment(submission: object) -> datetime:
    """When an earlier one was handed in; long ago where nothing says it."""
    return _time(_entry(submission, "submission_time")) or _LONG_AGO


def _dict(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _entry(value: object, key: str) -> object:
    return _dict(value).get(key)
