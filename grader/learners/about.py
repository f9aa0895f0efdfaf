"""`grade TOPIC --about`: the introduction to a topic, `about.md` in its folder, in the learner's language.

The file is Markdown: the Japanese part, a line `---`, the English part.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import ClassVar

from rich.console import Console, ConsoleOptions, RenderResult
from rich.markdown import CodeBlock, Heading, Markdown, Paragraph
from rich.text import Text as Line
from rich.theme import Theme

from grader.errors import UserError
from grader.format.course import Course
from grader.format.exercise import LANGUAGE_LINE, read_text
from grader.learners.naming import all_meant
from grader.learners.own_course import find_own_course
from grader.saying.layout import is_wide, wrap
from grader.saying.voice import Voice
from grader.text import Text

START = Text("はじめるには  grade {topic}", "To begin:  grade {topic}")
WIDEST = 88  # longer lines are hard to read


def about_command(chosen: tuple[str, ...], root: Path | None, language: str) -> int:
    """`grade TOPIC --about`. Raises `UserError`."""
    course = find_own_course(root)
    topics = {topic for topic, _ in course.select(all_meant(course, chosen))}
    if len(topics) != 1:
        example = course.topics[0].folder if course.topics else "lstm"
        raise UserError("one-topic", example=example)
    show_about(Voice.on_terminal(language), course, topics.pop())
    return 0


def about_text(course: Course, topic: str, language: str) -> str | None:
    """The introduction as Markdown; None where there is none. A file in one language only is given as it is.

    Raises `FormatError` for a file that cannot be read.
    """
    path = course.about(topic)
    if not path.is_file():
        return None
    text = read_text(path)
    parts = re.split(rf"^{LANGUAGE_LINE}[ \t]*$", text, maxsplit=1, flags=re.MULTILINE)
    return Text(parts[0], parts[-1]).in_(language).strip("\n")


def show_about(voice: Voice, course: Course, topic: str) -> None:
    """Raises `UserError` no-about."""
    text = about_text(course, topic, voice.language)
    if not text:
        raise UserError("no-about", topic=topic)
    with voice.console.use_theme(Theme({"markdown.code": "cyan"})):  # not on black
        voice.console.print(
            _Document(text, hyperlinks=False), width=min(voice.console.width, WIDEST)
        )
    voice.line()
    voice.console.print(Line(voice.text(START, topic=topic), style="dim"))


class _Paragraph(Paragraph):
    """Broken as Japanese wants it; a line end of the file between Japanese characters is no space."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        text = _joined(self.text)
        plain, at = text.plain, 0
        cuts: list[int] = []
        for line in wrap(plain, options.max_width):
            start = plain.index(line, at)
            cuts += [start] if at else []
            at = start + len(line)
        for line in text.divide(cuts):
            line.rstrip()
            line.no_wrap, line.overflow = True, "ignore"
            yield line


class _Heading(Heading):
    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Line(self.text.plain, style="bold underline" if self.tag == "h1" else "bold")


class _Code(CodeBlock):
    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in str(self.text).rstrip().split("\n"):
            yield Line(f"    {line}", style="cyan", overflow="fold")


class _Document(Markdown):
    elements: ClassVar = {
        **Markdown.elements,
        "paragraph_open": _Paragraph,
        "heading_open": _Heading,
        "code_block": _Code,
        "fence": _Code,
    }


def _joined(text: Line) -> Line:
    """Without the spaces between two Japanese characters, which only line ends can have made."""
    plain = text.plain
    spaces = [
        n
        for n in range(1, len(plain) - 1)
        if plain[n] == " " and is_wide(plain[n - 1]) and is_wide(plain[n + 1])
    ]
    joined = Line(style=text.style)
    for piece in text.divide([cut for n in spaces for cut in (n, n + 1)]):
        if piece.plain != " " or not spaces:
            joined.append_text(piece)
    return joined
