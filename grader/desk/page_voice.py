"""Speaks on a page what is otherwise said on a terminal: the same sentences and code, as HTML. Escapes everything."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field

from markupsafe import Markup, escape
from rich.text import Text as Line

from grader.exam.markup import code_html
from grader.saying.voice import SafeConsole, Voice
from grader.text import Text, escaped

WIDTH = 100  # columns after which a terminal would shorten code


@dataclass(frozen=True)
class PageVoice(Voice):
    """Collects in `parts` what is said."""

    parts: list[Markup] = field(default_factory=list[Markup])

    @classmethod
    def of(cls, language: str) -> PageVoice:
        return cls(SafeConsole(file=io.StringIO(), width=WIDTH), language)

    @property
    def markup(self) -> Markup:
        """All that was said."""
        return Markup("\n").join(self.parts)

    def say(self, message: Text | str, /, style: str = "", **details: object) -> None:
        self.lines(
            message if isinstance(message, str) else self.text(message, **details), style=style
        )

    def lines(self, text: str, first: str = "", rest: str = "", style: str = "") -> None:  # noqa: ARG002 — a terminal's margins
        kind = "why" if text.startswith("→") else "small" if style == "dim" else "sentence"
        for paragraph in escaped(text, keep="\n").split("\n"):
            self.parts.append(
                Markup('<p class="{}">{}</p>').format(kind, _with_code(paragraph.strip()))
            )

    def line(self, text: Line | str = "", style: str = "") -> None:
        plain = escaped(text.plain if isinstance(text, Line) else text, keep="\n")
        if not plain.strip():
            return
        if style == "bold":
            self.parts.append(Markup("<h3>{}</h3>").format(plain.strip()))
        else:
            self.parts.append(Markup('<pre tabindex="0">{}</pre>').format(plain))

    def title(self, head: str, title: str, indent: str = "") -> None:  # noqa: ARG002 — a terminal's margin
        self.line(f"{head}  {title}", style="bold")

    def code(self, code: str, label: str = "") -> None:
        """The code, before it what its label says: a line's number, a letter, a sign."""
        said = re.sub(r"[│\s]+", " ", label).strip()
        shown = code_html(escaped(code, keep="\n"))
        self.parts.append(
            Markup('<div class="numbered{}"><span>{}</span><code>{}</code></div>').format(
                " slip" if said == "✗" else "", said, shown
            )
        )


def _with_code(text: str) -> Markup:
    """A sentence, what stands in backticks as code."""
    pieces = re.split(r"`([^`]+)`", text)
    return Markup("").join(
        Markup("<code>{}</code>").format(piece) if number % 2 else escape(piece)
        for number, piece in enumerate(pieces)
    )
