"""Keeps the tables in a class's folder as the scores are: written beside the server, since a large class takes seconds."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from grader.classes.outcome import read_outcome, write_outcome
from grader.errors import UserError
from grader.format.course import Course
from grader.locking import locked
from grader.marking import sentences as say
from grader.saying.errors import error_text

_AGAIN_SECONDS = 2.0  # after which it is tried again where a batch is at work


class Tables:
    """Writes gradebook, results and report in a thread of its own whenever `ask` was called."""

    def __init__(self, folder: Path, course: Course, language: str):
        self._folder, self._course, self._language = folder, course, language
        self._asked = threading.Event()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._wanted, self._written = (
            1,
            0,
        )  # how often something has changed, and what of it is written
        self.message = say.WRITING.say(language)

    @property
    def done(self) -> bool:
        """Whether the tables are as the scores are."""
        return self._written == self._wanted

    def begin(self) -> None:
        self._asked.set()
        self._thread.start()

    def ask(self) -> None:
        """Something has changed."""
        self._wanted += 1
        self._asked.set()

    def end(self) -> bool:
        """Write what is still to be written; whether everything is."""
        self._ended.set()
        self._asked.set()
        self._thread.join()
        return self.done

    def _work(self) -> None:
        while True:
            self._asked.wait()
            self._asked.clear()
            ended = self._ended.is_set()
            if not self.done and not self._write() and not ended:
                self._ended.wait(_AGAIN_SECONDS)
                self._asked.set()
            if ended:
                return

    def _write(self) -> bool:
        """Whether it could be done; where not, `message` says why."""
        wanted = self._wanted  # what is asked for meanwhile is written next
        self.message = say.WRITING.say(self._language)
        try:
            with locked(self._folder, "batch-locked"):
                write_outcome(read_outcome(self._folder, self._course), self._language)
        except UserError as error:
            busy = error.key == "batch-locked"
            text = say.BUSY.say(self._language) if busy else error_text(error, self._language)
        except Exception as error:  # the scores are kept: the server goes on
            reason = f"{type(error).__name__}: {error}"
            text = say.BROKEN.say(self._language, reason=reason)
        else:
            self.message = say.WRITTEN.say(self._language, time=time.strftime("%H:%M:%S"))
            self._written = wanted
            return True
        self.message = text
        return False
