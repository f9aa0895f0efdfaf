"""Where things are said and in which language: one record in place of a console and a language side by side."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, ClassVar, TextIO

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.text import Text as Line

from grader.saying.layout import wrap
from grader.text import LANGUAGES, Text, escaped


@dataclass(frozen=True)
class Voice:
    """Speaks `language` ("ja" or "en") on `console`."""

    PLACE: ClassVar[Text] = Text("{path}", "{path}")

    console: Console
    language: str

    @classmethod
    def on_terminal(cls, language: str) -> Voice:
        """On standard output."""
        return cls(make_console(), language)

    @classmethod
    def on_errors(cls, language: str) -> Voice:
        """On standard error."""
        return cls(make_console(sys.stderr), language)

    def in_other_language(self) -> Voice:
        return replace(self, language=next(one for one in LANGUAGES if one != self.language))

    def text(self, message: Text, /, **details: object) -> str:
        """The message in this language, its `{fields}` filled in."""
        return message.say(self.language, **details)

    def say(self, message: Text | str, /, style: str = "", **details: object) -> None:
        """A sentence, indented by two, its lines broken as Japanese and English want it."""
        text = message if isinstance(message, str) else self.text(message, **details)
        self.lines(text, "  ", "    " if text.startswith("→") else "  ", style)

    def lines(self, text: str, first: str = "", rest: str = "", style: str = "") -> None:
        """A text, its lines broken; the first begins with `first`, the others with `rest`."""
        for line in wrap(text, self.console.width, first, rest):
            self.line(line, style)

    def line(self, text: Line | str = "", style: str = "") -> None:
        """One line, however wide; without a text an empty one."""
        line = Line(text, style=style) if isinstance(text, str) else text
        self.console.print(line, soft_wrap=True)

    def title(self, head: str, title: str, indent: str = "") -> None:
        """A heading and the title of its exercise, which gets lines of its own in a narrow terminal."""
        if cell_len(f"{indent}{head}  {title}") <= self.console.width:
            self.line(Line.assemble(indent, (head, "bold"), "  ", title))
            return
        self.line(Line.assemble(indent, (head, "bold")))
        self.lines(title, f"{indent}  ", f"{indent}  ")

    def place(self, path: str, key: str) -> str:
        """How what was graded for the exercise `key` is called, which on a terminal is a file."""
        return self.text(self.PLACE, path=path, key=key)

    def code(self, code: str, label: str = "") -> None:
        """Code in bold, its first line after `label`."""
        for index, line in enumerate(code.split("\n")):
            head = label if index == 0 else re.sub(r"[^│]", " ", label)
            self.line(Line.assemble(f"    {head}", (line, "bold")))


def print_utf8(text: str) -> None:
    """What another program reads (JSON, CSV), on standard output whatever the terminal's encoding.

    It may go to a terminal, too: what JSON lets stand and a terminal would obey is written as JSON writes others.
    """
    _reconfigure(sys.stdout, encoding="utf-8")
    if not text.isprintable():
        text = "".join(
            one if one.isprintable() or one in "\n\u3000" else json.dumps(one)[1:-1] for one in text
        )
    print(text)


class SafeConsole(Console):
    """A console on which no text moves the cursor, sets a title or turns what follows around, whoever wrote it.

    Every console of `grade` is one. Colours and the like are the console's own, not signs of a text.
    """

    def __init__(self, **options: Any):
        super().__init__(highlight=False, emoji=False, **options)

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            if segment.control or segment.text.isprintable():
                yield segment
            else:
                yield Segment(escaped(segment.text, keep="\n"), segment.style)


def make_console(file: TextIO | None = None, width: int | None = None) -> Console:
    """A console that respects pipes, NO_COLOR and terminals that cannot show every sign."""
    stream = file or sys.stdout
    _reconfigure(stream, errors="replace")
    if width is None and not stream.isatty():
        width = int(os.environ.get("COLUMNS", "") or 100)
    return SafeConsole(file=stream, width=width, soft_wrap=False)


def ask(question: str) -> str:
    """What is typed after `question`, which stands on standard error; nothing at the end of the input."""
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline()


def _reconfigure(stream: TextIO, **options: str) -> None:
    """What stands in for standard output in a notebook or a test has no encoding to set."""
    reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(**options)
