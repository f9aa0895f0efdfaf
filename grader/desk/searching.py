"""Finds exercises by words of their names, titles and prompts, in either language."""

from __future__ import annotations

import functools
import re
import unicodedata
from pathlib import Path

from grader.desk.files import Pair
from grader.errors import UserError
from grader.format.course import Course

MOST_FOUND = 40
# Of an exercise's file what is searched. To read it as an exercise takes a hundred times as long.
_PROMPT = re.compile(r'\s*"""(.*?)"""', re.DOTALL)


def search(course: Course, words: str) -> list[Pair]:
    """The exercises in which all words stand: those first where they stand in name or title."""
    wanted = _plain(words).split()
    if not wanted:
        return []
    heads: list[Pair] = []
    others: list[Pair] = []
    for topic in course.topics:
        about = _plain(f"{topic.folder} {topic.title.ja} {topic.title.en}")
        for name in topic.exercises:
            head, text = _texts(course, (topic.folder, name))
            if all(word in about or word in head for word in wanted):
                heads.append((topic.folder, name))
            elif all(word in about or word in text for word in wanted):
                others.append((topic.folder, name))
    return [*heads, *others][:MOST_FOUND]


def _texts(course: Course, pair: Pair) -> tuple[str, str]:
    """Name and titles, and all of the prompt, as they are compared."""
    try:
        if course.released:
            prompt = course.load(*pair).prompt
            titles = [prompt.title.ja, prompt.title.en]
            return _searched(pair[1], titles, f"{prompt.whole('ja')} {prompt.text.en}")
        path = course.solution(*pair)
        return _read(path, path.stat().st_mtime_ns)
    except (OSError, UserError):  # grading it says what is wrong
        return _searched(pair[1], [], "")


@functools.lru_cache(maxsize=2048)
def _read(path: Path, _changed: int) -> tuple[str, str]:
    found = _PROMPT.match(path.read_text("utf-8", errors="replace"))
    text = found[1] if found else ""
    titles = [part.strip().partition("\n")[0] for part in re.split(r"^---\s*$", text, flags=re.M)]
    return _searched(path.stem, [titles[0], titles[-1]], text)


def _searched(name: str, titles: list[str], text: str) -> tuple[str, str]:
    head = _plain(" ".join([name, *titles]))
    return head, f"{head} {_plain(text)}"


def _plain(text: str) -> str:
    """Width and case make no difference, nor do line breaks."""
    return unicodedata.normalize("NFKC", text).casefold().replace("\n", "")
