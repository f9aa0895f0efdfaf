"""What the layers inside a Keras model are, what enters and what leaves each: data, and the lines that carry it.

A line that is not whole makes all of them None, so that nothing that a submission claims of its layers does harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

Shape = tuple[int, ...]

MOST_LINES = 400  # of one model
MOST_NAME = 100
MODEL_INPUT = -1  # where a tensor comes from that no layer here gave

_WORD = re.compile(r"[^\t\n]{0,100}")
_NUMBER = r"-?\d(?:\.\d{1,12})?(?:e[+-]\d{1,3})?|nan"
_TENSOR = re.compile(rf"(?P<shape>(?:\d{{1,12}}x){{0,8}}):(?P<sums>(?:(?:{_NUMBER}),){{3}})")


@dataclass(frozen=True)
class Part:
    """A layer: the name that it was given ("" for Keras's own choice), its class, the shapes of its weights."""

    name: str
    kind: str
    weights: tuple[Shape, ...]


@dataclass(frozen=True)
class Values:
    """A tensor without its numbers: the shape, two sums of its elements under fixed weights, and its norm."""

    shape: Shape
    sums: tuple[float, float, float]


@dataclass(frozen=True)
class Pass:
    """One call of a layer: its place among the parts, what entered and what left.

    `sources` has for each tensor that entered the pass that gave it, `MODEL_INPUT` where none did. The last pass of all
    is the model's end, which no part makes: `part` is None, and what enters is the model's output.
    """

    part: int | None
    sources: tuple[int, ...]
    enters: tuple[Values, ...]
    leaves: tuple[Values, ...]


@dataclass(frozen=True)
class Inside:
    """The layers in a model in the order in which it holds them, and their calls in the order in which they ran."""

    parts: tuple[Part, ...]
    passes: tuple[Pass, ...]


def to_lines(inside: Inside) -> tuple[str, ...]:
    """One line for each part and each pass; () where there are too many."""
    lines = [
        "\t".join(("part", part.name[:MOST_NAME], part.kind[:MOST_NAME], _shapes(part.weights)))
        for part in inside.parts
    ]
    for one in inside.passes:
        number = "" if one.part is None else str(one.part)
        sources = " ".join(map(str, one.sources))
        lines.append("\t".join(("pass", number, sources, _values(one.enters), _values(one.leaves))))
    return tuple(lines) if len(lines) <= MOST_LINES else ()


def from_lines(lines: Iterable[str]) -> Inside | None:
    """What the lines say; None where one of them is none, or speaks of what is not there."""
    parts: list[Part] = []
    passes: list[Pass] = []
    try:
        for line in lines:
            kind, *fields = line.split("\t")
            if kind == "part" and not passes:
                parts.append(_part(*fields))
            elif kind == "pass":
                passes.append(_pass(len(parts), len(passes), *fields))
            else:
                return None
    except (TypeError, ValueError):
        return None
    return Inside(tuple(parts), tuple(passes)) if parts else None


def _part(name: str, kind: str, weights: str) -> Part:
    if not _WORD.fullmatch(name) or not _WORD.fullmatch(kind):
        raise ValueError("no name")
    return Part(name, kind, tuple(_shape(text) for text in weights.split()))


def _pass(parts: int, before: int, number: str, sources: str, enters: str, leaves: str) -> Pass:
    found = Pass(
        int(number[:4]) if number else None,
        tuple(int(text[:4]) for text in sources.split()),
        tuple(map(_tensor, enters.split())),
        tuple(map(_tensor, leaves.split())),
    )
    known = found.part is None or 0 <= found.part < parts
    backwards = all(MODEL_INPUT <= source < before for source in found.sources)
    if not known or not backwards or len(found.sources) != len(found.enters):
        raise ValueError("no pass")
    return found


def _shape(text: str) -> Shape:
    if not re.fullmatch(r"(?:\d{1,12}x){0,8}", text.removeprefix("()")):
        raise ValueError("no shape")
    return tuple(int(size) for size in text.removeprefix("()").split("x") if size)


def _shapes(shapes: Iterable[Shape]) -> str:
    return " ".join("".join(f"{size}x" for size in shape) or "()" for shape in shapes)


def _values(tensors: Iterable[Values]) -> str:
    return " ".join(
        "".join(f"{size}x" for size in tensor.shape)
        + ":"
        + "".join(f"{number:.9e}," for number in tensor.sums)
        for tensor in tensors
    )


def _tensor(text: str) -> Values:
    found = _TENSOR.fullmatch(text)
    if found is None:
        raise ValueError("no tensor")
    one, other, norm = (float(number) for number in found["sums"].split(",")[:-1])
    return Values(tuple(int(size) for size in found["shape"].split("x")[:-1]), (one, other, norm))
