"""Shares consecutive statements out among the blanks that they fill together.

A statement that gives a blank's variable its value belongs to that blank; what stands before it and names nothing of a blank
helps it. Where that leaves a choice, the marks that a learner left standing decide, or nobody does.
"""

from __future__ import annotations

import ast
import itertools
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

MOST_STATEMENTS = 40
MOST_SPLITS = 500
# Scopes of their own: what is stored inside is not seen outside.
_SCOPES = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class Wanted:
    """What tells that a statement belongs to a blank.

    `kept`: the variable that the stub names, "return", or ""; `names`: what the blank gives a value, as far as it is
    known; `marked`: the statements that bear its mark, by their place.
    """

    kept: str
    names: frozenset[str]
    marked: frozenset[int] = frozenset()


def share(statements: Sequence[ast.stmt], blanks: Sequence[Wanted]) -> list[int] | None:
    """For each blank where its statements end (as in a slice); None where it cannot be told."""
    if len(blanks) == 1:
        return [len(statements)]
    if len(statements) > MOST_STATEMENTS:
        return None
    touched = [names_touched([statement]) for statement in statements]
    splits = list(itertools.islice(_splits(statements, blanks, touched), MOST_SPLITS + 1))
    if not splits or len(splits) > MOST_SPLITS:
        return None
    telling = _touching(frozenset[str]().union(*(blank.names for blank in blanks)), touched)
    if not _agree(splits, telling):
        splits = [ends for ends in splits if _fits_marks(ends, blanks)]
        if not splits or not _agree(splits, telling):
            return None
    return list(min(splits))  # what only helps belongs to what comes after


def _splits(
    statements: Sequence[ast.stmt], blanks: Sequence[Wanted], touched: Sequence[frozenset[str]]
) -> Iterator[tuple[int, ...]]:
    """The ends of one piece for each blank, none empty, such that each fits its blank."""
    count, parts = len(statements), len(blanks)
    returns = [_returns(statement) for statement in statements]
    own = [_touching(_alone(number, blanks), touched) for number in range(parts)]

    def fits(number: int, start: int, end: int) -> bool:
        blank = blanks[number]
        if own[number] and not start <= min(own[number]) <= max(own[number]) < end:
            return False  # another blank would change what is this one's alone
        if blank.kept == "return":
            return any(returns[start:end])
        names = frozenset[str]().union(*touched[start:end])
        if blank.kept:
            return blank.kept in names
        return count == parts or not blank.names or bool(blank.names & names)

    @cache
    def ends(number: int, start: int) -> tuple[int, ...]:
        """Where this blank's piece may end, if it starts there, so that the others find theirs."""
        if number == parts - 1:
            return (count,) if fits(number, start, count) else ()
        most = count - (parts - number - 1)
        return tuple(
            end
            for end in range(start + 1, most + 1)
            if fits(number, start, end) and ends(number + 1, end)
        )

    def from_here(number: int, start: int) -> Iterator[tuple[int, ...]]:
        for end in ends(number, start):
            if number == parts - 1:
                yield (end,)
            else:
                for rest in from_here(number + 1, end):
                    yield (end, *rest)

    return from_here(0, 0)


def _agree(splits: Sequence[tuple[int, ...]], telling: Sequence[int]) -> bool:
    """Whether they all give each statement that tells something to the same blank."""
    return len({tuple(bisect_right(ends, place) for place in telling) for ends in splits}) == 1


def _fits_marks(ends: tuple[int, ...], blanks: Sequence[Wanted]) -> bool:
    return all(
        bisect_right(ends, place) == number
        for number, blank in enumerate(blanks)
        for place in blank.marked
    )


def names_touched(statements: Iterable[ast.stmt]) -> frozenset[str]:
    """The names that statements give a value or change in place; a loop's own variables are not meant."""
    found: set[str] = set()
    waiting: list[ast.AST] = [*statements]
    while waiting:
        node = waiting.pop()
        if isinstance(node, _DEFINITIONS):
            found.add(node.name)
            continue
        if isinstance(node, _SCOPES):
            continue
        if isinstance(node, ast.For | ast.AsyncFor):
            waiting += [*node.body, *node.orelse]
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.Attribute | ast.Subscript) and isinstance(node.ctx, ast.Store):
            found.update(_base(node))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            found.update(_base(node.value.func))  # items.append(x)
        waiting.extend(ast.iter_child_nodes(node))
    return frozenset(found)


def _base(node: ast.expr) -> Iterator[str]:
    """The variable whose item, attribute or method this is."""
    inside = node
    while isinstance(inside, ast.Attribute | ast.Subscript):
        inside = inside.value
    if inside is not node and isinstance(inside, ast.Name):
        yield inside.id


def _returns(statement: ast.stmt) -> bool:
    return any(isinstance(node, ast.Return) for node in ast.walk(statement))


def _alone(number: int, blanks: Sequence[Wanted]) -> frozenset[str]:
    """What this blank and no other one gives a value."""
    return blanks[number].names.difference(*(b.names for i, b in enumerate(blanks) if i != number))


def _touching(wanted: frozenset[str], touched: Sequence[frozenset[str]]) -> list[int]:
    """The statements that touch one of these names."""
    return [place for place, names in enumerate(touched) if names & wanted]
