"""What stands around the exam's pages: the server of their own of `grade exam --web`, or the desk, of which they are a part."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass

from grader.exam.access import HERE, Outside

OTHER = {"ja": "en", "en": "ja"}


@dataclass
class Spoken:
    """The language of one browser."""

    language: str


# That of the browser whose request is answered, where a server tells them apart.
SPOKEN: ContextVar[Spoken | None] = ContextVar("spoken", default=None)


@dataclass
class Speech:
    """The language of a server's pages, `first` until the learner changes it, which is possible on each of them."""

    first: str

    @property
    def language(self) -> str:
        spoken = SPOKEN.get()
        return self.first if spoken is None else spoken.language

    def turn(self) -> None:
        """From the one language to the other."""
        spoken = SPOKEN.get()
        if spoken is None:
            self.first = OTHER[self.first]
        else:
            spoken.language = OTHER[spoken.language]


@dataclass(frozen=True)
class Frame:
    """`token` is what a form must hold, `close` is called when the learner leaves the exam or is done with it.

    `outside` is where a proxy shows the server, `command` what starts it. Of the desk besides: `base` stands before all
    paths, `head` gives the header (HTML) of a page on which no clock runs, from its path; `learn` where an exercise is
    or a topic's questions are, from their key.
    """

    speech: Speech
    token: str
    close: Callable[[], None] = lambda: None
    base: str = ""
    head: Callable[[str], str] | None = None
    learn: Callable[[str], str] | None = None
    command: str = "grade exam --web"
    outside: Outside = HERE

    @property
    def root(self) -> str:
        """What a page writes before the exam's paths."""
        return f"{self.outside.root}{self.base}"

    @property
    def whole(self) -> bool:
        """Whether the server is the exam's own, and ends with it."""
        return not self.base
