"""The exam while the browser shows it: the sitting with what the pages have in common."""

from __future__ import annotations

import contextlib
import threading

from grader.exam.calculator import Calculator
from grader.exam.frame import Frame
from grader.exam.results import Guide
from grader.exam.sitting import WRITING, Sitting

_COUNT_SECONDS = 5  # at most so much of the time on one question is lost when the process is killed


class Exam:
    """The sitting, its place, and whether the clock runs. `frame`: what is around the pages; `guide` names things."""

    def __init__(self, sitting: Sitting, frame: Frame, guide: Guide | None = None):
        self.guide = guide or Guide()
        self.sitting = sitting
        self.frame = frame
        self.place = next((n for n, one in enumerate(sitting.all) if one.choice is None), 0)
        self.resumed = sitting.used >= 1 or any(one.choice is not None for one in sitting.all)
        self.calculator = Calculator()
        self.begun = False
        self._looking = False  # whether a question is on the screen
        self._counted = 0.0
        self._lock = threading.Lock()
        sitting.pause()

    @property
    def language(self) -> str:
        return self.frame.speech.language

    @property
    def over(self) -> bool:
        """Whether it is handed in; not yet, where that could not be written."""
        try:
            return self.sitting.finished
        except WRITING:
            return False

    def begin(self) -> None:
        self.sitting.start()
        self._counted = self.sitting.used
        self.begun = True

    def look_at(self, place: int | None) -> None:
        """Question `place` comes on the screen, or (None) another page."""
        with self._lock:
            self._count()
            self._looking = place is not None
            if place is not None:
                self.place = place

    def tick(self) -> None:
        """What every second brings. What cannot be written now is written with the next answer."""
        with contextlib.suppress(*WRITING), self._lock:
            if self.begun:
                self.sitting.tick()
                if self.sitting.used - self._counted >= _COUNT_SECONDS:
                    self._count()

    def _count(self) -> None:
        used = self.sitting.used
        if self._looking:
            with contextlib.suppress(*WRITING):
                self.sitting.looked_at(self.place, used - self._counted)
        self._counted = used


def keep_time(exam: Exam, ended: threading.Event) -> None:
    """Let time pass until the exam is over or `ended` is set; the used time is kept."""
    while not (ended.wait(1) or exam.over):
        exam.tick()
    with contextlib.suppress(*WRITING):
        exam.sitting.leave()
