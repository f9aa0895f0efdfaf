"""`grade report DIR --serve`: the report in the browser, where scores are set by hand, until it is ended."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from grader.classes.names import one_line
from grader.classes.overrides import FILE
from grader.classes.results import read_wanted
from grader.exam.server import listen, run
from grader.format.course import find_course
from grader.locking import locked
from grader.marking.app import Board, make_app
from grader.marking.sentences import ADDRESS, CLOSED, NOT_WRITTEN

FOLDER = "serving"  # in the class's


def serve_command(folder: Path, root: Path | None, language: str, browser: bool) -> int:
    """Until it is ended: 0, or 2 where the tables could not be written in the end. Raises `UserError`."""
    read_wanted(folder)  # before anything is made in a folder that is none of ours
    course = find_course(Path.cwd(), root)
    own = folder / FOLDER
    with locked(own, "report-locked"), listen(own) as listening:
        app = run(
            lambda token, _: make_app(Board(folder, course, language, token, _login())),
            listening, ADDRESS, language, own if browser else None,
        )  # fmt: skip
    print(CLOSED.say(language, path=one_line(str(folder / FILE))), file=sys.stderr)
    if not app.state.board.tables.done:
        print(NOT_WRITTEN.say(language, folder=one_line(str(folder))), file=sys.stderr)
        return 2
    return 0


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # nobody that the system knows
        return ""
