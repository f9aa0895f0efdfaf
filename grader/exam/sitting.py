"""One exam while it is taken: answers, flags, time. Every answer is on disk before it is acknowledged.

Time is what passed while the exam was open, by a clock that nobody can set: an interrupted exam goes on with the
time that was left, and setting the computer's clock back changes nothing. Knows nothing of screens.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from grader.errors import UserError
from grader.exam.questions import Question
from grader.exam.stored import question_data, question_in
from grader.learners.database import open_progress
from grader.text import Text

SAVE_SECONDS = 5.0  # at most so much used time is lost when the process is killed
WRITING = (UserError, sqlite3.Error, OSError)  # why an answer may not be kept


@dataclass(frozen=True)
class Answered:
    """A question and what became of it. `choice` is a place in `question.choices`, None while unanswered."""

    question: Question
    choice: int | None = None
    flagged: bool = False
    seconds: float = 0.0  # for which it was on the screen

    @property
    def right(self) -> bool:
        return self.choice == self.question.right


class Sitting:
    """The exam `number` in the progress database of `folder`. Safe to use from several threads.

    Raises `LookupError` where there is no such exam.
    """

    def __init__(self, folder: Path, number: int, clock: Callable[[], float] = time.monotonic):
        self.number = number
        self.folder = folder
        self._clock = clock
        self._lock = threading.RLock()
        with self._database() as database:
            query = "SELECT seconds, used, finished, started, seed, data FROM exam WHERE id = ?"
            row = database.execute(query, (number,)).fetchone()
            if row is None:
                raise LookupError(number)
            self.seconds: float = row[0]
            self._used: float = row[1]
            self._finished = row[2] is not None
            self._started: float = row[3]
            self.seed: int = row[4]
            self.options: str = row[5] or ""  # what was asked for, in the words of `begin`
            query = (
                "SELECT data, choice, flagged, seconds FROM exam_question "
                "WHERE exam = ? ORDER BY number"
            )
            self._answered = [
                Answered(question_in(data), choice, bool(flagged), seconds or 0.0)
                for data, choice, flagged, seconds in database.execute(query, (number,))
            ]
        self._since = self._saved = clock()
        self._paused = False

    @property
    def name(self) -> str:
        """Of no other exam, also of those in another folder."""
        return f"{self.number} {self._started}"

    def __len__(self) -> int:
        return len(self._answered)

    def __getitem__(self, place: int) -> Answered:
        return self._answered[place]

    @property
    def all(self) -> Sequence[Answered]:
        return tuple(self._answered)

    @property
    def waiting(self) -> list[int]:
        """The places whose questions are still being made."""
        return [place for place, one in enumerate(self._answered) if not one.question.made]

    @property
    def finished(self) -> bool:
        """Handed in, or out of time."""
        with self._lock:
            if not self._finished and self.left <= 0:
                self.finish()
            return self._finished

    @property
    def used(self) -> float:
        """Seconds of the exam that are over."""
        with self._lock:
            still = self._finished or self._paused
            return min(self.seconds, self._used + (0.0 if still else self._clock() - self._since))

    @property
    def left(self) -> float:
        return max(0.0, self.seconds - self.used)

    def pause(self) -> None:
        """Stop the clock until `start`, while the rules are read; the used time is kept."""
        with self._lock:
            self.leave()
            self._paused = True

    def start(self) -> None:
        """Let the clock run (again)."""
        with self._lock:
            if self._paused:
                self._since = self._saved = self._clock()
                self._paused = False

    def answer(self, place: int, choice: int | None) -> bool:
        """Choose, change or (None) take back an answer; False where the exam is over: then nothing changes.

        Raises `IndexError` for a question or choice that does not exist.
        """
        old = self._at(place)
        if choice is not None and not 0 <= choice < len(old.question.choices):
            raise IndexError(choice)
        return self._change(place, lambda one: replace(one, choice=choice))

    def flag(self, place: int, flagged: bool) -> bool:
        """Mark a question for a second look."""
        self._at(place)
        return self._change(place, lambda one: replace(one, flagged=flagged))

    def fill(self, place: int, question: Question) -> None:
        """Put a question in a place that waits for one, if it still does and is not in the exam already."""
        with self._lock:
            if self._finished or self._at(place).question.made:
                return
            old = self._at(place)
            if any(one.question == question for one in self._answered):
                return
            with self._writing() as database:
                database.execute(
                    "UPDATE exam_question SET data = ? WHERE exam = ? AND number = ?",
                    (question_data(question), self.number, place),
                )
            self._answered[place] = replace(old, question=question)

    def tell(self, place: int, asked: Text) -> None:
        """Say something else in a place that waits for its question; it is not kept."""
        with self._lock:
            old = self._at(place)
            if not old.question.made:
                said = replace(old.question, asked=asked)
                self._answered[place] = replace(old, question=said)

    def looked_at(self, place: int, seconds: float) -> None:
        """Add to the time for which a question was on the screen."""
        more = min(max(0.0, seconds), self.seconds)
        self._at(place)
        self._change(place, lambda one: replace(one, seconds=one.seconds + more))

    def tick(self) -> float:
        """To be called now and then: keeps the used time, ends the exam in time; the seconds left."""
        with self._lock:
            if not self.finished and self._clock() - self._saved >= SAVE_SECONDS:
                self._save()
            return self.left

    def finish(self) -> None:
        """Hand in."""
        with self._lock:
            if self._finished:
                return
            used = self.used
            with self._writing() as database:
                # What could not be asked in time counts for nothing.
                database.executemany(
                    "DELETE FROM exam_question WHERE exam = ? AND number = ?",
                    [(self.number, place) for place in self.waiting],
                )
                database.execute(
                    "UPDATE exam SET used = ?, finished = ? WHERE id = ?",
                    (used, time.time(), self.number),
                )
            self._answered = [one for one in self._answered if one.question.made]
            self._finished, self._used = True, used  # only now: the writing may have failed

    def leave(self) -> None:
        """Keep the used time; the exam can be resumed."""
        with self._lock:
            if not self.finished:
                self._save()

    def _at(self, place: int) -> Answered:
        if not 0 <= place < len(self._answered):
            raise IndexError(place)
        return self._answered[place]

    def _change(self, place: int, change: Callable[[Answered], Answered]) -> bool:
        with self._lock:
            if self.finished:
                return False
            changed = change(self._answered[place])
            with self._writing() as database:
                database.execute(
                    "UPDATE exam_question SET choice = ?, flagged = ?, seconds = ? "
                    "WHERE exam = ? AND number = ?",
                    (changed.choice, changed.flagged, changed.seconds, self.number, place),
                )
                self._write_used(database)
            self._answered[place] = changed
            return True

    def _save(self) -> None:
        with self._writing() as database:
            self._write_used(database)

    def _write_used(self, database: sqlite3.Connection) -> None:
        self._used = self.used
        self._since = self._saved = self._clock()
        database.execute("UPDATE exam SET used = ? WHERE id = ?", (self._used, self.number))

    def _database(self) -> contextlib.closing[sqlite3.Connection]:
        # One connection per call: the browser's requests come from several threads.
        return contextlib.closing(open_progress(self.folder))

    @contextlib.contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        """A transaction. Where the database was set aside as damaged meanwhile, the exam is written again first."""
        try:
            opened = self._database()
        except UserError as error:
            if error.key != "progress-damaged":
                raise
            opened = self._database()
        with opened as database, database:
            if not database.execute("SELECT 1 FROM exam WHERE id = ?", (self.number,)).fetchone():
                database.execute(
                    "INSERT INTO exam (id, started, seed, seconds, used, data) VALUES (?, ?, ?, ?, ?, ?)",
                    (self.number, self._started, self.seed, self.seconds, self._used, self.options),
                )
                _insert_questions(database, self.number, self._answered)
            yield database


def begin(
    folder: Path, questions: Sequence[Question], seconds: float, seed: int, options: str = ""
) -> int:
    """Write a new exam; its number. `options` (JSON) say for what questions it was asked."""
    with contextlib.closing(open_progress(folder)) as database, database:
        cursor = database.execute(
            "INSERT INTO exam (started, seed, seconds, used, data) VALUES (?, ?, ?, 0, ?)",
            (time.time(), seed, seconds, options),
        )
        number = cursor.lastrowid
        assert number is not None  # after an INSERT there is one
        _insert_questions(database, number, [Answered(one) for one in questions])
        return number


def _insert_questions(
    database: sqlite3.Connection, number: int, answered: Sequence[Answered]
) -> None:
    database.executemany(
        "INSERT INTO exam_question (exam, number, data, choice, flagged, seconds) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (number, place, question_data(one.question),
             one.choice, one.flagged, one.seconds)
            for place, one in enumerate(answered)
        ],
    )  # fmt: skip


def asked_before(folder: Path) -> Counter[str]:
    """How often each exercise or question of knowledge was asked in the exams of this learner."""
    with contextlib.closing(open_progress(folder)) as database:
        query = "SELECT json_extract(data, '$.exercise'), count(*) FROM exam_question GROUP BY 1"
        return Counter(dict(database.execute(query)))


def unfinished(folder: Path) -> int | None:
    """The number of the exam that can be resumed, if there is one."""
    return _newest(folder, "finished IS NULL")


def last_finished(folder: Path) -> int | None:
    """The number of the exam that was finished last, if there is one."""
    return _newest(folder, "finished IS NOT NULL")


def _newest(folder: Path, condition: str) -> int | None:
    with contextlib.closing(open_progress(folder)) as database:
        query = f"SELECT max(id) FROM exam WHERE {condition}"
        return database.execute(query).fetchone()[0]
