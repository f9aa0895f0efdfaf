"""`grade exam`: draws an exam or goes on with one, hands it to the terminal or the browser, shows what came of it."""

from __future__ import annotations

import random
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import UserError
from grader.exam.plan import Plan
from grader.format.course import Course
from grader.keeping import writable
from grader.learners.own_course import find_own_course
from grader.text import Text

if TYPE_CHECKING:
    from grader.exam.results import Guide
    from grader.exam.sitting import Sitting

DRAWING = Text("問題を選んでいます", "Choosing questions")
FEWER = Text(
    "この範囲で出題するのは {count} 問です。時間は {minutes} 分です。",
    "Of this range {count} questions are asked; the time is {minutes} minutes.",
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
            number = _begin(course, replace(plan, seed=_seed(seed)), folder, language, weak=weak)
        sitting = sittings.Sitting(folder, number)
        sitting.pause()  # until it is begun: what starts meanwhile is no time of the exam
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


def _begin(course: Course, plan: Plan, folder: Path, language: str, *, weak: bool) -> int:
    from grader.exam.plan import FULL_QUESTIONS

    with _waiting(language):
        drawn = draw_exam(course, plan, folder, weak=weak)
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
    *,
    weak: bool = False,
) -> Drawn:
    """Draw the questions of a new exam; some may still have to be made (`later.filling`).

    `folder` is the state folder; `weak`: only of what the learner has still to learn. Raises `UserError`.
    """
    from grader.exam.later import draw_at_once, options_of
    from grader.exam.plan import time_for
    from grader.exam.sitting import asked_before, begin
    from grader.exam.weak import weak_keys

    if weak:
        plan = replace(plan, only=weak_keys(course, folder))
    questions = draw_at_once(course, plan, folder, asked_before(folder))
    seconds = time_for(plan, len(questions))
    number = begin(folder, questions, seconds, plan.seed, options_of(plan))
    return Drawn(number, len(questions), seconds)


@contextmanager
def _waiting(language: str) -> Generator[None]:
    """Shows that something goes on: where the course was never read here, it takes some seconds."""
    from grader.saying.voice import SafeConsole

    if not sys.stderr.isatty():
        print(f"{DRAWING.say(language)} …", file=sys.stderr)
        yield
        return
    with SafeConsole(stderr=True).status(DRAWING.say(language)):
        yield
