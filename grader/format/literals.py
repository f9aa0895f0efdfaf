"""Literals in a syntax tree: what a file lists is read without running anything of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from grader.errors import FormatError

HYPHENATED = re.compile(
    r"[a-z0-9]+(-[a-z0-9]+)*"
)  # the name of a mistake, a wrong choice and the like


def literal(node: ast.expr, path: Path):
    """A literal, where `dict(a=1)` counts as one. Raises `FormatError`."""
    if isinstance(node, ast.Dict) or _is_dict_call(node):
        return {key: literal(value, path) for key, value, _ in entries(node, path)}
    if isinstance(node, ast.List | ast.Tuple):
        return [literal(element, path) for element in node.elts]
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError):
        raise _not_literal(node, path) from None


def entries(node: ast.expr, path: Path) -> Iterator[tuple[object, ast.expr, int]]:
    """(key, node of the value, line) of a dict, written in either way. Raises `FormatError`."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if not isinstance(key, ast.Constant):
                raise _not_literal(node if key else value, path, "" if key else "**")
            yield key.value, value, key.lineno
    elif _is_dict_call(node):
        for keyword in node.keywords:
            yield keyword.arg, keyword.value, keyword.lineno
    else:
        raise _not_literal(node, path)


def _is_dict_call(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "dict"
        and not node.args
        and all(keyword.arg for keyword in node.keywords)
    )


def _not_literal(node: ast.expr, path: Path, before: str = "") -> FormatError:
    return FormatError(path, node.lineno, "not-literal", before + ast.unparse(node)[:80])
