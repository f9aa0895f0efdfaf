"""An exam out of the desk: drawn in a process apart, then served at an address of its own, in a tab of its own.

It is the exam of `grade exam --web`, with its own token and lock. Knows nothing of the desk's pages.
"""

from __future__ import annotations

import contextlib
import random
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from starlette.applications import Starlette

from grader.desk.sentences import EXAM_ADDRESS
from grader.errors import UserError
from grader.exam.commands import Drawn, draw_exam
from grader.exam.later import filling
from grader.exam.paper import Plan
from grader.exam.results import Guide
from grader.exam.server import run
from grader.exam.sitting import Sitting, last_finished, unfinished
from grader.exam.web import make_app
from grader.format.course import Course
from grader.learners.apart import apart
from grader.locking import locked

DRAWING, OPEN, NONE = "drawing", "open", "none"
_END_SECONDS = 4.0


@dataclass(frozen=True)
class Sittings:
    """The exam that was begun and not handed in, and the last one that was."""

    begun: Sitting | None
    finished: Sitting | None


class Exams:
    """At most one exam at a time. `address`: where it is open; `problem`: why the last one could not be opened."""

    def __init__(self, course: Course, state: Path):
        self._course = course
        self._state = state
        self._thread: threading.Thread | None = None
        self._close: Callable[[], None] = lambda: None
        self.address = ""
        self.problem: UserError | None = None

    @property
    def state(self) -> str:
        """Whether questions are being drawn, an exam is open, or none of it."""
        if self._thread is None or not self._thread.is_alive():
            return NONE
        return OPEN if self.address else DRAWING

    def sittings(self) -> Sittings:
        """What is on disk. Raises `UserError`."""
        begun, finished = unfinished(self._state), last_finished(self._state)
        return Sittings(
            None if begun is None else Sitting(self._state, begun),
            None if finished is None else Sitting(self._state, finished),
        )

    def open(self, questions: int | None, language: str) -> None:
        """Go on with the exam that is begun, else draw a new one (of so many questions; None: a whole one), and open it."""
        if self.state != NONE:
            return
        plan = Plan(questions, seed=random.SystemRandom().randrange(2**31))
        self.problem = None
        self._thread = threading.Thread(target=self._work, args=(plan, language), daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Close the exam with the desk; what was answered is kept."""
        self._close()
        if self._thread is not None:
            self._thread.join(_END_SECONDS)

    def _work(self, plan: Plan, language: str) -> None:
        try:
            with locked(self._state / "exam", "exam-locked"):
                number = unfinished(self._state)
                if number is None:
                    drawn: Drawn = apart(draw_exam, self._course, plan, self._state)
                    number = drawn.number
                self._serve(Sitting(self._state, number), language)
        except UserError as error:
            self.problem = error
        finally:
            self.address = ""

    def _serve(self, sitting: Sitting, language: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:

            def make(token: str, close: Callable[[], None]) -> Starlette:
                self._close = close
                self.address = f"http://127.0.0.1:{listening.getsockname()[1]}/?token={token}"
                return make_app(sitting, language, token, close, Guide.of(self._course))

            with (
                filling(sitting, self._course, self._state),
                contextlib.suppress(KeyboardInterrupt),
            ):
                run(make, listening, EXAM_ADDRESS, language, None)
        self._close = lambda: None
