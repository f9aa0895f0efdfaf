"""Scores that an instructor has set by hand: `DIR/overrides.jsonl`, an entry a line, of which none is ever changed or taken away.

Of an exercise for a student the last entry holds, through regrading, rounds and later hand-ins, until one withdraws it.
Nothing that was handed in is read from here or written here.
"""

from __future__ import annotations

import json
import math
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from grader.errors import UserError
from grader.reading import read_plain
from grader.text import Text

FILE = "overrides.jsonl"
SIZE_LIMIT = 256 * 2**20
MAX_POINTS = 1_000_000.0
NOTE_LIMIT = 2000
NAME_LIMIT = 120
_FIELDS = {
    "when": str, "who": str, "student": str, "exercise": str, "points": float, "possible": float, "computed": float,
    "bonus": bool, "note": str, "told": bool, "digest": str,
}  # fmt: skip
_OPTIONAL = frozenset({"points", "computed"})  # may be null

JSON = Text("JSON のオブジェクトを 1 行に 1 つ書きます", "each line holds one JSON object")
FIELD = Text("{name} がないか、値の型が違います", "{name} is missing, or a value of another kind")
POINTS = Text(
    "点数は 0 から {possible} までです（超えるときは bonus を true に）",
    "points are from 0 to {possible} (more where bonus is true)",
)
WHEN = Text("when は時差の付いた日時です", "when is a time with its offset")


@dataclass(frozen=True)
class Override:
    """One entry. `points`: None where what was set before is withdrawn; `told`: whether the student reads the note.

    `digest` and `computed` are what was handed in then ("" for nothing) and its computed points (None: not scored);
    `possible`: what the exercise was worth.
    """

    when: str
    who: str
    student: str
    exercise: str
    points: float | None
    possible: float
    computed: float | None
    bonus: bool
    note: str
    told: bool
    digest: str

    @property
    def place(self) -> tuple[str, str]:
        return self.student, self.exercise


def read_history(folder: Path) -> tuple[Override, ...]:
    """All entries, the oldest first. Raises `UserError` for a line that cannot be read: nothing is left out silently."""
    return _parsed(folder / FILE, _read(folder / FILE))


def in_force(history: Iterable[Override]) -> dict[tuple[str, str], Override]:
    """What holds now, by student and exercise."""
    last = {entry.place: entry for entry in history}
    return {place: entry for place, entry in last.items() if entry.points is not None}


def add_entry(folder: Path, entry: Override) -> None:
    """Add one entry. The file is replaced in one step: whatever ends this process, it has the entry whole or not at all.

    One process at a time. Raises `UserError`.
    """
    path = folder / FILE
    data = _read(path)
    _parsed(path, data)  # nothing is added behind what cannot be read
    line = json.dumps({name: getattr(entry, name) for name in _FIELDS}, ensure_ascii=False)
    ending = b"\n" if data and not data.endswith(b"\n") else b""
    try:
        _replace(path, data + ending + line.encode("utf-8", "backslashreplace") + b"\n")
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None


def _read(path: Path) -> bytes:
    try:
        return read_plain(path, SIZE_LIMIT)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise UserError("file-unreadable", path=str(path), reason=error.strerror or "") from None


def _replace(path: Path, data: bytes) -> None:
    """In one step, and on the disk before this returns."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _parsed(path: Path, data: bytes) -> tuple[Override, ...]:
    entries: list[Override] = []
    for number, line in enumerate(data.decode("utf-8-sig", "replace").split("\n"), 1):
        if line.strip():
            try:
                entries.append(_entry(line))
            except _WrongError as wrong:
                where = f"{path}:{number}"
                raise UserError("overrides", where=where, expected=wrong.expected) from None
    return tuple(entries)


class _WrongError(Exception):
    def __init__(self, expected: Text):
        super().__init__(expected)
        self.expected = expected


def _entry(line: str) -> Override:
    try:
        found: Any = json.loads(line)
    except (ValueError, RecursionError):
        raise _WrongError(JSON) from None
    if not isinstance(found, dict):
        raise _WrongError(JSON)
    table = cast(dict[str, object], found)
    fields = {name: _field(table, name, kind) for name, kind in _FIELDS.items()}
    entry = Override(**cast(dict[str, Any], fields))
    most = MAX_POINTS if entry.bonus else entry.possible
    if entry.points is not None and not 0 <= entry.points <= most:
        raise _WrongError(POINTS.filled(possible=f"{entry.possible:g}"))
    try:
        if datetime.fromisoformat(entry.when).tzinfo is None:
            raise ValueError
    except ValueError:
        raise _WrongError(WHEN) from None
    return entry


def _field(table: dict[str, object], name: str, kind: type) -> object:
    value = table.get(name)
    if value is None and name in _OPTIONAL and name in table:
        return None
    if kind is float and type(value) in (int, float) and math.isfinite(cast(float, value)):
        return float(cast(float, value))
    if type(value) is not kind or kind is float:
        raise _WrongError(FIELD.filled(name=name))
    return value
