"""Cuts a question's code down to what is around its blanks, so that stem and code fit on a screen. Executes nothing."""

from __future__ import annotations

import ast
import itertools
import re

from grader.exam.questions import BLANK

MOST_LINES = 30  # of stem and code together
GAP = "# …"  # stands where lines are left out
_IMPORT = re.compile(r"(?:import|from) ")


def excerpt(code: str, most: int) -> str:
    """At most `most` lines of `code`, empty ones not counted: those with blanks, what they stand in, and the lines nearest to them.

    Longer where the blanks and what they stand in need more.
    """
    lines = [line.rstrip() for line in code.split("\n")]
    written = [number for number, line in enumerate(lines) if line]
    if len(written) <= most:
        return code
    blanks = [number for number in written if BLANK in lines[number]]
    units = _units(code, len(lines))

    def inside(number: int) -> set[int]:
        """The lines of a statement, and the heads of all that it stands in."""
        return {line for each in (number, *_headers(lines, number)) for line in units[each]}

    chosen = set[int]().union(*map(inside, blanks))
    # What is in the same function comes first.
    tops = {_top(lines, blank) for blank in blanks}
    near = sorted(
        (_top(lines, number) not in tops, min(abs(number - blank) for blank in blanks), number)
        for number in written
        if not _IMPORT.match(lines[number])
    )
    for *_, number in near:
        more = chosen | inside(number)
        if len([line for line in _cut(lines, more) if line]) <= most:
            chosen = more
    return "\n".join(_cut(lines, chosen))


def _units(code: str, count: int) -> list[range]:
    """For each line the lines that belong to it: of a statement, or of the head of one with a body."""
    units = [range(number, number + 1) for number in range(count)]
    for node in ast.walk(ast.parse(re.sub(rf"{BLANK}[①-⑳]?", "...", code))):
        if isinstance(node, ast.stmt):
            body = getattr(node, "body", None)
            end = body[0].lineno - 1 if body else node.end_lineno or node.lineno
            unit = range(node.lineno - 1, max(end, node.lineno))
            for number in unit:
                units[number] = unit
    return units


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _headers(lines: list[str], number: int) -> list[int]:
    """The lines above that stand further out, each the nearest: of loops, conditions, functions and classes around it."""
    found: list[int] = []
    indent = _indent(lines[number])
    for above in range(number - 1, -1, -1):
        if lines[above] and _indent(lines[above]) < indent:
            found.append(above)
            indent = _indent(lines[above])
    return found


def _top(lines: list[str], number: int) -> int:
    """Where the function or class begins in which a line stands."""
    return (_headers(lines, number) or [number])[-1]


def _cut(lines: list[str], chosen: set[int]) -> list[str]:
    """The chosen lines, a mark where others are left out; imports go without one."""
    found: list[str] = []
    for kept, some in itertools.groupby(range(len(lines)), lambda n: n in chosen or not lines[n]):
        numbers = list(some)
        if kept:
            found += [lines[number] for number in numbers]
        elif not all(_IMPORT.match(lines[number]) for number in numbers):
            margin = min(_indent(lines[number]) for number in numbers)
            found.append(" " * margin + GAP)
    return _tidy(found)


def _tidy(lines: list[str]) -> list[str]:
    """Without empty lines at the ends or beside another, and with one mark where several would stand in a row."""
    found: list[str] = []
    for line in lines:
        before = next((one for one in reversed(found) if one), "")
        if line.strip() == GAP and before.strip() == GAP:
            while found and not found[-1]:
                found.pop()
            found[-1] = min(found[-1], line, key=_indent)
        elif line or (found and found[-1]):
            found.append(line)
    while found and not found[-1]:
        found.pop()
    return found
