"""What of a submission is a student's own, and in which form: without names, comments, spaces and the order of what commutes.

Reads syntax trees; imports and runs nothing of a submission.
"""

from __future__ import annotations

import ast
import builtins
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from grader.classes.faults import Fault, Pointed
from grader.format.blanks import UNREADABLE, last_line
from grader.format.exercise import Exercise
from grader.format.filled import parsed, take_apart

BESIDE = 0  # the place of what stands in no blank
MAX_SIZE = 5000  # parts of one unit that are put in order
_SUM: tuple[type[ast.operator], ...] = (ast.Add, ast.Sub)
_CHAINS = (_SUM, (ast.Mult, ast.Div), (ast.BitAnd,), (ast.BitOr,), (ast.BitXor,))
_NAME = re.compile(r"\bid='(\w+)'")
_EQUAL = (ast.Eq, ast.NotEq)
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.Gt: ast.Lt, ast.GtE: ast.LtE}
_BUILTINS = frozenset(dir(builtins))


@dataclass(frozen=True)
class Unit:
    """What stands in one blank, or beside all: its form as a digest, how many parts it has, its lines."""

    place: int
    form: str
    size: int
    lines: tuple[int, int]


@dataclass(frozen=True)
class Given:
    """What an exercise gives: names of modules, functions, arguments and blanks, and its statements as texts."""

    names: frozenset[str]
    top: frozenset[str]
    all: frozenset[str]


def units_of(exercise: Exercise, given: Given, source: str) -> tuple[Unit, ...]:
    """A submission's own parts. () where it is no Python, too long, or as it was handed out.

    Where it cannot be taken apart, all that is not given is one unit.
    """
    tree = parsed(source)
    if tree is None:
        return ()
    try:
        filled = take_apart(exercise, source)
        if filled is None:
            return tuple(_unit(BESIDE, _own(exercise, given, tree), given))
        found: list[Unit] = []
        for part in filled.parts:
            statements = ast.parse(part.text).body
            lines = (part.first_line, part.last_line)
            found += _unit(part.blank, statements, given, lines)
        helpers = [node for node in _own_top(given, tree) if _name(node) != exercise.function]
        return (*found, *_unit(BESIDE, helpers, given))
    except UNREADABLE:
        return ()


def pointed(fault: Fault, unit: Unit) -> bool:
    """Whether a verdict says that a unit is wrong, which it does not where it only differs from the answer."""
    if fault.pointed in (Pointed.NOWHERE, Pointed.EMPTY, Pointed.DIFFERS):
        return False
    return any(unit.lines[0] <= line <= unit.lines[1] for line in fault.lines)


def given_by(exercise: Exercise) -> Given:
    """What stands in the answer of `exercise`, which a submission shares with everybody's."""
    tree = ast.parse(exercise.answer)
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.alias):
            names.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
    inside = (node for node in ast.walk(tree) if isinstance(node, ast.stmt))
    top = frozenset(map(ast.dump, tree.body))
    return Given(frozenset(names), top, frozenset(map(ast.dump, inside)))


def form_of(statements: list[ast.stmt], given: frozenset[str]) -> str:
    """A digest of the form of statements, which are changed."""
    ordered = [_Ordered(given).visit(node) for node in statements]
    renamed = _Renamed(given)
    text = "\n".join(ast.dump(renamed.visit(node)) for node in ordered)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:16]


def _unit(
    place: int,
    statements: list[ast.stmt],
    given: Given,
    lines: tuple[int, int] | None = None,
) -> Iterator[Unit]:
    plain = [node for node in statements if not _says_nothing(node)]
    size = sum(1 for node in plain for _ in ast.walk(node))
    open_ = any(_is_open(part) for node in plain for part in ast.walk(node))
    if plain and not open_ and size <= MAX_SIZE:
        ends = lines or (plain[0].lineno, max(map(last_line, plain)))
        yield Unit(place, form_of(plain, given.names), size, ends)


def _is_open(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _says_nothing(node: ast.AST) -> bool:
    """A docstring, an import, a `pass`."""
    text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return text or isinstance(node, ast.Import | ast.ImportFrom | ast.Pass)


def _name(node: ast.AST) -> str:
    return getattr(node, "name", "")


def _own_top(given: Given, tree: ast.Module) -> list[ast.stmt]:
    """The statements beside the exercise's own."""
    return [node for node in tree.body if ast.dump(node) not in given.top]


def _own(exercise: Exercise, given: Given, tree: ast.Module) -> list[ast.stmt]:
    """All statements that are not the exercise's own, those inside its function without their head."""
    found: list[ast.stmt] = []
    for node in _own_top(given, tree):
        inside: list[ast.stmt] = [node]
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == exercise.function:
            inside = node.body
        found += [statement for statement in inside if ast.dump(statement) not in given.all]
    return found


class _Ordered(ast.NodeTransformer):
    """What commutes in one order: terms and factors with their signs, sides of `==`, operands of `and`, keywords."""

    def __init__(self, given: frozenset[str]):
        self._given = given

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        kinds = next((kinds for kinds in _CHAINS if isinstance(node.op, kinds)), None)
        return (
            self.generic_visit(node) if kinds is None else self._chain(_terms(node, kinds), kinds)
        )

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        if isinstance(node.op, ast.USub):
            return self._chain(_terms(node, _SUM), _SUM)
        return self.generic_visit(node)

    def _chain(
        self, terms: list[tuple[bool, ast.expr]], kinds: tuple[type[ast.operator], ...]
    ) -> ast.expr:
        """One node for a chain: a call of a constant, which no program has."""
        seen = [(away, self.visit(term)) for away, term in terms]
        seen.sort(key=lambda term: (term[0], self._anonymous(term[1])))
        signs = "".join("-" if away else "+" for away, _ in seen)
        called = ast.Constant(f"{kinds[0].__name__} {signs}")
        return ast.Call(called, [term for _, term in seen], [])

    def _anonymous(self, node: ast.AST) -> str:
        """A node's text without own names, by which operands are put in order."""
        return _NAME.sub(lambda found: found[0] if found[1] in self._given else "", ast.dump(node))

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        node.values.sort(key=self._anonymous)
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        if len(node.ops) == 1:
            turned = _TURNED.get(type(node.ops[0]))
            sides = [node.left, node.comparators[0]]
            if turned is not None:
                node.ops = [turned()]
                sides.reverse()
            elif isinstance(node.ops[0], _EQUAL):
                sides.sort(key=self._anonymous)
            node.left, node.comparators = sides[0], [sides[1]]
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        node.keywords.sort(key=lambda keyword: keyword.arg or "")
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        if isinstance(node.target, ast.Name):
            value = ast.BinOp(ast.Name(node.target.id, ast.Load()), node.op, node.value)
            return self.visit(ast.Assign([node.target], value))
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            return self.visit(ast.Assign([node.target], node.value))
        return self.generic_visit(node)


def _terms(node: ast.expr, kinds: tuple[type[ast.operator], ...]) -> list[tuple[bool, ast.expr]]:
    """The operands of a chain, in its order, each with whether it is taken away."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, kinds):
        away = isinstance(node.op, ast.Sub | ast.Div)
        right = [(sign != away, term) for sign, term in _terms(node.right, kinds)]
        return [*_terms(node.left, kinds), *right]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and kinds == _SUM:
        return [(not sign, term) for sign, term in _terms(node.operand, kinds)]
    return [(False, node)]


class _Renamed(ast.NodeTransformer):
    """Names that are the student's own, as numbers in the order in which they come."""

    def __init__(self, given: frozenset[str]):
        self._given = given
        self._numbers: dict[str, str] = {}

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self._plain(node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.arg, node.annotation = self._plain(node.arg), None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name, node.returns = self._plain(node.name), None
        node.body = [part for part in node.body if not _says_nothing(part)]
        return self.generic_visit(node)

    def _plain(self, name: str) -> str:
        if name in self._given or name in _BUILTINS:
            return name
        return self._numbers.setdefault(name, f"own {len(self._numbers)}")
