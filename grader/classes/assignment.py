"""What a class is asked to hand in: `assignments/NAME.toml`, read strictly.

title = "Homework 1"                     # or { ja = "第 1 回", en = "Homework 1" }
due = 2026-12-01T23:59:00+09:00
late = "accept"                          # or "refuse", or { per-day = 0.1, at-most = 0.5 }
credit = "all"                           # or "outputs": a share of the points for each output that is right
attempts = 3
feedback = "guarded"                     # or "full"
language = "ja"                          # of what students are told, where the roster says none

[points]
"lstm/lstm_step" = 2
"""

from __future__ import annotations

import difflib
import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import cast

from grader.classes.told import Feedback
from grader.errors import UserError
from grader.format.course import Course
from grader.format.table import Area, Topic
from grader.reading import read_plain
from grader.text import LANGUAGES, Text

FOLDER = "assignments"
SUFFIX = ".toml"
MAX_POINTS = 1_000_000.0
MAX_ATTEMPTS = 1000
_SIZE_LIMIT = 2**20

TOML = Text("TOML の書式で書きます", "TOML is expected")
KNOWN = Text("使える項目は {names} です", "the settings are {names}")
TITLE = Text(
    'title は文字列か { ja = "…", en = "…" } で書きます',
    'title is a string, or { ja = "…", en = "…" }',
)
DUE = Text(
    "due は時差の付いた日時を引用符なしで書きます（例 2026-12-01T23:59:00+09:00）",
    "due is a time with its offset, without quotes, like 2026-12-01T23:59:00+09:00",
)
LATE = Text(
    'late は "accept"、"refuse"、{ per-day = 0.1, at-most = 0.5 } のどれかです（割合は 0 から 1）',
    'late is "accept", "refuse" or { per-day = 0.1, at-most = 0.5 }, shares from 0 to 1',
)
NO_DUE = Text("late を使うには due も書きます", "late goes with due")
CREDIT = Text('credit は "all" か "outputs" です', 'credit is "all" or "outputs"')
ATTEMPTS = Text(
    "attempts は 1 から 1000 までの整数です", "attempts is a whole number from 1 to 1000"
)
FEEDBACK = Text('feedback は "guarded" か "full" です', 'feedback is "guarded" or "full"')
LANGUAGE = Text('language は "ja" か "en" です', 'language is "ja" or "en"')
COLUMN = Text("canvas は文字列です", "canvas is a string")
POINTS = Text(
    '[points] の表に、問題ごとの配点を書きます（例 "lstm/lstm_step" = 2）',
    'the table [points] says what each exercise is worth, like "lstm/lstm_step" = 2',
)
NUMBER = Text("配点は 0 より大きい数です", "points are a number above 0")
EXERCISE = Text(
    "このコースの問題を TOPIC/EXERCISE で書きます{near}",
    "an exercise of this course is expected, as TOPIC/EXERCISE{near}",
)
NEAR = Text("（もしかして {name}）", " (did you mean {name}?)")
TWICE = Text("同じ問題は 1 度だけ書きます", "each exercise stands there once")
NOTHING = Text("何もない", "nothing")


@dataclass(frozen=True)
class Late:
    """What late work loses: all of its points, or a share for each day begun, up to `at_most`."""

    refused: bool = False
    per_day: float = 0.0
    at_most: float = 1.0

    def kept(self, days: int) -> float:
        """The share of the points that is left after `days` days begun."""
        if days <= 0:
            return 1.0
        return 0.0 if self.refused else max(0.0, 1.0 - min(self.at_most, self.per_day * days))


@dataclass(frozen=True)
class Assignment:
    """What is asked, what it is worth, and until when. `points` by (topic, exercise), in the file's order."""

    name: str
    title: Text
    points: Mapping[tuple[str, str], float]
    due: datetime | None = None
    late: Late = field(default_factory=Late)
    partial: bool = False  # a share of the points for each output that is right
    attempts: int | None = None
    feedback: Feedback | None = None
    language: str | None = None
    canvas: str = ""  # the heading of its column in Canvas
    path: Path = Path()
    text: str = ""  # of its file

    @property
    def total(self) -> float:
        return math.fsum(self.points.values())


def find_assignment(word: str, start: Path, course: Course) -> Path | None:
    """The file of the assignment that `word` names, by its name or as a path; None where there is none."""
    if word.endswith(SUFFIX):
        path = Path(word)
        return path if path.is_file() else None
    if not re.fullmatch(r"[^/\\]+", word) or word.startswith("."):
        return None
    places = (start / FOLDER, course.root / FOLDER)
    return next((p for folder in places if (p := folder / f"{word}{SUFFIX}").is_file()), None)


def read_assignment(word: str, start: Path, course: Course) -> Assignment:
    """Read the assignment that `word` names. Raises `UserError`: no-assignment, assignment, file-unreadable."""
    path = find_assignment(word, start, course)
    if path is None:
        folders = dict.fromkeys((start / FOLDER, course.root / FOLDER))
        there = sorted({p.stem for folder in folders for p in folder.glob(f"*{SUFFIX}")})
        raise UserError("no-assignment", word=word, names=", ".join(there) or "–")
    try:
        data = read_plain(path, _SIZE_LIMIT)
    except OSError as error:
        raise UserError("file-unreadable", path=str(path), reason=error.strerror or "") from None
    return parse_assignment(path, data.decode("utf-8-sig", "replace"), course)


def parse_assignment(path: Path, text: str, course: Course) -> Assignment:
    """The assignment that `path` holds, or held. Raises `UserError` assignment."""
    return replace(_Reader(path, text, course).assignment(), path=path, text=text)


def part_of(course: Course, points: Mapping[tuple[str, str], float]) -> Course:
    """The course with the exercises of an assignment only."""

    def topic(whole: Topic) -> Topic:
        names = tuple(name for name in whole.exercises if (whole.folder, name) in points)
        moved = tuple(old for old in whole.moved if old.partition("/")[2] in names)
        return replace(whole, exercises=names, moved=moved)

    areas: list[Area] = []
    for area in course.areas:
        topics = tuple(part for part in map(topic, area.topics) if part.exercises)
        areas += [replace(area, topics=topics)] if topics else []
    return replace(course, areas=tuple(areas))


@dataclass(frozen=True)
class _Reader:
    path: Path
    text: str
    course: Course

    def assignment(self) -> Assignment:
        table = self._parsed()
        known = {
            "title", "due", "late", "credit", "attempts", "feedback", "language", "canvas", "points",
        }  # fmt: skip
        for key in table:
            if key not in known:
                names = ", ".join(sorted(known))
                raise self._wrong(KNOWN.filled(names=names), key, self._line(key))
        due = table.get("due")
        if due is not None and not (isinstance(due, datetime) and due.tzinfo is not None):
            raise self._wrong(DUE, due, self._line("due"))
        if "late" in table and due is None:
            raise self._wrong(NO_DUE, table["late"], self._line("late"))
        credit = self._choice(table, "credit", ("all", "outputs"), CREDIT)
        feedback = self._choice(table, "feedback", [f.value for f in Feedback], FEEDBACK)
        return Assignment(
            name=self.path.stem,
            title=self._title(table),
            points=self._points(table),
            due=due,
            late=self._late(table),
            partial=credit == "outputs",
            attempts=self._attempts(table),
            feedback=Feedback(feedback) if feedback else None,
            language=self._choice(table, "language", LANGUAGES, LANGUAGE),
            canvas=self._string(table, "canvas", COLUMN),
        )

    def _parsed(self) -> dict[str, object]:
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            reason, _, place = str(error).rpartition(" (at ")
            found = re.match(r"line (\d+)", place)  # else "end of document"
            line = int(found[1]) if found else len(self.text.rstrip().split("\n"))
            raise self._wrong(TOML, Text(reason, reason), line) from None

    def _wrong(self, expected: Text, came: object, line: int) -> UserError:
        said = came if isinstance(came, Text) else _as_written(came)
        where = f"{self.path}:{line}" if line else str(self.path)
        return UserError("assignment", where=where, expected=expected, came=said)

    def _line(self, key: str, table: str = "") -> int:
        """Where `key` is set, or begins as a table; the heading of `table`, or 0, where it is not to be found."""
        inside, heading = "", 0
        for number, text in enumerate(self.text.split("\n"), 1):
            if found := re.match(r"\s*\[\s*(\w*)", text):
                inside = found[1]
                heading = number if inside in (table, key) and not heading else heading
            elif inside == table and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", text):
                return number
        return heading

    def _choice(
        self, table: dict[str, object], key: str, choices: tuple[str, ...] | list[str], rule: Text
    ) -> str | None:
        value = table.get(key)
        if value is not None and value not in choices:
            raise self._wrong(rule, value, self._line(key))
        return value if isinstance(value, str) else None

    def _string(self, table: dict[str, object], key: str, rule: Text) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            raise self._wrong(rule, value, self._line(key))
        return value

    def _title(self, table: dict[str, object]) -> Text:
        value = table.get("title", self.path.stem)
        both = cast(dict[str, object], value) if isinstance(value, dict) else {}
        if isinstance(value, str) and value.strip():
            return Text(value, value)
        ja, en = both.get("ja"), both.get("en")
        if set(both) == {"ja", "en"} and isinstance(ja, str) and isinstance(en, str):
            return Text(ja, en)
        raise self._wrong(TITLE, cast(object, value), self._line("title"))

    def _late(self, table: dict[str, object]) -> Late:
        value = table.get("late", "accept")
        if value in ("accept", "refuse"):
            return Late(refused=value == "refuse")
        shares = cast(dict[str, object], value) if isinstance(value, dict) else {}
        given = {name: _share(share) for name, share in shares.items()}
        per_day, at_most = given.get("per-day"), given.get("at-most", 1.0)
        if per_day is None or at_most is None or set(given) - {"per-day", "at-most"}:
            raise self._wrong(LATE, cast(object, value), self._line("late"))
        return Late(per_day=per_day, at_most=at_most)

    def _attempts(self, table: dict[str, object]) -> int | None:
        value = table.get("attempts")
        if value is None:
            return None
        if type(value) is not int or not 1 <= value <= MAX_ATTEMPTS:
            raise self._wrong(ATTEMPTS, value, self._line("attempts"))
        return value

    def _points(self, table: dict[str, object]) -> dict[tuple[str, str], float]:
        given = table.get("points", NOTHING)
        if not isinstance(given, dict) or not given:
            raise self._wrong(POINTS, cast(object, given or NOTHING), self._line("points"))
        points: dict[tuple[str, str], float] = {}
        for key, value in cast(dict[str, object], given).items():
            line = self._line(key, "points")
            now = self.course.moved.get(key, key)
            if now not in self.course.keys:
                close = difflib.get_close_matches(key, self.course.keys, n=1, cutoff=0.6)
                near = NEAR.filled(name=close[0]) if close else Text("", "")
                expected = Text(EXERCISE.say("ja", near=near), EXERCISE.say("en", near=near))
                raise self._wrong(expected, key, line)
            if type(value) not in (int, float) or not 0 < cast(float, value) <= MAX_POINTS:
                raise self._wrong(NUMBER, value, line)
            topic, _, exercise = now.partition("/")
            if (topic, exercise) in points:
                raise self._wrong(TWICE, key, line)
            points[topic, exercise] = float(cast(float, value))
        return points


def _share(value: object) -> float | None:
    """A share from 0 to 1; None where it is none."""
    numeric = type(value) in (int, float)
    return float(cast(float, value)) if numeric and 0 <= cast(float, value) <= 1 else None


def _as_written(value: object) -> str:
    """About as TOML has it, cut."""
    if isinstance(value, bool):
        return str(value).lower()
    text = value.isoformat() if isinstance(value, datetime) else str(value)
    return f"{text[:60]} …" if len(text) > 60 else text
