"""`grade exam`: draws an exam or goes on with one, hands it to the terminal or the browser, shows what came of it."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import UserError
from grader.exam.paper import Plan
from grader.format.course import Course
from grader.keeping import writable
from grader.learners.own_course import find_own_course
from grader.text import Text

if TYPE_CHECKING:
    from grader.exam.results import Guide
    from grader.exam.sitting import Sitting

DRAWING = Text(
    "問題を作っています（選択肢をすべて実行して確かめます）",
    "Making questions (every choice is executed first)",
)
FEWER = Text(
    "この範囲から作れる問題は {count} 問です。時間は {minutes} 分です。",
    "There are {count} questions in this range; the time is {minutes} minutes.",
)

WRITTEN = Text("結果を {path} に書きました。", "The result is written to {path}.")


def exam_command(
    root: Path | None,
    language: str,
    plan: Plan,
    *,
    asked: bool,
    weak: bool,
    seed: int | None,
    new: bool,
    web: bool,
    review: bool,
    html: Path | None,
    browser: bool,
) -> int:
    """`grade exam`. `asked`: whether the user said what she wants, so that an open exam cannot be meant. `weak`: only what
    she has still to learn.

    Raises `UserError`.
    """
    course = find_own_course(root)
    if course.released:
        raise UserError("released-course", command="exam", path=str(course.root))
    from grader.exam import sitting as sittings
    from grader.exam.later import filling
    from grader.exam.results import Guide
    from grader.exam.review import show_review
    from grader.exam.weak import weak_keys
    from grader.judging.cache import state_folder
    from grader.locking import locked
    from grader.saying.voice import make_console

    folder, guide = state_folder(course.root), Guide.of(course)
    if review:
        number = sittings.last_finished(folder)
        if number is None:
            raise UserError("no-exam")
        finished = sittings.Sitting(folder, number)
        if html is None:
            show_review(make_console(), finished, language, guide)
        else:
            _write(html, finished, language, guide)
        return 0
    if not web and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UserError("exam-terminal")
    with locked(folder / "exam", "exam-locked"):
        number = sittings.unfinished(folder)
        if number is not None and new:
            sittings.Sitting(folder, number).finish()
            number = None
        if number is not None and asked:
            raise UserError("exam-open")
        if number is None:
            only = weak_keys(course, folder) if weak else None
            drawn = replace(plan, seed=_seed(seed), only=only)
            number = _begin(course, drawn, folder, language)
        sitting = sittings.Sitting(folder, number)
        with filling(sitting, course, folder):
            if web:
                from grader.exam.server import serve

                serve(sitting, language, folder / "exam" if browser else None, guide)
            else:
                from grader.exam.terminal import take

                take(sitting, language)
        if sitting.finished:
            show_review(make_console(), sitting, language, guide)
    return 0


def _write(path: Path, finished: Sitting, language: str, guide: Guide) -> None:
    """The result as a file. Raises `UserError`."""
    from grader.exam.result_views import result_file

    writable(path)
    try:
        path.write_text(result_file(finished, language, guide), encoding="utf-8")
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None
    print(WRITTEN.say(language, path=path))


def _seed(asked: int | None) -> int:
    return random.SystemRandom().randrange(2**31) if asked is None else asked


def _begin(course: Course, plan: Plan, folder: Path, language: str) -> int:
    from grader.exam.paper import FULL_QUESTIONS

    with _progress(language) as advance:
        drawn = draw_exam(course, plan, folder, advance)
    if drawn.count < (plan.questions or FULL_QUESTIONS):
        minutes = f"{drawn.seconds / 60:.0f}"
        print(FEWER.say(language, count=drawn.count, minutes=minutes), file=sys.stderr)
    return drawn.number


@dataclass(frozen=True)
class Drawn:
    """An exam that can be taken: its number, how many questions it has, how long it lasts."""

    number: int
    count: int
    seconds: float


def draw_exam(
    course: Course,
    plan: Plan,
    folder: Path,
    advance: Callable[[int, int], None] = lambda _done, _total: None,
) -> Drawn:
    """Draw the questions of a new exam; some may still have to be made (`later.filling`).

    `folder` is the state folder; `advance` is told how far it is. Raises `UserError`.
    """
    from grader.exam.later import draw_at_once
    from grader.exam.paper import draw_questions, time_for
    from grader.exam.sitting import asked_before, begin

    asked = asked_before(folder)
    questions = draw_at_once(course, plan, folder, asked)
    if questions is None:
        questions = draw_questions(course, plan, folder, advance, asked)
    seconds = time_for(plan, len(questions))
    number = begin(folder, questions, seconds, plan.seed)
    return Drawn(number, len(questions), seconds)


@contextmanager
def _progress(language: str) -> Generator[Callable[[int, int], None]]:
    """Shows how many questions there are already. Gives the function to call after each."""
    from grader.saying.voice import SafeConsole

    console = SafeConsole(stderr=True)
    shown = console.status(DRAWING.say(language))

    def advance(done: int, total: int) -> None:
        shown.update(f"{DRAWING.say(language)}  {done}/{total}")

    if not sys.stderr.isatty():
        print(f"{DRAWING.say(language)} …", file=sys.stderr)
        yield advance
        return
    with shown:
        yield advance
