"""Exercises as they are handed out: what grading needs to know of one, without its answer.

In place of the answer stands the stub. Of a mistake there is what is said of it and no statement: those of two mistakes
can be put together to the right one. What decides (cases, expected values, those of every mistake) is not here: see
`judging.reference`.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from grader.errors import UserError
from grader.format.blanks import Blank, make_stub
from grader.format.exercise import Exercise
from grader.format.gradable import Gradable, KnownMistake, Prompt
from grader.reading import read_plain
from grader.text import Text

_MOST = 2**24  # bytes of a released exercise

FOLDER = "released"
SUFFIX = ".json"
FORMAT = 3
_BOTH = {"ja": str, "en": str}
_SHAPE = {
    "format": int,
    "function": str,
    "arguments": [str],
    "outputs": [str],
    "seconds": float,
    "title": _BOTH,
    "text": _BOTH,
    "shared": str,
    "imports": [str],
    "keras": bool,
    "compared": str,
    "stub": str,
    "blanks": [{"line": int, "keeps": str}],
    "mistakes": [{"name": str, "why": _BOTH}],
}
_PLAIN = ("function", "arguments", "outputs", "seconds")


@dataclass(frozen=True)
class Released(Gradable):
    """An exercise that was handed out without its answer."""


def released_text(exercise: Exercise) -> str:
    """The file that stands for `exercise` in a released course: its stub, and what is said of its mistakes."""
    blanks: list[dict[str, int | str]] = []
    removed = 0
    for blank in exercise.blanks:
        blanks.append({"line": blank.first_line - removed, "keeps": blank.keeps})
        removed += blank.last_line - blank.first_line
    content: dict[str, object] = {
        "format": FORMAT,
        **{name: getattr(exercise, name) for name in _PLAIN},
        "title": exercise.prompt.title.both,
        "text": exercise.prompt.text.both,
        "shared": exercise.prompt.shared,
        "imports": sorted(exercise.imports),
        "keras": exercise.keras_decides,
        "compared": exercise.compared,  # it knows no answer
        "stub": make_stub(exercise.answer, exercise.blanks),
        "blanks": blanks,
        "mistakes": [{"name": each.name, "why": each.why.both} for each in exercise.mistakes],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def load_released(path: Path, topic: str) -> Released:
    """The exercise in a released file. Raises `UserError`."""
    try:
        text = read_plain(path, _MOST).decode()
        return _released(json.loads(text), text, path, topic)
    except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError):
        raise UserError("released-damaged", path=str(path)) from None


def _has_shape(value: object, shape: object) -> bool:
    """Whether `value`, from a file that may hold anything, is what `shape` shows. Raises `ValueError` for no text."""
    if isinstance(shape, dict):
        parts = cast("dict[str, object]", shape)
        given = cast("dict[str, object]", value) if isinstance(value, dict) else {}
        return given.keys() == parts.keys() and all(
            _has_shape(given[name], part) for name, part in parts.items()
        )
    if isinstance(shape, list):
        [part] = cast("list[object]", shape)
        items = cast("list[object]", value) if isinstance(value, list) else [None]
        return all(_has_shape(item, part) for item in items)
    if isinstance(value, str):
        value.encode()  # no half of a character
    if shape is float:
        return isinstance(value, int | float) and 0 < value < math.inf
    return isinstance(shape, type) and isinstance(value, shape)


def _released(content: dict[str, Any], text: str, path: Path, topic: str) -> Released:
    if content["format"] != FORMAT or not _has_shape(content, _SHAPE):
        raise ValueError(content["format"])
    stub: str = content["stub"]
    lines = stub.split("\n")
    blanks: list[Blank] = []
    for number, entry in enumerate(content["blanks"], 1):
        line: int = entry["line"]
        start = sum(len(before) + 1 for before in lines[: line - 1])
        end = start + len(lines[line - 1])
        # What is assigned is not told (`left`): the order of a tuple is part of the answer.
        blanks.append(Blank(number, line, line, start, end, "", entry["keeps"]))
    mistakes = tuple(KnownMistake(one["name"], Text(**one["why"])) for one in content["mistakes"])
    return Released(
        topic=topic,
        name=path.stem,
        path=path,
        source=text,
        text=stub,
        prompt=Prompt(Text(**content["title"]), Text(**content["text"]), content["shared"]),
        function=content["function"],
        arguments=tuple(content["arguments"]),
        outputs=tuple(content["outputs"]),
        imports=frozenset(content["imports"]),
        blanks=tuple(blanks),
        mistakes=mistakes,
        seconds=content["seconds"],
        compared=content["compared"],
        keras_decides=content["keras"],
    )
