"""Breaks sentences into lines and aligns columns, where a Japanese character is two columns wide.

Japanese may break between any two characters, but no line begins with 。 or ends with （.
"""

from __future__ import annotations

import re
import unicodedata

from rich.cells import cell_len

NOT_FIRST = "、。，．：；？！）」』】〉》々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:?!)]}"
_NOT_LAST = "（「『【〈《([{"
_PUNCTUATION = "、。，．：；？！（）「」『』【】・"
_PIECE = re.compile(r"`[^`\n]*`|\s+|[^\s`]|`")


def is_wide(character: str) -> bool:
    """Whether a character takes two columns, as Japanese ones do."""
    return unicodedata.east_asian_width(character) in "WF"


def wrap(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Lines of at most `width` columns, the first beginning with `first`, the others with `rest`.

    A word or a command in backticks that is longer than a line stays whole.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = first if not lines else rest
        empty = True
        for space, unit in _units(paragraph):
            piece = unit if empty else space + unit
            if not empty and cell_len(line + piece) > width:
                lines.append(line)
                line, piece = rest, unit
            line += piece
            empty = False
        lines.append(line.rstrip())
    return lines


def paragraphs(text: str) -> list[str]:
    """The text's paragraphs, each in one piece: where its author broke lines is her own affair.

    A line's end is no space between Japanese characters and beside their punctuation.
    """
    return [joined(part.split("\n")) for part in re.split(r"\n[ \t]*\n", text)]


def one_line(text: str) -> str:
    """The text without its author's line breaks."""
    return " ".join(paragraphs(text))


def joined(lines: list[str]) -> str:
    """The lines of one paragraph in one piece."""
    text = lines[0].strip()
    for line in map(str.strip, lines[1:]):
        ends = text[-1:], line[:1]
        closed = all(map(is_wide, filter(None, ends))) or any(end in _PUNCTUATION for end in ends)
        text += ("" if closed else " ") + line
    return text


def columns(rows: list[tuple[str, ...]], gap: int = 2) -> list[str]:
    """Rows as lines: the first column flush left, the others flush right."""
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    lines: list[str] = []
    for first, *others in rows:
        line = first + " " * (widths[0] - cell_len(first))
        for text, width in zip(others, widths[1:], strict=True):
            line += " " * (gap + width - cell_len(text)) + text
        lines.append(line.rstrip())
    return lines


def _units(text: str) -> list[tuple[str, str]]:
    """What stays together on a line, each with the space before it."""
    units: list[tuple[str, str]] = []
    space = ""
    for piece in _PIECE.findall(text):
        if piece.isspace():
            space = piece
            continue
        if units and not space and _together(units[-1][1][-1], piece[0]):
            units[-1] = (units[-1][0], units[-1][1] + piece)
        else:
            units.append((space, piece))
        space = ""
    return units


def _together(before: str, after: str) -> bool:
    if after in NOT_FIRST or before in _NOT_LAST:
        return True
    return not is_wide(before) and not is_wide(after)
