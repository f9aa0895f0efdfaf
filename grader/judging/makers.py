"""Which line made a value with which a given line failed: what the learner filled in before, if it alone made it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from grader.format.blanks import UNREADABLE
from grader.format.filled import Filled
from grader.running.operation import Operation, from_text
from grader.running.task import Failure, FailureKind

MOST_MAKERS = 3


@dataclass(frozen=True)
class Maker:
    """The variable, and the first line of what fills the blank that makes it."""

    name: str
    line: int


def makers_of(filled: Filled | None, source: str, failed: Failure) -> tuple[Maker, ...]:
    """Of the variables of the failing expression those that one blank makes; () unless the line is a given one."""
    line, operation = failed.details.get("line", ""), from_text(failed.details.get("operation", ""))
    if failed.kind != FailureKind.CALL or operation is None or not line.isdecimal():
        return ()
    if filled is None or int(line[:9]) not in filled.given:
        return ()
    stored = _places_stored(ast.parse(source))
    makers = [_maker(name, stored.get(name, []), filled) for name in _names_in(operation)]
    return tuple(maker for maker in makers if maker is not None)[:MOST_MAKERS]


def _maker(name: str, lines: list[int], filled: Filled) -> Maker | None:
    """The blank that alone assigns to `name`, wherever it is assigned to."""
    blanks = {filled.blank_at(line) for line in lines}
    if len(blanks) != 1 or None in blanks:
        return None
    [part] = [part for part in filled.parts if part.blank in blanks]
    return Maker(name, part.first_line)


def _names_in(operation: Operation) -> list[str]:
    """The variables that stand in the operands, in order."""
    found: dict[str, None] = {}
    for operand in operation.operands:
        if operand.role == "function":
            continue
        try:
            nodes = ast.walk(ast.parse(operand.source, mode="eval"))
        except UNREADABLE:
            continue  # it was cut
        found.update({node.id: None for node in nodes if isinstance(node, ast.Name)})
    return list(found)


def _places_stored(tree: ast.AST) -> dict[str, list[int]]:
    """By name the lines on which something is assigned to it: as a variable, an argument, a function or an import."""
    found: dict[str, list[int]] = {}
    for node in ast.walk(tree):
        for name, line in _stored_by(node):
            found.setdefault(name, []).append(line)
    return found


def _stored_by(node: ast.AST) -> Iterator[tuple[str, int]]:
    match node:
        case ast.Name(ctx=ast.Store() | ast.Del()):
            yield node.id, node.lineno
        case ast.arg():
            yield node.arg, node.lineno
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name, node.lineno
        case ast.alias():
            yield (node.asname or node.name).partition(".")[0], node.lineno
        case ast.ExceptHandler() if node.name:
            yield node.name, node.lineno
        case _:
            return
