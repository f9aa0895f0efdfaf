"""What the bytes of a file hold: something that only calls itself Python, or the cells of a notebook to grade.

JSON is the only thing parsed, up to a size.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from grader.classes.archives import RefusedError
from grader.classes.problems import Problem
from grader.format.cells import graded_cell

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | bool | None"

NOTEBOOK_LIMIT = 4 * 2**20
_STARTS = (
    (b"PK\x03\x04", "ZIP / Word / Excel"),
    (b"PK\x05\x06", "ZIP"),
    (b"%PDF", "PDF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "RAR"),
    (b"\xd0\xcf\x11\xe0", "Word / Excel"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x7fELF", "ELF"),
    (b"MZ\x90", "EXE"),
    (b"SQLite format 3", "SQLite"),
)
_MARKUP = re.compile(rb"<(?:!doctype|html|head|body|\?xml|p>|div|!--)", re.IGNORECASE)
_NOTEBOOK = re.compile(rb'\{\s*"(?:cells|metadata|nbformat)"\s*:')


@dataclass(frozen=True)
class Cell:
    """A notebook's cell that somebody wants graded: TOPIC/EXERCISE as it says, and its text."""

    key: str
    source: bytes


def looks_like(data: bytes) -> str:
    """What a file that calls itself Python is by its first bytes; empty if nothing speaks against Python."""
    for start, name in _STARTS:
        if data.startswith(start):
            return name
    if data[2:4] == b"\r\n" and data[4:8] in (b"\0\0\0\0", b"\1\0\0\0", b"\3\0\0\0"):
        return ".pyc"
    start = data[:1000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if _MARKUP.match(start):
        return "HTML"
    return "Jupyter notebook" if _NOTEBOOK.match(start) else ""


def graded_cells(data: bytes) -> Iterator[Cell]:
    """The cells of a notebook to be graded, in order. Raises `RefusedError` for what is no notebook.

    How a cell says that it is one: `format.cells`.
    """
    if len(data) > NOTEBOOK_LIMIT:
        raise RefusedError(Problem.TOO_LARGE, str(NOTEBOOK_LIMIT // 1024))
    try:
        notebook: Json = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise RefusedError(Problem.BAD_NOTEBOOK, str(error)) from None
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise RefusedError(Problem.BAD_NOTEBOOK, "cells")
    for cell in cells:
        if isinstance(cell, dict) and cell.get("cell_type") == "code":
            graded = _graded(_text(cell.get("source")), cell.get("metadata"))
            if graded is not None:
                yield graded


def _graded(text: str, metadata: Json) -> Cell | None:
    said = metadata.get("grade") if isinstance(metadata, dict) else None
    graded = graded_cell(text, said if isinstance(said, str) else "")
    # A lone surrogate is no text: Python will refuse the bytes, and the student is told so.
    return graded and Cell(graded.key, graded.text.encode("utf-8", "surrogatepass"))


def _text(source: Json) -> str:
    """A cell's text: Jupyter writes one string or a list of lines."""
    if isinstance(source, list):
        return "".join(line for line in source if isinstance(line, str))
    return source if isinstance(source, str) else ""
