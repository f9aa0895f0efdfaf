"""What stands around the exam's pages: the server of their own of `grade exam --web`, or the desk, of which they are a part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from grader.exam.access import HERE, Outside

OTHER = {"ja": "en", "en": "ja"}


@dataclass
class Speech:
    """The language of all pages of a server, which the learner may change on each of them."""

    language: str

    def turn(self) -> None:
        """From the one language to the other."""
        self.language = OTHER[self.language]


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
