"""What was computed where an exception was raised: the failing expression and what its operands were.

Data, and as text in which it crosses from a submission's process: all of it is a claim there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MOST = 2000  # characters of the whole
MOST_OPERANDS = 8
MOST_SOURCE = 80  # characters of an operand
MOST_EXPRESSION = 160
MOST_TEXT = 60
MOST_AXES = 12
_SHAPE = re.compile(r"\((?:(?:\d{1,12}|\?)(?:,(?:\d{1,12}|\?))*)?\)")

Shape = tuple[int | None, ...]


class Thing(StrEnum):
    """What kind of thing an operand is; a key of the messages."""

    ARRAY = "array"
    TENSOR = "tensor"
    SYMBOLIC = "symbolic"  # a tensor of a model that is being built: it has a shape and no values
    VARIABLE = "variable"
    BOOL = "bool"
    INT = "int"
    FLOAT = "float"
    COMPLEX = "complex"
    STR = "str"
    NONE = "none"
    PLACEHOLDER = "placeholder"
    LIST = "list"
    TUPLE = "tuple"
    DICT = "dict"
    LAYER = "layer"
    FUNCTION = "function"
    MODULE = "module"
    CLASS = "class"
    ITERATOR = "iterator"
    OBJECT = "object"
    UNKNOWN = "unknown"  # it was not looked at


_THINGS = frozenset(thing.value for thing in Thing)


@dataclass(frozen=True)
class Operand:
    """One part of the failing expression.

    `role`: "left", "right", "value", "index", "function", the place of an argument ("0", "0.1": the second item of the
    first) or its keyword. `source`: as it is written there. `shape`: of an array, `(n,)` for n items of a list.
    `text`: the value of a number or a short string, the name of a function, layer or class.
    """

    role: str
    source: str
    thing: Thing
    dtype: str = ""
    shape: Shape | None = None
    text: str = ""


@dataclass(frozen=True)
class Operation:
    """The failing expression. `sign`: an operator, "call", "[]", ".", "name" or "" for something else."""

    sign: str
    expression: str
    operands: tuple[Operand, ...] = ()

    def get(self, role: str) -> Operand | None:
        """The operand of that role."""
        return next((operand for operand in self.operands if operand.role == role), None)


def to_text(operation: Operation) -> str:
    """One line for the expression, one for each operand, fields between tabs."""
    text = f"{operation.sign}\t{_flat(operation.expression, MOST_EXPRESSION)}"
    for operand in operation.operands[:MOST_OPERANDS]:
        shape = "" if operand.shape is None else shape_code(operand.shape)
        fields = (operand.role, operand.source, operand.thing, operand.dtype, shape, operand.text)
        line = "\t".join(_flat(field, MOST_SOURCE) for field in fields)
        if len(text) + len(line) >= MOST:
            break  # a note is not cut in the middle of an operand
        text += f"\n{line}"
    return text


def from_text(text: str) -> Operation | None:
    """What `to_text` wrote, or None where it is not that. Never raises."""
    head, *rest = text[:MOST].split("\n")
    sign, tab, expression = head.partition("\t")
    if not tab or len(rest) > MOST_OPERANDS:
        return None
    operands: list[Operand] = []
    for line in rest:
        fields = line.split("\t")
        if len(fields) != 6 or fields[2] not in _THINGS:
            return None
        role, source, thing, dtype, shape, text = fields
        operands.append(
            Operand(
                role[:20],
                source[:MOST_SOURCE],
                Thing(thing),
                dtype[:30],
                _shape(shape),
                text[:MOST_TEXT],
            )
        )
    return Operation(sign[:20], expression[:MOST_EXPRESSION], tuple(operands))


def shapes_of(operation: Operation) -> str:
    """The shapes of its operands, whatever they are called: `(2,3) (4,3)`."""
    return " ".join(shape_code(o.shape) for o in operation.operands if o.shape is not None)


def shape_code(shape: Iterable[int | None]) -> str:
    """A shape as text: `(2,3)`, `(?,3)` where a size is open."""
    return f"({','.join('?' if size is None else str(size) for size in shape)})"


def _shape(code: str) -> Shape | None:
    if not _SHAPE.fullmatch(code):
        return None
    inside = code[1:-1]
    sizes = inside.split(",") if inside else []
    return tuple(None if size == "?" else int(size) for size in sizes[:MOST_AXES])


def _flat(text: str, most: int) -> str:
    """Text on one line, without tabs, cut."""
    return " ".join(text[: 4 * most].split())[:most]
