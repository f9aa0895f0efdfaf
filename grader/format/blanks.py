"""Finds the blanks of an answer, makes the stub from them, and finds them again in what learners made of it.

A statement whose line ends in `# blank` is a blank. Knows nothing of what the code does.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from grader.errors import FormatError

# What `ast.parse` raises for a learner's text that is no Python, or too much of it.
UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)

_MARK = re.compile(r"[ \t]*#[ \t]*blank[ \t]*$")
# A blank's number in a stub, and a blank that is not filled in, also where somebody has moved the comment;
_TODO = re.compile(r"#[ \t]*TODO[ \t]+(\d+)\b")
_UNFILLED = re.compile(rf"\.\.\.[ \t]*{_TODO.pattern}")
# and one on whose line nothing was changed. `running.child` looks for the same `...` in syntax trees.
_PLACEHOLDER = re.compile(r"^[ \t]*(?:\w+ = |return )?\.\.\.  # TODO (\d+)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Blank:
    """One blank: its statement's place in the answer without marks."""

    number: int
    first_line: int
    last_line: int
    start: int  # offsets into the answer without marks
    end: int
    left: str  # what stands left of the first `=`, or "return", or ""
    keeps: str  # what stays in the stub before `...`: "z = ", "return " or ""


def without_marks(above: str) -> str:
    """The answer without its `# blank` marks; lines keep their numbers."""
    return "\n".join(_MARK.sub("", line) for line in above.split("\n"))


def find_blanks(above: str, nodes: list[ast.stmt], path: Path) -> tuple[Blank, ...]:
    """The blanks of the answer part `above`, in order. Raises `FormatError` for a misplaced mark."""
    lines = above.split("\n")
    statements = [n for top in nodes for n in ast.walk(top) if isinstance(n, ast.stmt)]
    found: list[ast.stmt] = []
    for number, line in enumerate(lines, 1):
        if _MARK.search(line):
            found.append(_statement_at(number, statements, line, path))
    starts = [0]
    answer = without_marks(above)
    for line in answer.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    blanks: list[Blank] = []
    for number, node in enumerate(found, 1):
        first, last = first_line(node), last_line(node)
        if blanks and first <= blanks[-1].last_line:
            raise FormatError(path, first, "nested-blank", lines[first - 1].strip())
        alone = [n for n in statements if n.lineno == node.lineno and n is not node]
        if any(n.col_offset <= node.col_offset for n in alone) or ";" in _tail(node, lines):
            raise FormatError(path, first, "blank-not-alone", lines[first - 1].strip())
        left, keeps = _left(node)
        blanks.append(Blank(number, first, last, starts[first - 1], starts[last] - 1, left, keeps))
    return tuple(blanks)


def make_stub(above: str, blanks: tuple[Blank, ...]) -> str:
    """What the learner gets: the part above the grading line, each blank a numbered `...`."""
    lines = above.split("\n")
    by_line = {blank.first_line: blank for blank in blanks}
    stub: list[str] = []
    number = 1
    while number <= len(lines):
        blank = by_line.get(number)
        if blank is None:
            stub.append(lines[number - 1])
            number += 1
            continue
        placeholder = f"{blank.keeps}...  # TODO {blank.number}"
        stub.append(indented(placeholder, margin_of(lines[number - 1])))
        number = blank.last_line + 1
    return "\n".join(stub).rstrip() + "\n"


def is_untouched(text: str, at_least: int = 1) -> bool:
    """Whether every placeholder of a stub is still there, and at least `at_least` of them: no blank was filled in."""
    text = text.replace("\r\n", "\n")
    marks = _TODO.findall(text)
    open_marks = _PLACEHOLDER.findall(text)
    numbers = [str(number) for number in range(1, len(marks) + 1)]
    return len(marks) >= at_least and marks == open_marks == numbers


def unfilled(text: str) -> list[int]:
    """The numbers of the blanks that a learner's file still has, in order."""
    return sorted(map(int, _UNFILLED.findall(text)))


def lines_marked(text: str, number: int) -> list[int]:
    """The lines of a learner's file (from 1) on which the mark of blank `number` stands, filled in or not."""
    return [
        place
        for place, line in enumerate(text.split("\n"), 1)
        if str(number) in _TODO.findall(line)
    ]


def margin_of(text: str) -> str:
    """The spaces that the first line begins with."""
    return text[: len(text) - len(text.lstrip(" \t"))]


def indented(statement: str, margin: str) -> str:
    """A statement that stood at the left margin, `margin` before each of its lines."""
    return "\n".join(margin + line for line in statement.split("\n"))


def dedented(statement: str) -> str:
    """A statement at the left margin."""
    margin = margin_of(statement)
    return "\n".join(line.removeprefix(margin) for line in statement.split("\n"))


def with_statement(answer: str, blank: Blank, statement: str) -> str:
    """The answer with `statement`, which stood at the left margin, in place of the one in `blank`."""
    margin = margin_of(answer[blank.start : blank.end])
    return answer[: blank.start] + indented(statement, margin) + answer[blank.end :]


def last_line(node: ast.stmt) -> int:
    """The line (from 1) on which a statement ends."""
    return node.end_lineno or node.lineno


def _statement_at(number: int, statements: list[ast.stmt], line: str, path: Path) -> ast.stmt:
    for node in statements:
        compound = hasattr(node, "body") or isinstance(node, ast.Match)
        if compound and node.lineno == number:
            return node
        if not compound and node.lineno <= number <= last_line(node):
            if number != last_line(node):
                raise FormatError(path, number, "blank-not-at-end", line.strip())
            return node
    raise FormatError(path, number, "blank-no-statement", line.strip())


def first_line(node: ast.stmt) -> int:
    """The line (from 1) on which a statement begins, with its decorators."""
    decorators: list[ast.expr] = []
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        decorators = node.decorator_list
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _tail(node: ast.stmt, lines: list[str]) -> str:
    last = lines[last_line(node) - 1].encode()
    return _MARK.sub("", last[node.end_col_offset :].decode())


def _left(node: ast.stmt) -> tuple[str, str]:
    if isinstance(node, ast.Return) and node.value is not None:
        return "return", "return "
    if isinstance(node, ast.Assign):
        left = " = ".join(ast.unparse(target) for target in node.targets)
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            return left, f"{left} = "
        return left, ""
    if isinstance(node, ast.AugAssign | ast.AnnAssign):
        return ast.unparse(node.target), ""
    return "", ""
