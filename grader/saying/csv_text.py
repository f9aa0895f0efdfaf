"""The one way in which CSV is written: what a spreadsheet opens has no formula in it, whatever sign parts its cells."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from grader.saying.sentences import printable

CELL_LIMIT = 120
# What makes a spreadsheet compute a cell; the full-width signs do so where Japanese is the language.
_SIGNS = "=+\\-@\t\r\n＝＋－＠"
_FORMULA = re.compile(rf"[\s'\"]*[{_SIGNS}]")
# Where lists are parted by another sign than the comma, a cell begins behind it, whatever is quoted.
_INSIDE = re.compile(rf"([;,|\t][\s'\"]*)(?=[{_SIGNS}])")


def csv_text(rows: Iterable[Iterable[object]]) -> str:
    """Lines of cells. Numbers stay numbers; texts are made harmless and quoted."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    for row in rows:
        writer.writerow([text_cell(cell) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue()


def text_cell(text: str) -> str:
    """Foreign text as a cell: on one line, and never a formula (an apostrophe goes before)."""
    shown = printable(text, CELL_LIMIT).replace("\n", "\\n").replace("\t", "\\t")
    shown = _INSIDE.sub(r"\1'", shown)
    begins = _FORMULA.match(text) or _FORMULA.match(shown)
    return f"'{shown}" if begins else shown
