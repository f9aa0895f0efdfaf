"""`grade progress --json|--csv`: everything in the progress database, for other programs."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypedDict

from grader.errors import UserError
from grader.judging.cache import state_folder
from grader.learners.database import progress_path, using_progress
from grader.learners.own_course import find_own_course
from grader.learners.progress import attempts, events, states
from grader.learners.schedule import cards, due_at
from grader.saying.csv_text import csv_text
from grader.saying.voice import print_utf8

FORMAT = 1
_Row = dict[str, object]
COLUMNS = ("time", "kind", "exercise", "status", "mistakes", "blank", "level", "exam", "right")


def export_command(root: Path | None, as_json: bool, as_csv: bool) -> int:
    """`grade progress --json` or `--csv`. Raises `UserError`."""
    if as_json and as_csv:
        raise UserError("one-format")
    folder = state_folder(find_own_course(root).root)
    text = progress_json(folder, time.time()) if as_json else progress_csv(folder)
    print_utf8(text.rstrip("\n"))
    return 0


def progress_json(folder: Path, now: float) -> str:
    """One object: exercises as they stand, and what happened in order. Times are ISO 8601 in UTC.

    Raises `UserError`.
    """
    known, standing = cards(folder), states(folder)
    exercises: dict[str, dict[str, object]] = {}
    for key in sorted(known.keys() | standing.keys()):
        card, state = known.get(key), standing.get(key)
        exercises[key] = {
            "passed": state is not None and state.passed,
            "status": state.status if state else "",
            "helped": state is not None and state.helped,
            "due": _iso(due_at(card, known, now)[0]) if card else None,
            "stability_days": round(card.stability, 3) if card else None,
        }
    content: dict[str, object] = {
        "format": FORMAT,
        "exercises": exercises,
        "attempts": [
            {
                "time": _iso(one.time),
                "exercise": one.exercise,
                "status": one.status,
                "mistakes": list(one.mistakes),
                "help": one.helps,
            }
            for one in attempts(folder)
        ],
        "events": [
            {
                "time": _iso(one.time),
                "exercise": one.exercise,
                "kind": one.kind,
                "blank": one.blank or None,
                "level": one.level or None,
            }
            for one in events(folder)
        ],
        "exams": _exams(folder),
    }
    return json.dumps(content, ensure_ascii=False)


def progress_csv(folder: Path) -> str:
    """One row per grading, hint, reset and exam answer, in the order of their times. Raises `UserError`."""
    tried: list[_Row] = [
        {
            "time": _iso(one.time),
            "kind": "attempt",
            "exercise": one.exercise,
            "status": one.status,
            "mistakes": " ".join(one.mistakes),
            "level": one.helps or "",
        }
        for one in attempts(folder)
    ]
    helped: list[_Row] = [
        {
            "time": _iso(one.time),
            "kind": one.kind,
            "exercise": one.exercise,
            "blank": one.blank or "",
            "level": one.level or "",
        }
        for one in events(folder)
    ]
    examined: list[_Row] = [
        {
            "time": exam["finished"] or exam["started"],
            "kind": "exam",
            "exercise": answer["exercise"],
            "mistakes": answer["mistake"] or "",
            "exam": exam["number"],
            "right": {True: 1, False: 0, None: ""}[answer["right"]],
        }
        for exam in _exams(folder)
        for answer in exam["answers"]
    ]
    rows = sorted([*tried, *helped, *examined], key=lambda row: str(row["time"] or ""))
    text = csv_text([COLUMNS, *([row.get(name, "") for name in COLUMNS] for row in rows)])
    return text.replace("\r\n", "\n")  # it is printed


class _Answer(TypedDict):
    exercise: str
    right: bool | None  # None for a question without an answer
    mistake: str | None
    flagged: bool
    seconds: float


class _Exam(TypedDict):
    number: int
    started: str | None
    finished: str | None
    minutes: float
    used_minutes: float
    answers: list[_Answer]


def _exams(folder: Path) -> list[_Exam]:
    """The exams with their answers."""
    if not progress_path(folder).exists():
        return []
    found: dict[int, _Exam] = {}
    with using_progress(folder) as database:
        query = "select id, started, finished, seconds, used from exam order by id"
        for number, started, finished, seconds, used in database.execute(query):
            found[number] = {
                "number": number,
                "started": _iso(started),
                "finished": _iso(finished),
                "minutes": round((seconds or 0) / 60, 2),
                "used_minutes": round((used or 0) / 60, 2),
                "answers": [],
            }
        query = (
            "select exam, data, choice, flagged, seconds from exam_question order by exam, number"
        )
        for number, data, choice, flagged, seconds in database.execute(query):
            question: dict[str, Any] = json.loads(data)
            mistake = None if choice is None else question["choices"][choice].get("mistake")
            answer: _Answer = {
                "exercise": question["exercise"],
                "right": None if choice is None else choice == question["right"],
                "mistake": mistake or None,
                "flagged": bool(flagged),
                "seconds": round(seconds or 0, 1),
            }
            if number in found:
                found[number]["answers"].append(answer)
    return list(found.values())


def _iso(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
