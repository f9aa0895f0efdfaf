"""`grade show`: grades one exercise and draws its outputs (`learners.pictures`), in a window or into a file."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

from grader.errors import UserError
from grader.judging.answers import OracleError
from grader.judging.cache import state_folder
from grader.judging.reference import Progress
from grader.learners.naming import meant
from grader.learners.own_course import find_own_course
from grader.learners.pictures import draw, has_display, japanese_font, open_window, save
from grader.learners.session import Options, grade_chosen
from grader.running.runner import Runners
from grader.saying.terminal import short_path
from grader.text import Text

PICTURE = Text("図を {path} に書きました。", "The picture is in {path}.")
NO_FONT = Text(
    "日本語のフォントが見つからないので、図の中は英語にしました。",
    "No font with Japanese was found, so the picture is in English.",
)
FOLDER = "pictures"  # in the state folder


def show_command(
    word: str,
    case: int | None,
    out: Path | None,
    root: Path | None,
    language: str,
    progress: Progress,
) -> int:
    """`grade show`. Raises `UserError`."""
    course = find_own_course(root)
    exercise = course.load(*course.select_one(meant(course, word), "show"))
    options = Options(cache=state_folder(course.root))
    with Runners() as runners:
        [verdict] = grade_chosen(course, [exercise], options, runners, progress)
    try:
        figure = draw(verdict, case, language)
    except OracleError as error:
        raise UserError("broken-exercise", key=exercise.key, reason=str(error)) from None
    if language == "ja" and japanese_font() is None:
        print(NO_FONT.say(language), file=sys.stderr)
    if out is None and has_display():
        open_window(figure)
        return 0
    path = out or state_folder(course.root) / FOLDER / exercise.topic / f"{exercise.name}.png"
    if out is None:
        with contextlib.suppress(OSError):  # `save` says why
            path.parent.mkdir(parents=True, exist_ok=True)
    save(figure, path)
    print(PICTURE.say(language, path=path if out else short_path(path, course.root)))
    return 0
