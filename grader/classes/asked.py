"""What a batch was asked for, kept with its results: `grade report` makes the tables anew by it."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grader.classes.assignment import Assignment, parse_assignment
from grader.classes.roster import Roster, parse_roster
from grader.classes.told import Feedback, Lms, Several
from grader.format.course import Course


@dataclass(frozen=True)
class Wanted:
    """How results become tables. `moodle`: the number that Moodle has for whom; `versions`: of what graded.

    `language` is that of the records and of students of whom nothing else is known.
    """

    language: str
    feedback: Feedback
    several: Several
    formats: tuple[Lms, ...] = ()
    assignment: Assignment | None = None
    roster: Roster | None = None
    moodle: Mapping[str, str] = field(default_factory=dict[str, str])
    versions: Mapping[str, str] = field(default_factory=dict[str, str])


def wanted_text(wanted: Wanted) -> str:
    """As it is kept: with what stood in the files of assignment and roster, which may be others tomorrow."""
    assignment, roster = wanted.assignment, wanted.roster
    files = {
        "assignment": assignment and [str(assignment.path), assignment.text],
        "roster": roster and [str(roster.path), base64.b64encode(roster.data).decode("ascii")],
    }
    plain = {
        "language": wanted.language,
        "feedback": wanted.feedback,
        "several": wanted.several,
        "formats": wanted.formats,
        "moodle": dict(wanted.moodle),
        "versions": dict(wanted.versions),
    }
    return json.dumps(plain | files)


def wanted_in(text: str, course: Course) -> Wanted:
    """What `wanted_text` wrote. Raises `UserError` where the course has no exercises any more that the assignment names."""
    kept = json.loads(text)
    assignment: list[str] | None = kept["assignment"]
    roster: list[str] | None = kept["roster"]
    return Wanted(
        language=kept["language"],
        feedback=Feedback(kept["feedback"]),
        several=Several(kept["several"]),
        formats=tuple(map(Lms, kept["formats"])),
        assignment=parse_assignment(Path(assignment[0]), assignment[1], course)
        if assignment
        else None,
        roster=parse_roster(Path(roster[0]), base64.b64decode(roster[1])) if roster else None,
        moodle=kept["moodle"],
        versions=kept["versions"],
    )
