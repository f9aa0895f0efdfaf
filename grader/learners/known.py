"""Which questions of knowledge the topics have, and how many of them the learner knows."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict

from grader.errors import FormatError
from grader.format.course import Course
from grader.keeping import replace_file
from grader.learners.progress import State
from grader.reading import read_plain

_MOST = 2**24  # bytes of what is kept


@dataclass(frozen=True)
class Known:
    """Of one topic's questions: how many there are, how many were right when they were last asked, how many are due."""

    total: int
    known: int
    due: int


Covered = tuple[int, int, int]  # items of the syllabus, those with exercises, those with questions


class Kept(TypedDict):
    """Of one topic: which version of its file was read, and the questions' keys with the syllabus items that they are of."""

    file: str
    items: dict[str, str]


Stock = Mapping[str, Kept]  # by topic


def known_questions(
    stock: Stock, states: Mapping[str, State], due: Collection[str]
) -> dict[str, Known]:
    """By topic, where a topic has questions. `due` are the keys of what is due again."""
    return {
        topic: Known(
            len(kept["items"]),
            sum(is_known(states.get(key, State())) for key in kept["items"]),
            sum(key in due for key in kept["items"]),
        )
        for topic, kept in stock.items()
    }


def keys_there(course: Course, stock: Stock) -> set[str]:
    """The keys of everything that can be learnt: exercises and questions of knowledge."""
    return {*course.keys}.union(*(kept["items"] for kept in stock.values()))


def items_of(stock: Stock) -> dict[str, str]:
    """The syllabus item of every question, by its key."""
    return {key: item for kept in stock.values() for key, item in kept["items"].items()}


def is_known(state: State) -> bool:
    """Whether a question was right when it was last asked."""
    return state.passed and not state.open


def covered(course: Course, stock: Stock) -> Covered | None:
    """How many items of the exam's syllabus there are, with exercises and with questions; None without a table of them."""
    items = course.syllabus()
    asked = {*items_of(stock).values()}
    if not items:
        return None
    return (
        len(items),
        sum(bool(item.keys) for item in items),
        sum(item.number in asked for item in items),
    )


def read_stock(course: Course, folder: Path) -> Stock:
    """What is in the topics' files of questions, where they can be read. `folder` is the state folder.

    To read them all takes longer than everything else that the map of topics does, so what stands in them is kept.
    """
    path = folder / "cache" / "questions.json"
    kept = _kept(path)
    found: dict[str, Kept] = {}
    for topic in course.topics:
        file = course.questions_path(topic.folder)
        try:
            about = file.stat()
        except OSError:
            continue
        stamp = f"{about.st_mtime_ns} {about.st_size}"
        entry = kept.get(topic.folder)
        if entry is not None and entry["file"] == stamp:
            found[topic.folder] = entry
            continue
        with contextlib.suppress(FormatError):  # `grade quiz` and `grade verify` say what is wrong
            asked = [one for each in course.questions(topic.folder) for one in each.questions]
            found[topic.folder] = {
                "file": stamp,
                "items": {one.key: one.syllabus for one in asked},
            }
    if found != kept:
        with contextlib.suppress(OSError):  # it only costs the next command its time
            replace_file(path, json.dumps(found).encode())
    return found


def _kept(path: Path) -> dict[str, Kept]:
    """What is kept; nothing where there is none, or of another make."""
    try:
        content: Any = json.loads(read_plain(path, _MOST))
        return {
            str(topic): {
                "file": str(entry["file"]),
                "items": {str(key): str(item) for key, item in entry["items"].items()},
            }
            for topic, entry in content.items()
        }
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}
