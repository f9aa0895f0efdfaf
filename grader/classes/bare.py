"""Files that say less than STUDENT/TOPIC/EXERCISE.py: without their topic, without a folder, with a number added.

Only what an assignment or a roster makes certain is completed.
"""

from __future__ import annotations

import json
from typing import cast

from grader.classes import names
from grader.classes.archives import RefusedError
from grader.classes.contents import NOTEBOOK_LIMIT
from grader.classes.entry import Keys
from grader.classes.sources import Piece
from grader.classes.whose import Claim

MAX_AUTHORS = 10


def completed(topic: str, exercise: str, course: Keys, assigned: Keys | None) -> tuple[str, str]:
    """The exercise that is meant, where an assignment has just one of that name: `dqn_target-1.py` is `dqn_target`."""
    if assigned is None or not exercise or (topic, exercise) in course:
        return topic, exercise
    plain = names.without_number(exercise)[0]
    for name in (exercise, plain):
        if (topic, name) in course:
            return topic, name
        if topic not in {known for known, _ in course}:
            found = [pair for pair in assigned if pair[1] == name]
            if len(found) == 1:
                return found[0]
    return topic, exercise


def flat_claim(piece: Piece, known: Keys) -> tuple[Claim, tuple[str, ...]]:
    """What a file without a folder says of its owner, beside the exercise's name, and its path with that alone.

    "山田 太郎 - dqn_target.py" is for `dqn_target`. A notebook says its exercises itself, and in its metadata its authors.
    """
    name = piece.parts[-1]
    stem, _, ending = name.rpartition(".")
    exercises = [e for _, e in known if _ends_or_begins(stem, e)]
    longest = max(exercises, key=len, default="")
    rest = stem
    if longest:
        plain = names.without_number(stem)[0]
        for text in (stem, plain):
            if text.endswith(longest):
                rest = text[: -len(longest)]
            elif text.startswith(longest):
                rest = text[len(longest) :]
            else:
                continue
            break
    texts = (rest.strip(" _-–"),)
    if names.is_notebook(name):
        texts += _authors(piece)
    parts = (f"{longest}.{ending}",) if longest else piece.parts
    return Claim(texts, chosen=True), parts


def _ends_or_begins(stem: str, exercise: str) -> bool:
    """Whether a name has the exercise's at an end, apart from the rest."""
    for text in (stem, names.without_number(stem)[0]):
        before, after = text.removesuffix(exercise), text.removeprefix(exercise)
        if before and before != text and not before[-1].isalnum():
            return True
        if after and after != text and not after[0].isalnum():
            return True
    return False


def _authors(piece: Piece) -> tuple[str, ...]:
    """Names and addresses of `metadata.authors` in a notebook, which the format has for that; () where there are none."""
    try:
        data = piece.read(NOTEBOOK_LIMIT + 1) if piece.read else b""
        notebook: object = json.loads(data) if len(data) <= NOTEBOOK_LIMIT else None
    except (RefusedError, ValueError, RecursionError):
        return ()
    metadata = _entry(notebook, "metadata")
    authors = _entry(metadata, "authors")
    found: list[str] = []
    for author in cast(list[object], authors)[:MAX_AUTHORS] if isinstance(authors, list) else ():
        for key in ("name", "email"):
            value = _entry(author, key)
            found += [value] if isinstance(value, str) and value else []
    return tuple(found)


def _entry(value: object, key: str) -> object:
    return cast(dict[str, object], value).get(key) if isinstance(value, dict) else None
