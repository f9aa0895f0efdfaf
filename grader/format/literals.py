"""Literals in a syntax tree: what a file lists is read without running anything of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import NoneType
from typing import Any, TypeAlias

from grader.errors import FormatError

# What a file may list; a tuple is read as a list.
Literal: TypeAlias = (
    "str | bytes | int | float | complex | list[Literal] | dict[object, Literal] | None"
)

HYPHENATED = re.compile(
    r"[a-z0-9]+(-[a-z0-9]+)*"
)  # the name of a mistake, a wrong choice and the like


def literal(node: ast.expr, path: Path) -> Literal:
    """A literal, where `dict(a=1)` counts as one. Raises `FormatError`."""
    if isinstance(node, ast.Dict) or _keywords(node) is not None:
        return {key: literal(value, path) for key, value, _ in entries(node, path)}
    if isinstance(node, ast.List | ast.Tuple):
        return [literal(element, path) for element in node.elts]
    try:
        value: Any = ast.literal_eval(node)
    except (ValueError, TypeError):
        raise _not_literal(node, path) from None
    if isinstance(value, str | bytes | int | float | complex | NoneType):
        return value
    raise _not_literal(node, path)  # a set, `...`


def entries(node: ast.expr, path: Path) -> Iterator[tuple[object, ast.expr, int]]:
    """(key, node of the value, line) of a dict, written in either way. Raises `FormatError`."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if not isinstance(key, ast.Constant):
                raise _not_literal(node if key else value, path, "" if key else "**")
            yield key.value, value, key.lineno
    elif (keywords := _keywords(node)) is not None:
        for keyword in keywords:
            yield keyword.arg, keyword.value, keyword.lineno
    else:
        raise _not_literal(node, path)


def _keywords(node: ast.expr) -> list[ast.keyword] | None:
    """The arguments of a call `dict(a=1)`, None for anything else."""
    if not isinstance(node, ast.Call) or node.args:
        return None
    is_dict = isinstance(node.func, ast.Name) and node.func.id == "dict"
    return node.keywords if is_dict and all(keyword.arg for keyword in node.keywords) else None


def _not_literal(node: ast.expr, path: Path, before: str = "") -> FormatError:
    return FormatError(path, node.lineno, "not-literal", before + ast.unparse(node)[:80])
