"""What a submission's process says of an exception, read from the notes of its failure: all of it is a claim."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from grader.running.operation import Operand, Operation, Shape, Thing, from_text
from grader.saying.exceptions.signs import Sign, signs_of

MOST_MESSAGE = 2000
_SHAPE = re.compile(r"\(((?:\d{1,12}|None|,|\s){0,80})\)")


@dataclass(frozen=True)
class Crash:
    """An exception: its kind, what it says, the failing expression, the known name most like an unknown one,
    and signs in the code that are no Python.
    """

    exception: str
    message: str
    operation: Operation
    nearest: str = ""
    signs: tuple[Sign, ...] = ()

    @property
    def operands(self) -> dict[str, Operand]:
        """By role: "left", "value", "0", …"""
        return {operand.role: operand for operand in self.operation.operands}

    def array(self, *roles: str) -> Operand | None:
        """The first of these operands that has a shape."""
        found = (self.operands.get(role) for role in roles)
        return next((one for one in found if one is not None and one.shape is not None), None)


def crash_of(details: Mapping[str, str]) -> Crash | None:
    """The exception that the notes of a failure tell of, or None where they tell of none. Never raises."""
    exception = details.get("exception", "")
    if not exception:
        return None
    message = details.get("message", "")[:MOST_MESSAGE].strip()
    operation = from_text(details.get("operation", "")) or Operation("", "")
    return Crash(
        exception,
        message,
        _completed(operation, message),
        details.get("nearest", "")[:80],
        signs_of(details.get("signs", "")),
    )


def shapes_in(text: str) -> list[Shape]:
    """The shapes that a message names, such as `(3,4)` and `(5,)`."""
    found: list[Shape] = []
    for inside in _SHAPE.findall(text):
        sizes = inside.replace(",", " ").split()
        if sizes or not inside.strip():
            found.append(tuple(None if size == "None" else int(size) for size in sizes))
    return found


def _completed(operation: Operation, message: str) -> Operation:
    """The operation with the shapes of operands that were not looked at, where the message names both."""
    if not message.startswith("operands could not be broadcast together with shapes"):
        return operation
    shapes = shapes_in(message)
    sides = [o for o in operation.operands if o.role in ("left", "right")]
    if len(shapes) != 2 or len(sides) != 2 or len(operation.operands) != 2:
        return operation
    known = [
        Operand(o.role, o.source, Thing.ARRAY, "", shape) if o.thing is Thing.UNKNOWN else o
        for o, shape in zip(sides, shapes, strict=True)
    ]
    return Operation(operation.sign, operation.expression, tuple(known))
