"""Finds the course: its areas and topics, and each exercise.

What `grade release` hands out has `released/` in place of `solutions/`, and is a course as well.

The folders are the registry: an exercise exists because its file does. The table gives titles and order.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError
from grader.format.blanks import make_stub
from grader.format.exercise import Exercise, load_exercise
from grader.format.gradable import Gradable
from grader.format.questions import FILE as QUESTIONS
from grader.format.questions import QuestionSet, load_questions
from grader.format.released import FOLDER, SUFFIX, Released, load_released
from grader.format.table import Area, Item, Topic, read_areas, read_syllabus
from grader.trust import OWN, is_handed_in, is_trusted

TABLE = Path("solutions") / "topics.toml"
RELEASED_TABLE = Path(FOLDER) / "topics.toml"
# Exercises older than a rule of `grade verify` that they do not keep yet: [rule] = ["TOPIC/EXERCISE", …].
SYLLABUS = Path("solutions") / "syllabus.toml"


@dataclass(frozen=True)
class Course:
    """A folder that holds `solutions/` (or `released/`) and `exercises/`."""

    root: Path
    areas: tuple[Area, ...]
    released: bool = False

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

    @property
    def moved(self) -> Mapping[str, str]:
        """From the keys of exercises that lay in another topic before to those of now."""
        return {
            old: f"{topic.folder}/{old.partition('/')[2]}"
            for topic in self.topics
            for old in topic.moved
        }

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

    def syllabus(self) -> tuple[Item, ...]:
        """The items of the exam's syllabus with their exercises; () where the course has no table of them.

        Raises `FormatError`.
        """
        return read_syllabus(self.root / SYLLABUS, self.topics)

    def load(self, topic: str, name: str) -> Exercise | Released:
        """Read an exercise as it is here. Raises `FormatError`, or `UserError` for a damaged released one."""
        if self.released:
            return load_released(self.root / FOLDER / topic / f"{name}{SUFFIX}", topic)
        return self.load_answered(topic, name)

    def load_answered(self, topic: str, name: str) -> Exercise:
        """Read an exercise with its answer. Raises `FormatError`, also where it was released without."""
        return load_exercise(self.solution(topic, name), topic)

    def questions(self, topic: str) -> tuple[QuestionSet, ...]:
        """A topic's questions of knowledge: () where it has none, as in a course that was handed out without answers.

        Raises `FormatError`.
        """
        path = self.questions_path(topic)
        return load_questions(path, topic) if path.is_file() else ()

    def select(self, words: tuple[str, ...]) -> list[tuple[str, str]]:
        """The (topic, exercise) pairs that `words` name, each once, in the order given.

        A word is TOPIC, TOPIC/EXERCISE, also one of before it moved, or an exercise's path. Raises `UserError`.
        """
        chosen: dict[tuple[str, str], None] = {}
        for word in words:
            plain = _plain(word)
            folder, _, name = self.moved.get(plain, plain).partition("/")
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


def find_course(start: Path, root: Path | None = None, handed_in: Path | None = None) -> Course:
    """The course at `root`, else the nearest one above `start`, else the one this engine came with.

    What is found may be somebody else's, and grading runs its code: a course that nobody has named (with `root`) or
    trusted before is not even read. What strangers handed in is no course: not what batches have graded before, nor
    what this one grades, the folder `handed_in`.

    Raises `UserError`: no-course-at, no-course, course-unknown, course-handed-in; `FormatError` where its table is broken.
    """
    if root is not None:
        return _checked(course_folder(root), handed_in)
    for folder in (start.resolve(), *start.resolve().parents, OWN):
        if is_course(folder) and not is_handed_in(folder):
            if not is_trusted(folder):
                raise UserError("course-unknown", path=str(folder))
            return _checked(folder, handed_in)
    raise UserError("no-course", path=str(start.resolve()))


def _checked(folder: Path, handed_in: Path | None) -> Course:
    """Reads the course unless it lies in what is graded."""
    if handed_in is not None and folder != OWN and folder.is_relative_to(handed_in.resolve()):
        raise UserError("course-handed-in", path=str(folder))
    return load_course(folder)


def course_folder(folder: Path) -> Path:
    """Where a course really is that somebody has named. Raises `UserError`."""
    if not is_course(folder):
        raise UserError("no-course-at", path=str(folder))
    return folder.resolve()


def is_course(folder: Path) -> bool:
    return (folder / TABLE).is_file() or (folder / RELEASED_TABLE).is_file()


def load_course(root: Path) -> Course:
    """Read the table and list the folders. Raises `FormatError`."""
    released = not (root / TABLE).is_file()
    path = root / (RELEASED_TABLE if released else TABLE)
    files = f"[!_]*{SUFFIX}" if released else "[!_]*.py"
    return Course(root, read_areas(path, files), released)


def stub_of(exercise: Gradable) -> str:
    """The text of `exercises/TOPIC/EXERCISE.py` before the learner's first edit."""
    return make_stub(exercise.text, exercise.blanks)
