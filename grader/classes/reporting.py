"""`grade report DIR`: report and tables made anew of what a batch has kept. Grades nothing."""

from __future__ import annotations

from pathlib import Path

from grader.classes import batch_screen as screen
from grader.classes.names import one_line
from grader.classes.outcome import read_outcome, write_outcome
from grader.classes.results import read_wanted
from grader.format.course import find_course
from grader.locking import locked


def report_command(folder: Path, root: Path | None, language: str) -> int:
    """0 when all is written. Raises `UserError`."""
    read_wanted(folder)  # before anything is made in a folder that is none of ours
    course = find_course(Path.cwd(), root)
    with locked(folder, "batch-locked"):
        outcome = read_outcome(folder, course)
        written = write_outcome(outcome, language)
    print(screen.FILES.say(language, folder=one_line(str(folder))))
    screen.show_formats(written, language)
    screen.show_older(outcome.overtaken(), folder, language)
    return 0
