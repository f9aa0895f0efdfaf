"""How many operations of a calculator an answer takes on its arguments: counted while it runs, never timed.

Of an array every number counts. What is read off (comparisons, the largest of some numbers, places in an array) is free.
"""

from __future__ import annotations

import ast
import copy
import math
import operator
import sys
from collections.abc import Callable, Mapping
from types import FrameType, ModuleType
from typing import Any, cast

import numpy as np

from grader.exam.values import Value
from grader.format.exercise import Exercise
from grader.running.values import is_array

MOST_LINES = 20_000  # of the answer that may be run: an argument that was changed may keep a loop from ending
# What a calculator of + − × ÷ √ lacks.
FUNCTIONS = frozenset(
    [
        "exp", "expm1", "exp2", "log", "log1p", "log2", "log10", "logaddexp", "sin", "cos", "tan", "arcsin", "arccos",
        "arctan", "arctan2", "sinh", "cosh", "tanh", "power", "float_power", "cbrt",
    ]
)  # fmt: skip
# Per number that goes in: sums, and what takes each number several times.
_OF_EACH = {
    "sum": 1, "mean": 1, "prod": 1, "cumsum": 1, "cumprod": 1, "average": 2, "var": 3, "std": 3,
    "norm": 2, "convolve": 4, "softmax": 3, "nansum": 1, "nanmean": 1, "trace": 1,
}  # fmt: skip
# Per number that comes out.
_TO_EACH = frozenset(
    [
        "add", "subtract", "multiply", "divide", "true_divide", "mod", "sqrt", "square", "reciprocal", "outer", "diff", "hypot",
    ]
)  # fmt: skip
_PRODUCTS = frozenset(["dot", "matmul", "inner", "vdot", "tensordot", "einsum"])
_OPERATIONS: dict[str, str] = {
    "Add": "add", "Sub": "sub", "Mult": "mul", "Div": "truediv", "FloorDiv": "floordiv", "Mod": "mod", "Pow": "pow",
    "MatMult": "matmul",
}  # fmt: skip
_TALLY = "__tally__"


class Tally:
    """What an answer has taken so far: operations, and among them values of functions that no calculator has."""

    def __init__(self) -> None:
        self.operations = 0
        self.functions = 0

    def of_two(self, name: str, one: Any, other: Any) -> Any:
        """`one` and `other` with the operation between them."""
        result: Any = getattr(operator, _OPERATIONS[name])(one, other)
        if name == "MatMult":
            self._multiplied(result, one)
        elif not _is_text(result):
            self.operations += int(np.size(result)) * (_power(other) if name == "Pow" else 1)
        return result

    def beside(self, one: Any, other: Any) -> Any:
        """`other`, which is about to be added to `one`, or the like."""
        if not _is_text(one):
            self.operations += max(int(np.size(one)), int(np.size(other)))
        return other

    def into(self, value: Any, method: str) -> Any:
        """`value`, of which this method is about to be called."""
        self.operations += _OF_EACH[method] * int(np.size(value))
        return value

    def called(self, name: str, arguments: tuple[Any, ...], result: Any) -> None:
        """A function of NumPy was called."""
        if name in FUNCTIONS:
            self.functions += int(np.size(result))
            self.operations += int(np.size(result))
        elif name in _TO_EACH:
            self.operations += int(np.size(result))
        elif name in _OF_EACH:
            self.operations += _OF_EACH[name] * int(np.size(arguments[0]))
        elif name in _PRODUCTS:
            arrays = filter(is_array, arguments)
            self._multiplied(result, next(arrays, 0))

    def _multiplied(self, result: Any, first: Any = 0) -> None:
        summed = np.shape(first)[-1] if np.ndim(first) else 1
        self.operations += int(np.size(result)) * (2 * summed - 1)


def _is_text(value: object) -> bool:
    """Whether it is put together, not computed."""
    return isinstance(value, str | list | tuple)


def _power(exponent: Any) -> int:
    """Products for a power: a calculator has none. A root is one key."""
    return exponent - 1 if isinstance(exponent, int) and exponent > 1 else 1


class _Namespace:
    """NumPy, or a part of it, of which every call is counted."""

    def __init__(self, module: ModuleType, tally: Tally) -> None:
        self._module, self._tally = module, tally

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._module, name)
        if isinstance(found, ModuleType):
            return _Namespace(found, self._tally)
        known = name in FUNCTIONS or name in _TO_EACH or name in _OF_EACH or name in _PRODUCTS
        return self._counting(name, found) if known else found

    def _counting(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*arguments: Any, **options: Any) -> Any:
            result = function(*arguments, **options)
            self._tally.called(name, arguments, result)
            return result

        return counting


class _Counting(ast.NodeTransformer):
    """Lets an answer count its operations. Places in an array and ranges of loops are no work."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        name = type(node.op).__name__
        self.generic_visit(node)
        if name not in _OPERATIONS:
            return node
        return _call("of_two", ast.Constant(name), node.left, node.right)

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.stmt:
        self.generic_visit(node)
        target = cast("ast.expr", copy.deepcopy(node.target))
        for part in ast.walk(target):
            if isinstance(part, ast.Name | ast.Subscript | ast.Attribute):
                part.ctx = ast.Load()
        node.value = _call("beside", target, node.value)
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        node.value = self.visit(node.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        if isinstance(node.func, ast.Name) and node.func.id == "range":
            return node
        self.generic_visit(node)
        function = node.func
        if not isinstance(function, ast.Attribute) or function.attr not in _OF_EACH:
            return node
        if not ast.unparse(function.value).startswith("np"):  # which counts its own
            function.value = _call("into", function.value, ast.Constant(function.attr))
        return node


def _call(name: str, *arguments: ast.expr) -> ast.expr:
    return ast.Call(ast.Attribute(ast.Name(_TALLY, ast.Load()), name, ast.Load()), [*arguments], [])


class _TooLong(BaseException):
    """So many lines were run that the end is not waited for. No `except Exception` of an answer stops it."""


def results(
    exercise: Exercise, arguments: Mapping[str, Value], tally: Tally | None = None
) -> list[Any] | None:
    """What the answer returns; None where it raises, or does not come to an end. `tally` counts what it takes."""
    tree = ast.parse(exercise.answer)
    scope: dict[str, Any] = {"__name__": "answer", _TALLY: tally}
    if tally is not None:
        tree = ast.fix_missing_locations(_Counting().visit(tree))
    try:
        exec(compile(tree, str(exercise.path), "exec", dont_inherit=True), scope)
        if tally is not None:
            for name, module in (("np", np), ("math", math)):
                if name in scope:
                    scope[name] = _Namespace(module, tally)
        with np.errstate(all="ignore"):
            returned = _bounded(scope[exercise.function], copy.deepcopy(dict(arguments)))
    except (Exception, _TooLong):
        return None
    if isinstance(returned, tuple):
        return [*cast("tuple[object, ...]", returned)]
    return [returned]


def _bounded(function: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """What `function` returns. Raises `_TooLong` after `MOST_LINES` lines of its file."""
    file, left = function.__code__.co_filename, MOST_LINES

    def line(_frame: FrameType, _event: str, _argument: object) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise _TooLong
        return line

    def call(frame: FrameType, event: str, argument: object) -> Any:
        return line(frame, event, argument) if frame.f_code.co_filename == file else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        return function(**arguments)
    finally:
        sys.settrace(before)
