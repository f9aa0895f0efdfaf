"""Finds topics, exercises and questions of knowledge by words of their titles and texts, in either language."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from grader.desk.files import Pair
from grader.errors import UserError
from grader.format.course import Course, Topic

MOST_FOUND = 40
_SHORT = 3  # letters of a word that is found as a whole word only
# Of an exercise's file what is searched. To read it as an exercise takes a hundred times as long.
_SAID = re.compile(
    r"""\b(?:ja|en|text|shared)["']?\s*[=:]\s*(?:\"{3}(.*?)\"{3}|"((?:[^"\\]|\\.)*)")""", re.DOTALL
)
_PROMPT = re.compile(r'\s*"""(.*?)"""', re.DOTALL)


@dataclass(frozen=True)
class Found:
    """Topics in whose title or introduction the words stand, exercises, and topics in whose questions they stand.

    `every`: whether all words stand in each, else at least one does.
    """

    topics: list[Topic]
    exercises: list[Pair]
    questions: list[Topic]
    every: bool = True

    @property
    def count(self) -> int:
        return len(self.topics) + len(self.exercises) + len(self.questions)


def search(course: Course, words: str) -> Found:
    """Where all words stand, else where one of them does: what has them in its title comes first."""
    wanted = [_pattern(word) for word in _plain(words).split()]
    found = _search(course, wanted, all)
    if found.count or len(wanted) < 2:
        return found
    return replace(_search(course, wanted, any), every=False)


def _search(
    course: Course, wanted: list[re.Pattern[str]], those: Callable[[Iterable[bool]], bool]
) -> Found:
    def stand_in(text: str) -> bool:
        return bool(wanted) and those(pattern.search(text) is not None for pattern in wanted)

    heads: list[Pair] = []
    others: list[Pair] = []
    titled: list[Topic] = []
    introduced: list[Topic] = []
    asked: list[Topic] = []
    for topic in course.topics:
        title = _plain(f"{topic.folder} {topic.title.ja} {topic.title.en}")
        if stand_in(title):
            titled.append(topic)
        elif stand_in(f"{title} {_text_of(course.about(topic.folder), _whole)}"):
            introduced.append(topic)
        if stand_in(_text_of(course.questions_path(topic.folder), _asked)):
            asked.append(topic)
        for name in topic.exercises:
            head, text = _texts(course, (topic.folder, name))
            if stand_in(head) or (stand_in(f"{title} {head}") and not stand_in(title)):
                heads.append((topic.folder, name))
            elif stand_in(f"{title} {text}"):
                others.append((topic.folder, name))
    return Found([*titled, *introduced], [*heads, *others][:MOST_FOUND], asked)


def _pattern(word: str) -> re.Pattern[str]:
    """A Latin word begins where a word begins, and a short one is a whole word: `iou` is not in `previous`."""
    if not word.isascii():
        return re.compile(re.escape(word))
    end = r"(?!(?!s\b)[a-z0-9])" if len(word) <= _SHORT else ""
    return re.compile(rf"(?<![a-z0-9]){re.escape(word)}{end}")


def _text_of(path: Path, part: Callable[[str], str]) -> str:
    """What is searched of a file, as it is compared; nothing where there is none."""
    try:
        return _read_part(path, path.stat().st_mtime_ns, part)
    except OSError:
        return ""


@functools.lru_cache(maxsize=512)
def _read_part(path: Path, _changed: int, part: Callable[[str], str]) -> str:
    return _plain(part(path.read_text("utf-8", errors="replace")))


def _whole(text: str) -> str:
    return text


def _asked(text: str) -> str:
    """What stands in a file of questions in either language. To read it as Python takes a hundred times as long."""
    return " ".join(found[1] or found[2] for found in _SAID.finditer(text))


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
    """Width and case make no difference; a line end is none between Japanese characters, else it parts words."""
    joined = re.sub(r"(?<=[^\x00-\x7f])\s*\n\s*(?=[^\x00-\x7f])", "", text)
    return unicodedata.normalize("NFKC", joined).casefold().replace("\n", " ")
