"""Finds the course and reads its table of areas and topics, `solutions/topics.toml`.

What `grade release` hands out has `released/` in place of `solutions/`, and is a course as well.

The folders are the registry: an exercise exists because its file does. The table gives titles and order.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grader.errors import FormatError, UserError
from grader.format.blanks import make_stub
from grader.format.exercise import Exercise, load_exercise, read_text
from grader.format.questions import FILE as QUESTIONS
from grader.format.questions import QuestionSet, load_questions
from grader.format.released import FOLDER, SUFFIX, load_released
from grader.text import Text

TABLE = Path("solutions") / "topics.toml"
RELEASED_TABLE = Path(FOLDER) / "topics.toml"
# Exercises older than a rule of `grade verify` that they do not keep yet: [rule] = ["TOPIC/EXERCISE", …].
NOT_KEPT = Path("solutions") / "not_kept.toml"


@dataclass(frozen=True)
class Topic:
    """One topic: its folder's name, titles, syllabus item, and its exercises' names in order."""

    folder: str
    title: Text
    syllabus: str
    exercises: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """TOPIC/EXERCISE of each exercise in order."""
        return tuple(f"{self.folder}/{name}" for name in self.exercises)


@dataclass(frozen=True)
class Area:
    """One area of the exam and its topics in order."""

    title: Text
    topics: tuple[Topic, ...]


@dataclass(frozen=True)
class Course:
    """A folder that holds `solutions/` (or `released/`) and `exercises/`."""

    root: Path
    areas: tuple[Area, ...]
    released: bool = False
    not_kept: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def topics(self) -> tuple[Topic, ...]:
        return tuple(topic for area in self.areas for topic in area.topics)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """(topic, exercise) of every exercise, in the course's order."""
        return tuple((topic.folder, name) for topic in self.topics for name in topic.exercises)

    @property
    def keys(self) -> tuple[str, ...]:
        """The same as TOPIC/EXERCISE."""
        return tuple(key for topic in self.topics for key in topic.keys)

    def solution(self, topic: str, name: str) -> Path:
        return self.root / "solutions" / topic / f"{name}.py"

    def submission(self, topic: str, name: str) -> Path:
        return self.root / "exercises" / topic / f"{name}.py"

    def questions_path(self, topic: str) -> Path:
        """The topic's questions of knowledge, which need not be there."""
        return self.solution(topic, QUESTIONS)

    def about(self, topic: str) -> Path:
        """The introduction to a topic, which need not be there."""
        return self.root / (FOLDER if self.released else "solutions") / topic / "about.md"

    def rules_not_kept(self, key: str) -> frozenset[str]:
        """Names of the rules that the exercise `key` need not keep yet. Raises `FormatError`."""
        return frozenset(rule for rule, keys in self.not_kept.items() if key in keys)

    def load(self, topic: str, name: str) -> Exercise:
        """Read an exercise. Raises `FormatError`, or `UserError` for a damaged released one."""
        if self.released:
            return load_released(self.root / FOLDER / topic / f"{name}{SUFFIX}", topic)
        return load_exercise(self.solution(topic, name), topic)

    def questions(self, topic: str) -> tuple[QuestionSet, ...]:
        """A topic's questions of knowledge: () where it has none, as in a course that was handed out without answers.

        Raises `FormatError`.
        """
        path = self.questions_path(topic)
        return load_questions(path, topic) if path.is_file() else ()

    def select(self, words: tuple[str, ...]) -> list[tuple[str, str]]:
        """The (topic, exercise) pairs that `words` name, each once, in the order given.

        A word is TOPIC, TOPIC/EXERCISE, or an exercise's path. Raises `UserError`.
        """
        chosen: dict[tuple[str, str], None] = {}
        for word in words:
            folder, _, name = _plain(word).partition("/")
            topic = next((topic for topic in self.topics if topic.folder == folder), None)
            if topic is None:
                raise self._unknown(word)
            if name.partition("#")[0] == QUESTIONS and self.questions_path(folder).is_file():
                raise UserError("asked-by-quiz", topic=folder)
            if name and name not in topic.exercises:
                near = difflib.get_close_matches(name, topic.exercises, n=1, cutoff=0.4)
                raise UserError(
                    "unknown-exercise",
                    word=word,
                    nearest=f"{folder}/{near[0]}" if near else "",
                    names=", ".join(topic.exercises),
                )
            for exercise in [name] if name else topic.exercises:
                chosen[topic.folder, exercise] = None
        return list(chosen)

    def select_one(self, word: str, command: str = "") -> tuple[str, str]:
        """The exercise that a word names, for `grade COMMAND`. Raises `UserError` where it names several or none."""
        pairs = self.select((word,))
        if len(pairs) != 1:
            example = "/".join(pairs[0]) if pairs else "lstm/lstm_step"
            raise UserError("one-exercise-only", command=command, example=example)
        return pairs[0]

    def select_questions(self, words: tuple[str, ...]) -> list[str]:
        """The topics with questions of knowledge that `words` name, TOPIC or TOPIC/questions. Raises `UserError`."""
        there = {topic.folder: self.questions_path(topic.folder).is_file() for topic in self.topics}
        chosen: dict[str, None] = {}
        for word in words:
            folder, _, name = _plain(word).partition("/")
            if name and name != QUESTIONS:
                continue
            if folder not in there:
                raise self._unknown(folder)
            if there[folder]:
                chosen[folder] = None
            elif name:
                names = ", ".join(known for known, has in there.items() if has)
                raise UserError("no-questions", topic=folder, names=names or "–")
        return list(chosen)

    def topic_with_questions(self, word: str) -> Topic:
        """The topic that a word names, alone or by something in it, if it has questions. Raises `UserError`."""
        folder = _plain(word).partition("/")[0]
        self.select_questions((f"{folder}/{QUESTIONS}",))
        return next(topic for topic in self.topics if topic.folder == folder)

    def _unknown(self, word: str) -> UserError:
        folders = [topic.folder for topic in self.topics]
        exercises = {name: topic for topic, name in self.pairs}
        plain = _plain(word)
        near = ""
        if plain in exercises:
            near = f"{exercises[plain]}/{plain}"
        else:
            folder, _, rest = plain.partition("/")
            close = difflib.get_close_matches(folder.lower(), folders, n=1, cutoff=0.5)
            if close:
                near = f"{close[0]}/{rest}" if rest else close[0]
            else:
                close = difflib.get_close_matches(plain.lower(), exercises, n=1, cutoff=0.6)
                near = f"{exercises[close[0]]}/{close[0]}" if close else ""
        return UserError("unknown-topic", word=word, nearest=near, names=", ".join(folders))


def names_questions(word: str) -> bool:
    """Whether a word names a topic's questions of knowledge rather than an exercise."""
    return _plain(word).partition("/")[2] == QUESTIONS


def _plain(word: str) -> str:
    """TOPIC/EXERCISE from what a shell's completion may give: exercises/lstm/lstm_step.py, lstm/."""
    word = word.replace("\\", "/").removesuffix("/").removesuffix(".py")
    parts = [part for part in word.split("/") if part not in ("", ".")]
    for folder in ("exercises", "solutions"):
        if folder in parts:
            parts = parts[parts.index(folder) + 1 :]
    return "/".join(parts)


def find_course(start: Path, root: Path | None = None) -> Course:
    """The course at `root`, else the nearest one above `start`, else the one this engine came with.

    Raises `UserError` where there is none and `FormatError` where its table is broken.
    """
    if root is not None:
        if not _is_course(root):
            raise UserError("no-course-at", path=str(root))
        return load_course(root.resolve())
    own = Path(__file__).resolve().parents[2]
    for folder in (start.resolve(), *start.resolve().parents, own):
        if _is_course(folder):
            return load_course(folder)
    raise UserError("no-course", path=str(start.resolve()))


def _is_course(folder: Path) -> bool:
    return (folder / TABLE).is_file() or (folder / RELEASED_TABLE).is_file()


def load_course(root: Path) -> Course:
    """Read the table and list the folders. Raises `FormatError`."""
    released = not (root / TABLE).is_file()
    path = root / (RELEASED_TABLE if released else TABLE)
    files = f"[!_]*{SUFFIX}" if released else "[!_]*.py"
    text = read_text(path)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        lines = text.rstrip().split("\n")
        reason, _, place = str(error).rpartition(" (at ")
        found = re.match(r"line (\d+)", place)  # else "end of document"
        line = min(int(found[1]), len(lines)) if found else len(lines)
        raise FormatError(path, line, "toml", lines[line - 1].strip(), reason=reason) from None
    seen: set[str] = set()
    areas = []
    for area in _tables(table, "area", "[[area]]", path, 0):
        ja, en = (_text(area, key, path, text) for key in ("ja", "en"))
        line = _line(text, "ja", ja)
        topics = [
            _topic(entry, files, seen, path, text)
            for entry in _tables(area, "topic", "[[area.topic]]", path, line, ja)
        ]
        areas.append(Area(Text(ja, en), tuple(topics)))
    for folder in sorted(path.parent.iterdir()):
        if folder.is_dir() and any(folder.glob(files)) and folder.name not in seen:
            raise FormatError(path, 0, "topic-not-listed", folder.name)
    return Course(root, tuple(areas), released, _not_kept(root / NOT_KEPT))


def _not_kept(path: Path) -> dict[str, frozenset[str]]:
    if not path.is_file():
        return {}
    text = read_text(path)
    try:
        return {rule: frozenset(keys) for rule, keys in tomllib.loads(text).items()}
    except (tomllib.TOMLDecodeError, TypeError) as error:
        raise FormatError(path, 1, "toml", text.split("\n")[0], reason=str(error)) from None


def stub_of(exercise: Exercise) -> str:
    """The text of `exercises/TOPIC/EXERCISE.py` before the learner's first edit."""
    return make_stub(exercise.answer, exercise.blanks)


def _topic(entry: dict, files: str, seen: set[str], path: Path, text: str) -> Topic:
    folder = _text(entry, "folder", path, text)
    line = _line(text, "folder", folder)
    if folder in seen:
        raise FormatError(path, _line(text, "folder", folder, nth=2), "duplicate-topic", folder)
    seen.add(folder)
    for key in entry:
        if key not in ("folder", "ja", "en", "syllabus", "exercises"):
            raise FormatError(path, line, "unknown-key", f"{key} = …")
    directory = path.parent / folder
    if not directory.is_dir():
        raise FormatError(path, line, "unknown-folder", folder)
    there = sorted(file.stem for file in directory.glob(files) if file.stem != QUESTIONS)
    order = entry.get("exercises", [])
    if not isinstance(order, list) or not all(isinstance(name, str) for name in order):
        raise FormatError(path, line, "bad-order", folder)
    for name in order:
        if name not in there:
            at = _line(text, "", name, after=line)
            raise FormatError(path, at, "exercise-missing", f"{folder}/{name}")
        if order.count(name) > 1:
            at = _line(text, "", name, nth=2, after=line)
            raise FormatError(path, at, "duplicate-exercise", f"{folder}/{name}")
    return Topic(
        folder,
        Text(_text(entry, "ja", path, text), _text(entry, "en", path, text)),
        _text(entry, "syllabus", path, text),
        (*order, *(name for name in there if name not in order)),
    )


def _tables(
    table: dict, key: str, shown: str, path: Path, line: int, title: str = ""
) -> list[dict]:
    entries = table.get(key)
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise FormatError(path, line, "no-tables", title, expected=shown)
    return entries


def _text(entry: dict, key: str, path: Path, text: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        # The entry is named by what it does have.
        known = ((k, entry.get(k)) for k in ("folder", "ja", "en"))
        name, title = next(((k, v) for k, v in known if isinstance(v, str) and v), ("", ""))
        line = _line(text, name, title) if title else 0
        raise FormatError(path, line, "no-text", title, expected=key)
    return value


def _line(text: str, key: str, value: str, nth: int = 1, after: int = 0) -> int:
    """The line where `key = "value"` (without a key: "value") stands for the nth time; 0 if nowhere.

    A TOML table knows no places, so this looks for the words. Lines before `after` do not count.
    """
    assignment = rf"\b{key}\s*=\s*" if key else ""
    pattern = re.compile(rf"""{assignment}["']{re.escape(value)}["']""")
    places = [
        number
        for number, line in enumerate(text.split("\n"), 1)
        for _ in pattern.finditer(line)
        if number >= after
    ]
    return places[nth - 1] if len(places) >= nth else 0
