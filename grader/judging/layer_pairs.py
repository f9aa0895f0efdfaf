"""Which calls of layers in two models correspond, and which tensors are the same. Knows nothing of what is said of them."""

from __future__ import annotations

from dataclasses import dataclass

from grader.running.inside import Inside, Pass, Values

# Layers that may as well be an argument of another layer, an operation, or left out.
FREE = frozenset(
    (
        "Activation",
        "ReLU",
        "Softmax",
        "ELU",
        "LeakyReLU",
        "Dropout",
        "Identity",
        "Add",
        "Subtract",
        "Multiply",
        "Concatenate",
    )
)


@dataclass(frozen=True)
class Pair:
    """A call of a right layer and the call of the submission's layer that corresponds to it."""

    right: Pass
    own: Pass
    place: int  # of the own call among all own calls


def pairs_of(right: Inside, own: Inside, by_name: bool) -> list[Pair]:
    """The calls that correspond: of all layers where these have the same classes in the same order, else of most.

    Empty where not even these correspond.
    """
    for binding in (False, True):
        wanted, given = calls_of(right, binding), calls_of(own, binding)
        if by_name:
            given = _in_order_of(right, wanted, own, given)
        ended = bool(own.passes) and own.passes[-1].part is None
        marks = _marks(right, wanted, by_name), _marks(own, given, by_name)
        if marks[0] == marks[1] or (not ended and marks[0][: len(marks[1])] == marks[1]):
            return [
                Pair(one, other, place)
                for (_, one), (place, other) in zip(wanted, given, strict=False)
            ]
    return []


def _in_order_of(
    right: Inside, wanted: list[tuple[int, Pass]], own: Inside, given: list[tuple[int, Pass]]
) -> list[tuple[int, Pass]]:
    """The calls in the order of the right ones of the same name, where each has a name of its own; else as they are."""
    named = {own.parts[one.part or 0].name: (place, one) for place, one in given}
    names = [right.parts[one.part or 0].name for _, one in wanted]
    if len(set(names)) == len(names) == len(given) and set(names) == set(named):
        return [named[name] for name in names]
    return given


def calls_of(inside: Inside, binding: bool) -> list[tuple[int, Pass]]:
    """The calls of layers, with their places among all; with `binding`, of those that are written in one way only."""
    return [
        (place, one)
        for place, one in enumerate(inside.passes)
        if one.part is not None and not (binding and inside.parts[one.part].kind in FREE)
    ]


def _marks(
    inside: Inside, calls: list[tuple[int, Pass]], by_name: bool
) -> list[tuple[str, str | int]]:
    """By what a call corresponds to another: the layer's class, and which of those with weights it is."""
    weighted = [number for number, part in enumerate(inside.parts) if part.weights]
    marks: list[tuple[str, str | int]] = []
    for _, one in calls:
        number = one.part or 0
        part = inside.parts[number]
        which = part.name if by_name else weighted.index(number) if part.weights else -1
        marks.append((part.kind, which if part.weights else -1))
    return marks


def first_differing(right: tuple[Values, ...], own: tuple[Values, ...], rtol: float) -> int | None:
    """The first of the submission's tensors that differs, -1 where there are others in number; None where all agree.

    The same given twice, as to an attention of a sequence to itself, counts once.
    """
    if len(right) != len(own):
        once = _distinct(right, rtol), _distinct(own, rtol)
        agree = len(once[0]) == len(once[1]) and all(
            _same(*both, rtol) for both in zip(*once, strict=True)
        )
        return None if agree else -1
    both = enumerate(zip(right, own, strict=True))
    return next((number for number, (one, other) in both if not _same(one, other, rtol)), None)


def _distinct(tensors: tuple[Values, ...], rtol: float) -> list[Values]:
    found: list[Values] = []
    for tensor in tensors:
        if not any(_same(one, tensor, rtol) for one in found):
            found.append(tensor)
    return found


def _same(right: Values, own: Values, rtol: float) -> bool:
    def near(one: float, other: float) -> bool:
        return (one != one and other != other) or abs(one - other) <= rtol * right.sums[2] + rtol**2

    return right.shape == own.shape and all(map(near, right.sums, own.sums))
