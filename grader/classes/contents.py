"""What the bytes of a file hold: something that only calls itself Python, or the cells of a notebook to grade.

JSON is the only thing parsed, up to a size.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TypeAlias

from grader.classes.archives import RefusedError
from grader.classes.problems import Problem
from grader.format.cells import graded_cell

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | bool | None"

NOTEBOOK_LIMIT = 4 * 2**20
CELL_LIMIT = 200
NOTEBOOK = "Jupyter notebook"
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
    """A notebook's cell that somebody wants graded: TOPIC/EXERCISE as it says, and its text.

    `source` is None where the cell was handed out for the exercise and has lost its marker.
    """

    key: str
    source: bytes | None
    run: int = -1  # how many cells had been run by then; -1 for one that was not


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
    return NOTEBOOK if _NOTEBOOK.match(start) else ""


def graded_cells(data: bytes) -> list[Cell]:
    """The cells of a notebook to be graded, in order. Raises `RefusedError` for what is no notebook.

    How a cell says that it is one: `format.cells`. Of several for one exercise that which was run last counts, as for
    `%grade`; all are given where that cannot be told.
    """
    cells = [cell for cell in map(_graded, _cells(data)) if cell is not None]
    groups: dict[str, list[Cell]] = {}
    for cell in cells:
        groups.setdefault(cell.key, []).append(cell)
    if len(cells) > CELL_LIMIT:
        raise RefusedError(Problem.TOO_MANY)
    counting = {id(cell) for group in groups.values() for cell in _last_run(group)}
    return [cell for cell in cells if id(cell) in counting]


def _last_run(group: list[Cell]) -> list[Cell]:
    there = [cell for cell in group if cell.source is not None] or group[:1]
    latest = max(cell.run for cell in there)
    last = [cell for cell in there if cell.run == latest]
    return last[:1] if len({cell.source for cell in last}) == 1 else there


def _cells(data: bytes) -> list[Json]:
    if len(data) > NOTEBOOK_LIMIT:
        raise RefusedError(Problem.TOO_LARGE, str(NOTEBOOK_LIMIT // 1024))
    if not data.strip():
        raise RefusedError(Problem.NOTEBOOK_EMPTY)
    if (what := looks_like(data)) and what != NOTEBOOK:
        raise RefusedError(Problem.NOTEBOOK_OTHER, what)
    try:
        notebook: Json = json.loads(data)
    except json.JSONDecodeError as error:
        raise RefusedError(Problem.NOTEBOOK_BROKEN, str(error.lineno)) from None
    except (ValueError, RecursionError):  # no text, or brackets without end
        raise RefusedError(Problem.BAD_NOTEBOOK) from None
    table = notebook if isinstance(notebook, dict) else {}
    cells = table.get("cells")
    if isinstance(table.get("worksheets"), list):
        raise RefusedError(Problem.NOTEBOOK_OLD)
    if not isinstance(cells, list):
        raise RefusedError(Problem.BAD_NOTEBOOK)
    return cells


def _graded(cell: Json) -> Cell | None:
    if not isinstance(cell, dict) or cell.get("cell_type") != "code":
        return None
    graded = graded_cell(_text(cell.get("source")))
    if graded is None:
        metadata = cell.get("metadata")
        given = metadata.get("grade") if isinstance(metadata, dict) else None
        return Cell(given, None) if isinstance(given, str) and given else None
    run = cell.get("execution_count")
    count = run if type(run) is int else -1
    # A lone surrogate is no text: Python will refuse the bytes, and the student is told so.
    return Cell(graded.key, graded.text.encode("utf-8", "surrogatepass"), count)


def _text(source: Json) -> str:
    """A cell's text: Jupyter writes one string or a list of lines."""
    if isinstance(source, list):
        return "".join(line for line in source if isinstance(line, str))
    return source if isinstance(source, str) else ""
