"""The exam of the desk: drawn in a process apart, taken on pages that are the same as those of `grade exam --web`.

Holds the lock of `grade exam` while an exam is open. Knows nothing of the desk's own pages.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from starlette.applications import Starlette

from grader.exam.commands import Drawn, draw_exam
from grader.exam.frame import Frame
from grader.exam.later import filling
from grader.exam.plan import Plan
from grader.exam.results import Guide
from grader.exam.sitting import Sitting, last_finished, unfinished
from grader.exam.web import make_pages
from grader.exam.web_session import Exam, keep_time
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
    """At most one exam at a time. `problem`: why the last one could not be opened."""

    def __init__(self, course: Course, state: Path):
        self._course = course
        self._state = state
        self._opening = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()  # it is open, or could not be opened
        self._ended = threading.Event()
        self._exam: Exam | None = None
        self._pages: Starlette | None = None
        self.problem: Exception | None = None

    @property
    def state(self) -> str:
        """Whether questions are being drawn, an exam is open, or none of it."""
        if self._thread is None or not self._thread.is_alive():
            return NONE
        exam = self._exam
        if self._ended.is_set() or (exam is not None and exam.over):
            return NONE
        return DRAWING if exam is None else OPEN

    @property
    def running(self) -> bool:
        """Whether the clock of an exam runs."""
        exam = self._exam
        return exam is not None and exam.begun and self.state == OPEN

    def sittings(self) -> Sittings:
        """What is on disk. Raises `UserError`."""
        begun, finished = unfinished(self._state), last_finished(self._state)
        return Sittings(
            None if begun is None else Sitting(self._state, begun),
            None if finished is None else Sitting(self._state, finished),
        )

    def open(self, plan: Plan, weak: bool, frame: Frame, seconds: float) -> None:
        """Go on with the exam that is begun, else draw a new one (`weak`: of what is still to be learned), and open it.

        Waits at most so many seconds for it.
        """
        with self._opening:
            if self.state == NONE:
                self.end()  # one that is over may still be about to
                self._ready.clear()
                self._ended.clear()
                self.problem = None
                draw = functools.partial(draw_exam, self._course, plan, self._state, weak=weak)
                self._thread = threading.Thread(target=self._work, args=(draw, frame), daemon=True)
                self._thread.start()
        self._ready.wait(seconds)

    def go_on(self) -> None:
        """Let the clock of the exam that is open run, where it was begun before."""
        exam = self._exam
        if exam is not None and exam.resumed and not (exam.begun or exam.over):
            exam.begin()

    def pages(self, frame: Frame) -> Starlette | None:
        """Those of the exam that is open, else of the last one that was handed in. Raises `UserError`."""
        exam = self._exam
        if exam is None or self.state != OPEN:
            number = last_finished(self._state)
            if number is None:
                return None
            shown = self._pages.state.exam if self._pages else None
            if shown is not None and shown.sitting.number == number and shown.over:
                return self._pages
            exam = Exam(Sitting(self._state, number), frame, Guide.of(self._course))
        if self._pages is None or self._pages.state.exam is not exam:
            self._pages = make_pages(exam)
        return self._pages

    def close(self) -> None:
        """Close the exam; what was answered is kept."""
        self._ended.set()

    def end(self) -> None:
        """Close it, and wait until that is done."""
        self.close()
        if self._thread is not None:
            self._thread.join(_END_SECONDS)

    def _work(self, draw: Callable[[], Drawn], frame: Frame) -> None:
        try:
            with locked(self._state / "exam", "exam-locked"):
                number = unfinished(self._state)
                if number is None:
                    drawn: Drawn = apart(draw)
                    number = drawn.number
                sitting = Sitting(self._state, number)
                exam = Exam(sitting, frame, Guide.of(self._course))
                with filling(sitting, self._course, self._state):
                    self._exam = exam
                    self._ready.set()
                    keep_time(exam, self._ended)
        except Exception as error:
            self.problem = error
        finally:
            self._exam = None
            self._ready.set()
