"""What somebody gets who takes a release to pieces and puts the pieces together: every expression and statement in any
of its texts, as it is, and the beginning of one joined to the end of another.

Pieces are compared by their words and signs as Python itself writes them, so spaces, quotes and needless brackets do not
count.
"""

from __future__ import annotations

import ast
import re
import textwrap
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from grader.format.blanks import Blank
from grader.format.edits import edited_statement
from grader.format.exercise import Exercise

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W\d]\w*|\d+\.?\d*(?:e[-+]?\d+)?|\*\*|//|[=!<>]=|[-+*/@]=|\S")
_COMMENT = re.compile("#.*")
_JOINS = frozenset(["in", "not", "and", "or", "if", "else", "is", "for", "lambda", "return"])
_LONGEST = (
    40  # words of a piece of prose: longer ones are found where they stand alone on their lines
)


def words(text: str) -> Words:
    return tuple(_WORD.findall(text))


@dataclass(frozen=True)
class Wanted:
    """What a blank asks for: the statement, or what stands right of what the stub keeps of it."""

    number: int
    code: str
    trivial: bool  # one name or number

    @cached_property
    def words(self) -> Words:
        return words(self.code)


def wanted(exercise: Exercise) -> list[Wanted]:
    return [_wanted(exercise, blank) for blank in exercise.blanks]


def _wanted(exercise: Exercise, blank: Blank) -> Wanted:
    node: ast.AST = ast.parse(edited_statement(exercise.answer, blank, ())).body[0]
    if blank.keeps or isinstance(node, ast.Expr):
        node = node.value
    inner = node
    while isinstance(inner, ast.UnaryOp):
        inner = inner.operand
    return Wanted(blank.number, ast.unparse(node), isinstance(inner, ast.Name | ast.Constant))


class Pieces:
    """All pieces of some texts. `like`: words that a piece begins or ends with, the others are of no use."""

    def __init__(self, texts: Iterable[str], like: Iterable[Wanted]):
        ends = {(one.words[0], one.words[-1]) for one in like}
        self._first, self._last = {first for first, _ in ends}, {last for _, last in ends}
        self.whole = {piece for text in set(texts) for piece in self._of(text)}

    @cached_property
    def _beginnings(self) -> set[Words]:
        return {piece[:end] for piece in self.whole for end in range(1, len(piece))}

    @cached_property
    def _ends(self) -> set[Words]:
        return {piece[start:] for piece in self.whole for start in range(1, len(piece))}

    def joined(self, one: Wanted) -> bool:
        """Whether a piece's beginning and a piece's end give what is wanted."""
        places = range(1, len(one.words))
        return any(
            one.words[:at] in self._beginnings | self.whole
            and one.words[at:] in self._ends | self.whole
            for at in places
        )

    def _of(self, text: str) -> Iterator[Words]:
        code = _parsed(text)
        if code is None:
            for block in re.split(r"\n[ \t]*\n", text):
                yield from _nodes(_parsed(textwrap.dedent(block)))
            prose = [text]
        else:
            yield from _nodes(code)
            prose = [*_COMMENT.findall(text), *_strings(code)]
        for line in "\n".join(prose).split("\n"):
            yield from self._of_prose(line)

    def _of_prose(self, line: str) -> Iterator[Words]:
        for run in _runs(line):
            for start, first in enumerate(run):
                for last in run[start : start + _LONGEST]:
                    if first.group() in self._first or last.group() in self._last:
                        yield from _nodes(_parsed(line[first.start() : last.end()]))


def _runs(line: str) -> Iterator[list[re.Match[str]]]:
    """The longest runs of words and signs that could be code: no two plain words beside one another."""
    run: list[re.Match[str]] = []
    for found in _WORD.finditer(line):
        word = found.group()
        beside = run and _is_plain(word) and _is_plain(run[-1].group())
        if beside or not word.isascii():
            yield run
            run = []
        if word.isascii():
            run.append(found)
    yield run


def _is_plain(word: str) -> bool:
    return (word[0].isalnum() or word[0] == "_") and word not in _JOINS


def _parsed(code: str) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(code)
    except (SyntaxError, ValueError):
        return None


def _strings(code: ast.Module) -> Iterator[str]:
    for node in ast.walk(code):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _nodes(tree: ast.Module | None) -> Iterator[Words]:
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.expr | ast.stmt) and not isinstance(
            node, ast.FunctionDef | ast.ClassDef
        ):
            yield words(ast.unparse(node))
