"""Finds out what was computed where an exception was raised: runs where a submission ran, only after it has failed.

Operands are evaluated again, so only names, attributes, items, constants and arithmetic of these: what has no effects.
"""

from __future__ import annotations

import ast
import builtins
import math
import types
import warnings
from typing import Any

import numpy as np

from grader.running.describing import described
from grader.running.operation import Operand, Operation, Thing
from grader.running.positions import failing_node

MOST_ITEMS = 4  # of a list that are operands themselves
MOST_ELEMENTS = 10**6  # of arrays with which an operand is computed
_SIGNS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.MatMult: "@",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.LShift: "<<",
    ast.RShift: ">>",
}
_SHIFTS = (ast.LShift, ast.RShift)
_WORDS: dict[type[ast.AST], str] = {
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.And: "and",
    ast.Or: "or",
    ast.Not: "not",
    ast.USub: "-",
    ast.UAdd: "+",
    ast.Invert: "~",
}


class _UnsaidError(Exception):
    """The value of an operand is not looked for."""


def failing_operation(error: BaseException, filename: str, source: str) -> Operation | None:
    """The expression of `filename` that ran last on the way to `error`, with its operands; None where none did."""
    found = failing_node(error, filename, source)
    if found is None:
        return None
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        return _Reader(found.frame, source).operation(found.node, found.statement)


def called_function(error: BaseException, filename: str, source: str) -> object:
    """The function that was called where `error` was raised; None where it is not known."""
    found = failing_node(error, filename, source)
    if found is None or not isinstance(found.node, ast.Call):
        return None
    return _Reader(found.frame, source).value(found.node.func)


class _Reader:
    """Reads the parts of an expression, and their values in the frame that failed."""

    def __init__(self, frame: types.FrameType, source: str):
        self._frame = frame
        self._source = source

    def operation(self, node: ast.AST, statement: ast.AST) -> Operation:
        """What `node` is and computes; `statement` is the one it stands in."""
        sign, operands = self._parts(node, statement)
        text = self._text(statement if sign in ("unpack", "[]=") else node)
        if isinstance(statement, ast.For) and sign in ("unpack", "for"):
            text = f"for {self._text(statement.target)} in {self._text(statement.iter)}"
        return Operation(sign, text, tuple(operands))

    def _parts(self, node: ast.AST, statement: ast.AST) -> tuple[str, list[Operand]]:
        match node:
            case ast.BinOp():
                sign = _SIGNS[type(node.op)]
                return sign, self._operands(left=node.left, right=node.right)
            case ast.AugAssign():
                sign = f"{_SIGNS[type(node.op)]}="
                return sign, self._operands(left=node.target, right=node.value)
            case ast.Compare():
                kind = type(node.ops[0])
                sign = _WORDS[kind] if kind in _WORDS else _SIGNS[kind]
                return sign, self._operands(left=node.left, right=node.comparators[0])
            case ast.BoolOp():
                left, right = node.values[:2]
                return _WORDS[type(node.op)], self._operands(left=left, right=right)
            case ast.UnaryOp():
                return _WORDS[type(node.op)], self._operands(right=node.operand)
            case ast.Call():
                return "call", self._call(node)
            case ast.Subscript():
                return self._subscript(node, statement)
            case ast.Attribute():
                return ".", self._operands(value=node.value)
            case ast.Tuple(ctx=ast.Store()) | ast.List(ctx=ast.Store()):
                source = getattr(statement, "value", None) or getattr(statement, "iter", None)
                return "unpack", self._operands(right=source) if source is not None else []
            case ast.For():
                return "for", self._operands(value=node.iter)
            case ast.Raise():
                return "raise", []
            case ast.Assert():
                return "assert", []
            case ast.Import() | ast.ImportFrom():
                return "import", []
            case ast.expr():
                return "name" if isinstance(node, ast.Name) else "", self._operands(value=node)
            case _:
                return "", []

    def _operands(self, **nodes: ast.expr) -> list[Operand]:
        return [self._operand(role, node) for role, node in nodes.items()]

    def _operand(self, role: str, node: ast.expr) -> Operand:
        try:
            return described(role, self._text(node), self.value(node))
        except Exception:  # whatever a value of the submission does when it is looked at
            return Operand(role, self._text(node), Thing.UNKNOWN)

    def _call(self, node: ast.Call) -> list[Operand]:
        found = [self._operand("function", node.func)]
        if isinstance(node.func, ast.Attribute):
            value = self._operand("value", node.func.value)
            if value.thing not in (Thing.MODULE, Thing.UNKNOWN):
                found.append(value)
        for place, argument in enumerate(node.args):
            if isinstance(argument, ast.Starred):
                break
            found += self._with_items(str(place), argument)
        for keyword in node.keywords:
            if keyword.arg is not None:
                found += self._with_items(keyword.arg, keyword.value)
        return found

    def _with_items(self, role: str, node: ast.expr) -> list[Operand]:
        """An argument, and the first items of a list or tuple that is one."""
        whole = self._operand(role, node)
        if isinstance(node, ast.List | ast.Tuple):
            items = [
                self._operand(f"{role}.{place}", item)
                for place, item in enumerate(node.elts[:MOST_ITEMS])
                if not isinstance(item, ast.Starred | ast.Constant)
            ]
            return [whole, *items]
        if whole.thing not in (Thing.LIST, Thing.TUPLE):
            return [whole]
        values: Any = self.value(node)
        items = [
            described(f"{role}.{place}", f"{whole.source}[{place}]", item)
            for place, item in enumerate(values[:MOST_ITEMS])
        ]
        return [whole, *(item for item in items if item.shape is not None)]

    def _subscript(self, node: ast.Subscript, statement: ast.AST) -> tuple[str, list[Operand]]:
        found = self._operands(value=node.value, index=node.slice)
        if isinstance(node.slice, ast.Tuple):
            found += [
                self._operand(f"index.{place}", item)
                for place, item in enumerate(node.slice.elts[:MOST_ITEMS])
                if not isinstance(item, ast.Slice)
            ]
        if not isinstance(node.ctx, ast.Store):
            return "[]", found
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            found += self._operands(right=statement.value)
        return "[]=", found

    def value(self, node: ast.expr) -> Any:
        """The value of an expression that is computed without effects. Raises `_UnsaidError`, and what it raises."""
        match node:
            case ast.Constant():
                return node.value
            case ast.Name():
                return self._named(node.id)
            case ast.Attribute():
                return getattr(self.value(node.value), node.attr)
            case ast.Subscript():
                return self.value(node.value)[self.value(node.slice)]
            case ast.Slice():
                bounds = (node.lower, node.upper, node.step)
                return slice(*(None if bound is None else self.value(bound) for bound in bounds))
            case ast.Tuple() | ast.List():
                items = [self.value(item) for item in node.elts]
                return items if isinstance(node, ast.List) else tuple(items)
            case ast.UnaryOp(op=ast.USub()):
                return -self._number(node.operand)
            case ast.BinOp():
                return self._computed(node.op, node.left, node.right)
            case ast.Compare(ops=[sign]) if type(sign) in _SIGNS:
                return self._computed(sign, node.left, node.comparators[0])
            case _:
                raise _UnsaidError

    def _named(self, name: str) -> Any:
        for scope in (self._frame.f_locals, self._frame.f_globals, vars(builtins)):
            if name in scope:
                return scope[name]
        raise _UnsaidError

    def _computed(self, sign: ast.operator | ast.cmpop, left: ast.expr, right: ast.expr) -> Any:
        one, other = self._number(left), self._number(right)
        if isinstance(sign, _SHIFTS) or (isinstance(sign, ast.Pow) and not _small(other)):
            raise _UnsaidError
        return _applied(sign, one, other)

    def _number(self, node: ast.expr) -> Any:
        """A number or an array of few enough: arithmetic with anything else is not done again."""
        value = self.value(node)
        if isinstance(value, bool | int | float | complex):
            return value
        shape = getattr(value, "shape", None)
        if shape is None or not all(isinstance(size, int) for size in shape):
            raise _UnsaidError
        if math.prod(shape) > MOST_ELEMENTS or len(shape) > 8:
            raise _UnsaidError
        return value

    def _text(self, node: ast.AST) -> str:
        """How it is written, on one line."""
        return " ".join((ast.get_source_segment(self._source, node) or "").split())


def _small(exponent: Any) -> bool:
    return not isinstance(exponent, int) or abs(exponent) <= 64


def _applied(sign: ast.operator | ast.cmpop, one: Any, other: Any) -> Any:
    """`one` + `other`, or whatever the sign is."""
    left, right = ast.Name("one", ast.Load()), ast.Name("other", ast.Load())
    node = (
        ast.BinOp(left, sign, right)
        if isinstance(sign, ast.operator)
        else ast.Compare(left, [sign], [right])
    )
    expression = ast.fix_missing_locations(ast.Expression(node))
    return eval(compile(expression, "operand", "eval"), {"one": one, "other": other})
