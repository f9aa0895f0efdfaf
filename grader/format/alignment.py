"""Lays a submission's statements beside the exercise's own: given ones on given ones, the others on the blanks between.

Compares syntax trees, not lines. What only prints, documents or imports may be added anywhere, functions beside the given
ones too. Knows nothing of which of several statements fills which of several blanks.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

# What holds statements inside a statement, or parts that do.
_BODIES = ("body", "orelse", "finalbody", "handlers", "cases")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_DEFINITIONS = (*_FUNCTIONS, ast.ClassDef)
MOST_STATEMENTS = 400  # in one body of a submission

# The number of the blank that a statement of the exercise is, if it is one.
BlankOf = Callable[[ast.AST], int | None]


@dataclass(frozen=True)
class Run:
    """Blanks that follow one another, and where in the submission's `body` the statements stand that fill them."""

    blanks: tuple[int, ...]
    body: list[Any]
    places: tuple[int, ...]


@dataclass(frozen=True)
class Alignment:
    """`given`: each statement of the exercise that is no blank, with the submission's that is the same."""

    runs: tuple[Run, ...]
    given: tuple[tuple[ast.AST, ast.AST], ...]


def align(theirs: ast.Module, own: ast.Module, blank_of: BlankOf) -> Alignment | None:
    """The only way to lay `own` beside `theirs`; None where there is none, or more than one."""
    return _Aligner(blank_of).align(theirs.body, own.body, top=True)


class _Aligner:
    def __init__(self, blank_of: BlankOf):
        self._blank_of = blank_of

    def align(
        self, theirs: Sequence[ast.AST], own: list[Any], top: bool = False
    ) -> Alignment | None:
        if len(own) > MOST_STATEMENTS:
            return None
        items = self._items(theirs)
        given = [item for item in items if isinstance(item, ast.AST)]
        known = {ast.dump(item) for item in given}
        beside = None
        if top and len(given) == len(items):
            beside = frozenset[str]().union(*map(_names_made, given))

        def counts(node: ast.AST) -> bool:
            added = _adds_nothing(node) or (beside is not None and _stands_beside(node, beside))
            return not added or ast.dump(node) in known

        places = [place for place, node in enumerate(own) if counts(node)]
        return self._laid(items, own, places)

    def _items(self, theirs: Sequence[ast.AST]) -> list[ast.AST | tuple[int, ...]]:
        """Given statements, and the numbers of blanks that follow one another; no docstring."""
        items: list[ast.AST | tuple[int, ...]] = []
        for node in theirs:
            number = self._blank_of(node)
            if number is None:
                if not _is_text(node):
                    items.append(node)
            elif items and isinstance(items[-1], tuple):
                items[-1] = (*items[-1], number)
            else:
                items.append((number,))
        return items

    def _laid(
        self, items: list[ast.AST | tuple[int, ...]], own: list[Any], places: list[int]
    ) -> Alignment | None:
        inside: dict[tuple[int, int], Alignment | None] = {}

        def pair(i: int, j: int) -> Alignment | None:
            item = items[i]
            if (i, j) not in inside:
                assert isinstance(item, ast.AST)
                inside[i, j] = self._pair(item, own[places[j]])
            return inside[i, j]

        # How many ways there are from each pair of places on, two at most; a run's ends in the same order.
        ways = [[0] * (len(places) + 1) for _ in range(len(items) + 1)]
        ways[len(items)][len(places)] = 1
        for i in reversed(range(len(items))):
            item = items[i]
            for j in reversed(range(len(places) + 1)):
                if isinstance(item, tuple):
                    count = sum(ways[i + 1][j + len(item) :])
                elif j < len(places) and ways[i + 1][j + 1] and pair(i, j) is not None:
                    count = ways[i + 1][j + 1]
                else:
                    count = 0
                ways[i][j] = min(2, count)
        if ways[0][0] != 1:
            return None
        runs: list[Run] = []
        given: list[tuple[ast.AST, ast.AST]] = []
        j = 0
        for i, item in enumerate(items):
            if isinstance(item, tuple):
                end = next(k for k in range(j + len(item), len(places) + 1) if ways[i + 1][k])
                runs.append(Run(item, own, tuple(places[j:end])))
                j = end
            elif (found := pair(i, j)) is not None:
                given += [(item, own[places[j]]), *found.given]
                runs += found.runs
                j += 1
        return Alignment(tuple(runs), tuple(given))

    def _pair(self, theirs: ast.AST, own: ast.AST) -> Alignment | None:
        """A given statement laid on one of the submission's, with all that stands inside."""
        if type(theirs) is not type(own) or _head(theirs) != _head(own):
            return None
        runs: list[Run] = []
        given: list[tuple[ast.AST, ast.AST]] = []
        for name in _bodies(theirs):
            found = self.align(getattr(theirs, name), getattr(own, name))
            if found is None:
                return None
            runs += found.runs
            given += found.given
        return Alignment(tuple(runs), tuple(given))


def _bodies(node: ast.AST) -> list[str]:
    return [name for name in _BODIES if isinstance(getattr(node, name, None), list)]


def _head(node: ast.AST) -> str:
    """A statement without what stands inside; of a function without its annotations."""
    bodies = _bodies(node)
    if not bodies:
        return ast.dump(node)
    fields: dict[str, Any] = {
        name: [] if name in bodies else v for name, v in ast.iter_fields(node)
    }
    if isinstance(node, _FUNCTIONS):
        arguments = copy.deepcopy(node.args)
        for argument in ast.walk(arguments):
            if isinstance(argument, ast.arg):
                argument.annotation = None
        fields |= {"args": arguments, "returns": None}
    return ast.dump(type(node)(**fields))


def _is_text(node: ast.AST) -> bool:
    value = node.value if isinstance(node, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def _adds_nothing(node: ast.AST) -> bool:
    """Whether a statement may stand anywhere: a docstring, an import, a `print`, a `pass`."""
    if _is_text(node) or isinstance(node, ast.Import | ast.ImportFrom | ast.Pass):
        return True
    call = node.value if isinstance(node, ast.Expr) else None
    called = call.func if isinstance(call, ast.Call) else None
    return isinstance(called, ast.Name) and called.id in ("print", "display")


def _stands_beside(node: ast.AST, taken: frozenset[str]) -> bool:
    """Whether it may stand beside the given functions: another one, a constant, or `if __name__ == …:`."""
    if isinstance(node, ast.If):
        return any(isinstance(n, ast.Name) and n.id == "__name__" for n in ast.walk(node.test))
    made = _names_made(node)
    return bool(made) and not made & taken


def _names_made(node: ast.AST) -> frozenset[str]:
    """What a definition or a plain assignment names."""
    if isinstance(node, _DEFINITIONS):
        return frozenset({node.name})
    targets = node.targets if isinstance(node, ast.Assign) else []
    return frozenset(target.id for target in targets if isinstance(target, ast.Name))
