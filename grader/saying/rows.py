"""Rows of a name and what belongs to it, side by side or, in a narrow terminal, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text as Line

from grader.saying.layout import wrap
from grader.saying.voice import Voice


def show_rows(voice: Voice, rows: Sequence[tuple[str, Line]]) -> None:
    """Each name with its line; all below their names where one has no room beside it."""
    if not rows:
        return
    room = voice.console.width - 4 - max(line.cell_len for _, line in rows)
    widest = max(cell_len(name) for name, _ in rows)
    for name, line in rows:
        if widest <= room:
            head = "  " + name + " " * (widest - cell_len(name) + 2)
        else:
            for part in wrap(name, voice.console.width, "  ", "    "):
                voice.line(part)
            head = "    "
        voice.line(Line.assemble(head, line))
