"""Where things are said and in which language: one record in place of a console and a language side by side."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as Line

from grader.saying.layout import wrap
from grader.text import LANGUAGES, Text


@dataclass(frozen=True)
class Voice:
    """Speaks `language` ("ja" or "en") on `console`."""

    console: Console
    language: str

    @classmethod
    def on_terminal(cls, language: str) -> Voice:
        """On standard output."""
        return cls(make_console(), language)

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

    def code(self, code: str, label: str = "") -> None:
        """Code in bold, its first line after `label`."""
        for index, line in enumerate(code.split("\n")):
            head = label if index == 0 else re.sub(r"[^│]", " ", label)
            self.line(Line.assemble(f"    {head}", (line, "bold")))


def print_utf8(text: str) -> None:
    """What another program reads, on standard output whatever the terminal's encoding."""
    _reconfigure(sys.stdout, encoding="utf-8")
    print(text)


def make_console(file: TextIO | None = None, width: int | None = None) -> Console:
    """A console that respects pipes, NO_COLOR and terminals that cannot show every sign."""
    stream = file or sys.stdout
    _reconfigure(stream, errors="replace")
    if width is None and not stream.isatty():
        width = int(os.environ.get("COLUMNS", "") or 100)
    return Console(file=stream, width=width, highlight=False, emoji=False, soft_wrap=False)


def _reconfigure(stream: TextIO, **options: str) -> None:
    """What stands in for standard output in a notebook or a test has no encoding to set."""
    reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(**options)
