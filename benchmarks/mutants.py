"""Makes wrong answers out of right ones: small changes inside the blanks, one at a time.

A mutant differs from the answer in one place of one blank, as a slip does: another operator, a constant off by one, a
dropped term, exchanged names, a missing transpose. Knows nothing of what an exercise computes, so some mutants are
right after all; whoever runs them must tell these apart.
"""

from __future__ import annotations

import ast
import copy
import hashlib
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from grader.format.blanks import Blank
from grader.format.exercise import Exercise


@dataclass(frozen=True)
class Mutant:
    """One changed answer: which blank, what kind of change, the blank's statement now, and the whole source."""

    blank: int
    change: str
    statement: str
    source: str


MOST = {"numpy": 80, "tensorflow": 20}  # of one exercise; running a Keras model takes long

_OPERATORS: dict[type, tuple[type, ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div, ast.Mult),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_PAIRS = (
    ("mean", "sum"),
    ("max", "min"),
    ("argmax", "argmin"),
    ("maximum", "minimum"),
    ("reduce_mean", "reduce_sum"),
    ("reduce_max", "reduce_min"),
    ("floor", "ceil"),
    ("sin", "cos"),
    ("exp", "expm1"),
    ("log", "log1p"),
    ("log2", "log"),
    ("var", "std"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
    ("tanh", "sin"),
    ("sqrt", "square"),
    ("cumsum", "cumprod"),
    ("any", "all"),
    ("append", "extend"),
    ("relu", "tanh"),
    ("sigmoid", "tanh"),
    ("concatenate", "stack"),
)
_SWAPS: dict[str, tuple[str, ...]] = {}
for _one, _other in _PAIRS:
    _SWAPS[_one] = (*_SWAPS.get(_one, ()), _other)
    _SWAPS[_other] = (*_SWAPS.get(_other, ()), _one)
_WORDS = (
    ("relu", "tanh", "sigmoid", "softmax", "linear"),
    ("same", "valid", "causal"),
    ("mse", "mae", "binary_crossentropy", "categorical_crossentropy"),
    ("sum", "ave", "concat", "mul"),
    ("nearest", "bilinear"),
)


def make_mutants(exercise: Exercise) -> tuple[Mutant, ...]:
    """The mutants of all blanks, no two with one source, at most `MOST`, spread over the kinds of change."""
    found: dict[str, Mutant] = {}
    names, words = _names_of(exercise), _words_of(exercise)
    for blank in exercise.blanks:
        statement = _statement_of(exercise, blank)
        if statement is None:
            continue
        original = ast.unparse(statement)
        for change, text in _changed(statement, names, words):
            if text != original:
                source = _with_statement(exercise, blank, text)
                found.setdefault(source, Mutant(blank.number, change, text, source))
    return _spread(exercise, list(found.values()))


def _spread(exercise: Exercise, mutants: list[Mutant]) -> tuple[Mutant, ...]:
    """At most as many as are run, blank by blank and kind by kind in turns. The same ones every time."""
    most = MOST[exercise.flavour]
    seed = hashlib.sha256(exercise.key.encode()).digest()
    random.Random(seed).shuffle(mutants)
    groups: dict[tuple[int, str], list[Mutant]] = {}
    for mutant in mutants:
        groups.setdefault((mutant.blank, mutant.change), []).append(mutant)
    chosen: list[Mutant] = []
    while groups and len(chosen) < most:
        for key in sorted(groups):
            chosen.append(groups[key].pop())
            if not groups[key]:
                del groups[key]
    return tuple(chosen[:most])


def _statement_of(exercise: Exercise, blank: Blank) -> ast.stmt | None:
    """The outermost statement on the blank's lines."""
    for node in ast.walk(ast.parse(exercise.answer)):
        inside = isinstance(node, ast.stmt) and node.lineno >= blank.first_line
        if inside and node.end_lineno <= blank.last_line:
            return node
    return None


def _with_statement(exercise: Exercise, blank: Blank, text: str) -> str:
    answer = exercise.answer
    margin = re.match(r"[ \t]*", answer[blank.start : blank.end]).group()
    lines = "\n".join(margin + line for line in text.split("\n"))
    return answer[: blank.start] + lines + answer[blank.end :]


def _names_of(exercise: Exercise) -> tuple[str, ...]:
    """Arguments and variables of the function that is called, in the order in which they appear."""
    for node in ast.parse(exercise.answer).body:
        if isinstance(node, ast.FunctionDef) and node.name == exercise.function:
            arguments = [
                a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            ]
            stored = [
                n.id
                for n in ast.walk(node)
                if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
            ]
            return tuple(dict.fromkeys(arguments + stored))
    return ()


def _words_of(exercise: Exercise) -> tuple[str, ...]:
    """Short strings of the answer: where it is one of several words, another is what a slip would give."""
    module = ast.parse(exercise.answer)
    found = [
        node.value
        for top in module.body[1:]
        for node in ast.walk(top)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 30
    ]
    return tuple(dict.fromkeys(found))


def _changed(
    statement: ast.stmt, names: tuple[str, ...], words: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    """(kind of change, statement) for every change of one node."""
    for index, node in enumerate(ast.walk(statement)):
        for change, replacement in _replacements(node, names, words):
            text = _replaced(statement, index, replacement)
            if text is not None:
                yield change, text
    if isinstance(statement, ast.Assign | ast.Return) and statement.value is not None:
        value = ast.unparse(statement.value)
        left = ast.unparse(statement)[: -len(value)]
        if not isinstance(statement.value, ast.Constant | ast.Tuple):
            yield "transpose", f"{left}({value}).T"
            yield "sign", f"{left}-({value})"
    if isinstance(statement, ast.AugAssign):
        value = ast.unparse(statement.value)
        yield "accumulation", f"{ast.unparse(statement.target)} = {value}"


def _replaced(statement: ast.stmt, index: int, replacement: ast.AST) -> str | None:
    """The statement with its `index`-th node replaced; None where that is no program."""
    copied = copy.deepcopy(statement)
    old = list(ast.walk(copied))[index]
    if old is copied:
        text = ast.unparse(replacement)
    else:
        for parent in ast.walk(copied):
            for name, value in ast.iter_fields(parent):
                if value is old:
                    setattr(parent, name, replacement)
                elif isinstance(value, list):
                    value[:] = [replacement if item is old else item for item in value]
        text = ast.unparse(ast.fix_missing_locations(copied))
    try:
        ast.parse(text)
    except SyntaxError:
        return None
    return text


def _replacements(
    node: ast.AST, names: tuple[str, ...], words: tuple[str, ...]
) -> Iterator[tuple[str, ast.AST]]:
    """(kind of change, node) for everything that may stand in the place of `node`."""
    match node:
        case ast.BinOp():
            yield from _of_operation(node)
        case ast.Compare() if len(node.ops) == 1:
            for other in _OPERATORS.get(type(node.ops[0]), ()):
                yield "comparison", ast.Compare(node.left, [other()], node.comparators)
        case ast.BoolOp():
            for other in _OPERATORS[type(node.op)]:
                yield "logic", ast.BoolOp(other(), node.values)
        case ast.UnaryOp(op=ast.USub() | ast.Not()):
            yield "sign", node.operand
        case ast.IfExp():
            yield "branch", ast.IfExp(node.test, node.orelse, node.body)
            yield "branch", node.body
        case ast.Constant():
            for value in _other_constants(node.value, words):
                yield "constant", ast.Constant(value)
        case ast.Call():
            yield from _of_call(node)
        case ast.Attribute(attr="T"):
            yield "transpose", node.value
        case ast.Attribute(ctx=ast.Load()):
            for other in _SWAPS.get(node.attr, ()):
                yield "function", ast.Attribute(node.value, other, node.ctx)
        case ast.Slice():
            yield from _of_slice(node)
        case ast.Subscript(ctx=ast.Load()):
            if isinstance(node.slice, ast.Slice):
                yield "slice", node.value
        case ast.Name(ctx=ast.Load()) if node.id in names:
            place = names.index(node.id)
            for other in (*names[:place][-2:], *names[place + 1 :][:1]):
                yield "name", ast.Name(other, ast.Load())
        case ast.Tuple(ctx=ast.Load()) if len(node.elts) == 2:
            yield "order", ast.Tuple(node.elts[::-1], node.ctx)
        case ast.For():
            yield (
                "loop",
                ast.For(
                    node.target,
                    ast.Subscript(
                        ast.Call(ast.Name("list", ast.Load()), [node.iter], []),
                        ast.Slice(ast.Constant(1)),
                        ast.Load(),
                    ),
                    node.body,
                    node.orelse,
                ),
            )


def _of_operation(node: ast.BinOp) -> Iterator[tuple[str, ast.AST]]:
    for other in _OPERATORS.get(type(node.op), ()):
        yield "operator", ast.BinOp(node.left, other(), node.right)
    yield "dropped", node.left
    yield "dropped", node.right
    if isinstance(node.op, ast.Sub | ast.Div | ast.FloorDiv | ast.Pow | ast.MatMult):
        yield "order", ast.BinOp(node.right, node.op, node.left)
    if isinstance(node.op, ast.MatMult):
        for left, right in ((True, False), (False, True)):
            yield (
                "transpose",
                ast.BinOp(
                    _transposed(node.left) if left else node.left,
                    node.op,
                    _transposed(node.right) if right else node.right,
                ),
            )


def _transposed(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Attribute) and node.attr == "T":
        return node.value
    return ast.Attribute(node, "T", ast.Load())


def _of_call(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    if node.args and not isinstance(node.args[0], ast.Starred):
        yield "call", node.args[0]  # the call is dropped
    elif not node.args and isinstance(node.func, ast.Attribute):
        yield "call", node.func.value  # x.copy() becomes x
    if len(node.args) >= 2:
        first, second, *rest = node.args
        yield "order", ast.Call(node.func, [second, first, *rest], node.keywords)
        yield "argument", ast.Call(node.func, node.args[:-1], node.keywords)
    for place, keyword in enumerate(node.keywords):
        kept = node.keywords[:place] + node.keywords[place + 1 :]
        yield "argument", ast.Call(node.func, node.args, kept)
        if keyword.arg in ("axis", "axes") and isinstance(keyword.value, ast.Constant):
            value = keyword.value.value
            for other in (0, 1, -1, None):
                if other != value:
                    changed = ast.keyword(keyword.arg, ast.Constant(other))
                    keywords = [*node.keywords[:place], changed, *node.keywords[place + 1 :]]
                    yield "axis", ast.Call(node.func, node.args, keywords)


def _of_slice(node: ast.Slice) -> Iterator[tuple[str, ast.AST]]:
    def moved(bound: ast.expr, by: int) -> ast.expr:
        operator = ast.Add() if by > 0 else ast.Sub()
        return ast.BinOp(bound, operator, ast.Constant(abs(by)))

    if node.lower is not None:
        yield "slice", ast.Slice(moved(node.lower, 1), node.upper, node.step)
        yield "slice", ast.Slice(None, node.upper, node.step)
    if node.upper is not None:
        yield "slice", ast.Slice(node.lower, moved(node.upper, -1), node.step)
        yield "slice", ast.Slice(node.lower, None, node.step)
    if node.step is not None:
        yield "slice", ast.Slice(node.lower, node.upper, None)
    if node.lower is None and node.upper is None and node.step is None:
        yield "slice", ast.Slice(ast.Constant(1), None, None)


def _other_constants(value: object, words: tuple[str, ...]) -> tuple[object, ...]:
    if isinstance(value, bool):
        return (not value,)
    if isinstance(value, int):
        return (value + 1, value - 1, 2 * value) if value else (1, -1)
    if isinstance(value, float):
        return (2 * value, value / 2, value + 1)
    if isinstance(value, str):
        for known in _WORDS:
            if value in known:
                return tuple(word for word in known if word != value)
        return tuple(word for word in words if word != value)[:3]
    return ()
