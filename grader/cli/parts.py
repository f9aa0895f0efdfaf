"""What the commands share: help texts, common options, progress on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from grader.errors import UserError
from grader.saying.help import HELP
from grader.saying.waiting import computing, takes_long
from grader.text import LANGUAGES

if TYPE_CHECKING:
    from rich.status import Status

    from grader.format.exercise import Exercise
    from grader.judging.reference import Announce, Progress

Command = TypeVar("Command", bound=Callable[..., int])


@dataclass(frozen=True)
class Words:
    """Help in the user's language."""

    language: str

    def text(self, key: str) -> str:
        return HELP[key].say(self.language)

    def brief(self, key: str) -> str:
        return self.text(key).partition("\n")[0]

    def spoken(self, command: Command) -> Command:
        """The option of a command that needs no course."""
        return click.option(
            "--lang", type=click.Choice(LANGUAGES), expose_value=False, help=self.text("lang")
        )(command)

    def common(self, command: Command) -> Command:
        """The options of every command that works on a course."""
        command = self.spoken(command)
        root = click.Path(path_type=Path)
        return click.option("--root", type=root, metavar="DIR", help=self.text("root"))(command)


def need_solutions(root: Path | None, command: str) -> None:
    """Raises `UserError` in a course that was handed out without its answers."""
    from grader.format.course import find_course

    course = find_course(Path.cwd(), root)
    if course.released:
        raise UserError("released-course", command=command, path=str(course.root))


def show_progress(language: str) -> Progress:
    """A context that shows on standard error how far references, or the mistakes of one, are computed."""

    @contextmanager
    def progress(total: int, part: str = "", /) -> Generator[Announce]:
        shown: Status | None = None
        words = computing(language, part)
        count = 0

        def announce(exercise: Exercise) -> None:
            nonlocal shown, count
            count += 1
            if not takes_long(exercise, part):
                return
            if shown is None:
                from grader.saying.voice import SafeConsole

                shown = SafeConsole(stderr=True).status(words)
                if sys.stderr.isatty():
                    shown.start()
                else:
                    click.echo(f"{words} …", err=True)
            shown.update(f"{words}  {count}/{total}  {exercise.key}")

        try:
            yield announce
        finally:
            if shown is not None:
                shown.stop()

    return progress
