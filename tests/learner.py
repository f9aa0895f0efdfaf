"""A learner of the small course: fills in files, types commands, and lets days go by."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from grader.format.course import load_course, stub_of
from grader.format.exercise import edited_answer

from .conftest import DOUBLE, Result

DAY = 86400


@dataclass(frozen=True)
class Learner:
    """`root` is the course, `call` the command."""

    root: Path
    call: object

    def type(self, *words: str, language: str = "en") -> Result:
        return self.call(*words, "--root", self.root, "--lang", language)

    def write(self, what: str, name: str = "double") -> Path:
        """Make the file the stub, the right answer, or the answer with the mistake `what`."""
        course = load_course(self.root)
        exercise = course.load("maths", name)
        made = {mistake.name: mistake.edits for mistake in exercise.mistakes}
        if what == "stub":
            text = stub_of(exercise)
        elif what == "half-done":
            text = stub_of(exercise).replace("...  # TODO 1", "2 * x")
        else:
            text = edited_answer(exercise, made.get(what, ()))
        path = course.submission("maths", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def hand_in(self, what: str, name: str = "double") -> Result:
        self.write(what, name)
        return self.type(f"maths/{name}")

    def add_exercise(self, name: str) -> None:
        text = DOUBLE.replace("def double(", f"def {name}(")
        (self.root / "solutions" / "maths" / f"{name}.py").write_text(text, encoding="utf-8")

    @property
    def state(self) -> Path:
        return self.root / ".grade"

    @property
    def database(self) -> Path:
        return self.state / "progress.sqlite"

    def ask(self, query: str) -> list[tuple]:
        with contextlib.closing(sqlite3.connect(self.database)) as database, database:
            return database.execute(query).fetchall()

    def days_go_by(self, days: float) -> None:
        """What happened is that much longer ago."""
        for table, column in (("attempt", "time"), ("event", "time"), ("exam", "finished")):
            self.ask(f"update {table} set {column} = {column} - {days * DAY}")
        self.ask("delete from card")
