"""What a form of the report asks for: a score set by hand, kept for a newer hand-in, or withdrawn. Writes nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from grader.classes.gradebook import whole_number
from grader.classes.names import one_line
from grader.classes.outcome import Outcome
from grader.classes.overrides import MAX_POINTS, NAME_LIMIT, NOTE_LIMIT, Override
from grader.marking import sentences as say
from grader.text import Text

_NUMBER = re.compile(r"\d{1,12}(\.\d{0,12})?|\.\d{1,12}", re.ASCII)


class RefusedError(Exception):
    """A form that asks for nothing that can be done. `said` is for whoever sent it; `conflict`: it was made of an old page."""

    def __init__(self, said: Text, conflict: bool = False):
        super().__init__(said)
        self.said, self.conflict = said, conflict


@dataclass(frozen=True)
class _Place:
    """The score that is asked for: what it is worth, and what is known of it now. `last`: the last entry, if any."""

    possible: float
    computed: float | None
    digest: str
    entries: int
    last: Override | None

    @property
    def holds(self) -> bool:
        return self.last is not None and self.last.points is not None


def entry_of(form: Mapping[str, str], outcome: Outcome) -> Override:
    """The entry that `form` asks for. Raises `RefusedError`."""
    student, exercise = form.get("student", ""), form.get("exercise", "")
    place = _place(student, exercise, outcome)
    _check_fresh(form, place)
    who = " ".join(form.get("who", "").split())
    note = form.get("note", "").replace("\r\n", "\n").strip()
    if not who:
        raise RefusedError(say.WHO)
    if len(who) > NAME_LIMIT or len(note) > NOTE_LIMIT:
        raise RefusedError(say.LONG.filled(name=NAME_LIMIT, note=NOTE_LIMIT))
    points, bonus = _points(form, place)
    return Override(
        when=datetime.now().astimezone().isoformat(timespec="seconds"),
        who=who,
        student=student,
        exercise=exercise,
        points=points,
        possible=place.possible,
        computed=place.computed,
        bonus=bonus,
        note=note,
        told=points is not None and form.get("told") == "1",
        digest=place.digest,
    )


def _place(student: str, exercise: str, outcome: Outcome) -> _Place:
    table = outcome.table
    column = next((one for one in table.columns if one.key == exercise), None)
    if column is None or student not in table.students:
        raise RefusedError(say.GONE, conflict=True)
    row = table.cells.get((student, exercise))
    entries = [entry for entry in outcome.history if entry.place == (student, exercise)]
    return _Place(
        column.points,
        row.finite_points if row is not None and row.scored else None,
        row.digest if row is not None else "",
        len(entries),
        entries[-1] if entries else None,
    )


def _check_fresh(form: Mapping[str, str], place: _Place) -> None:
    """Raises `RefusedError` where the page that the form was on shows something else than what is there now."""
    if form.get("base") != str(place.entries):
        last = place.last
        if last is None:
            raise RefusedError(say.GONE, conflict=True)
        points = say.WITHDRAWN if last.points is None else whole_number(last.points)
        details = {"who": one_line(last.who), "when": last.when[:16].replace("T", " ")}
        raise RefusedError(say.CONFLICT.filled(points=points, **details), conflict=True)
    if form.get("digest", "") != place.digest:
        raise RefusedError(say.NEWER, conflict=True)


def _points(form: Mapping[str, str], place: _Place) -> tuple[float | None, bool]:
    """The points, None to withdraw, and whether they may be more than the exercise is worth."""
    action = form.get("action")
    if action in ("keep", "withdraw"):
        if not place.holds or place.last is None:
            raise RefusedError(say.NOTHING, conflict=True)
        return (None, False) if action == "withdraw" else (place.last.points, place.last.bonus)
    text = unicodedata.normalize("NFKC", form.get("points", "")).strip()
    if not _NUMBER.fullmatch(text.removeprefix("-").removeprefix("+")):
        raise RefusedError(say.NUMBER)
    points, bonus = float(text), form.get("bonus") == "1"
    if points < 0 or (points > place.possible and not bonus):
        raise RefusedError(say.RANGE.filled(possible=whole_number(place.possible)))
    if points > MAX_POINTS:
        raise RefusedError(say.MOST.filled(most=whole_number(MAX_POINTS)))
    return abs(points), bonus
