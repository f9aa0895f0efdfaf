"""Where a Keras model parts from the right one: a layer's name, the shapes of its weights, or what it takes in or gives out.

Layers correspond by their names where the prompt gives names, else by their order; where neither makes them
correspond, nothing is said. Makes data, not sentences.
"""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from grader.judging.compare import FLOAT32_RTOL, RTOL, Comparison
from grader.judging.layer_pairs import Pair, calls_of, first_differing, pairs_of
from grader.judging.reference import Reference
from grader.judging.statement import Statement, StatementKind
from grader.running.inside import Inside, Part, Pass, Shape, Values, from_lines

# Sums of elements err by more than each of them.
SUMS = 10


@dataclass(frozen=True)
class Layer:
    """A layer as its author knows it: its own name ("" if none), its class, and its place among those of this class."""

    name: str
    kind: str
    number: int
    count: int


def statements_about_layers(
    reference: Reference,
    inside: tuple[Mapping[str, tuple[str, ...]], ...],
    compared: tuple[Comparison, ...],
    rtol: float = RTOL,
) -> tuple[Statement, ...]:
    """The first thing inside a model that is other than in the right one, where that is known; else ().

    `inside` has what is inside the submission's models, per case; `compared` says which cases differ.
    """
    found: dict[int, Statement] = {}
    for number, (right, own, one) in enumerate(
        zip(reference.inside, inside, compared, strict=False)
    ):
        if one.equal:
            continue
        near = max(rtol, FLOAT32_RTOL) if one.float32 else rtol
        statement = _in_case(reference, number, right, own, near)
        if statement is not None:
            found[number] = statement
    if not found:
        return ()
    first = next(iter(found.values()))
    cases = tuple(number + 1 for number, one in found.items() if _alike(one, first))
    return (first if len(cases) == len(compared) else replace(first, cases=cases),)


def _in_case(
    reference: Reference,
    number: int,
    right: Mapping[str, tuple[str, ...]],
    own: Mapping[str, tuple[str, ...]],
    rtol: float,
) -> Statement | None:
    for output, lines in right.items():
        probe = reference.cases[number].probes.get(output)
        expected, actual = from_lines(lines), from_lines(own.get(output, ()))
        if probe is None or expected is None or actual is None:
            continue
        by_name = probe["by_name"]
        statement = _names(expected, actual) if by_name else None
        statement = statement or _weights(expected, actual, by_name)
        statement = statement or _passes(expected, actual, by_name, SUMS * rtol)
        if statement is not None:
            return statement
    return None


def _alike(one: Statement, other: Statement) -> bool:
    return one.kind == other.kind and one.details.get("layer") == other.details.get("layer")


def _names(right: Inside, own: Inside) -> Statement | None:
    """Names that the prompt gives and no layer has, and the layers of other names, nearest first."""
    wanted = [part.name for part in right.parts if part.weights]
    given = {part.name: part for part in own.parts if part.name}
    missing = tuple(dict.fromkeys(name for name in wanted if name not in given))
    others = [part for part in own.parts if part.weights and part.name not in wanted]
    if not missing and not others:
        return None
    named = sorted(
        {part.name for part in others if part.name}, key=lambda name: -_near(name, missing)
    )
    unnamed = tuple(part.kind for part in others if not part.name)
    details = {"missing": missing, "given": tuple(named), "unnamed": unnamed}
    kind = StatementKind.LAYER_NAMES if missing else StatementKind.LAYER_EXTRA
    return Statement(kind, (), details)


def _near(name: str, missing: tuple[str, ...]) -> float:
    return max((difflib.SequenceMatcher(None, one, name).ratio() for one in missing[:9]), default=0)


def _weights(right: Inside, own: Inside, by_name: bool) -> Statement | None:
    """The first layer whose weights have other shapes; by order the first weight that has."""
    wanted, given = _weighted(right), _weighted(own)
    if by_name:
        named = {part.name: part for part in reversed(given)}
        pairs = [(part, named[part.name]) for part in wanted if part.name in named]
    elif [part.kind for part in wanted] == [part.kind for part in given]:
        pairs = list(zip(wanted, given, strict=True))
    else:
        return _weights_in_order(wanted, given, own)
    for one, other in pairs:
        if one.weights != other.weights:
            given_shapes, right_shapes = other.weights, one.weights
            if len(given_shapes) == len(right_shapes):  # only those that differ
                both = [
                    pair
                    for pair in zip(given_shapes, right_shapes, strict=True)
                    if pair[0] != pair[1]
                ]
                given_shapes, right_shapes = zip(*both, strict=True)
            details = {
                "layer": _layer(own, other),
                "own": given_shapes,
                "wanted": right_shapes,
                "by_order": not by_name and len(pairs) > 1,
            }
            return Statement(StatementKind.LAYER_WEIGHTS, (), details)
    return None


def _weights_in_order(wanted: list[Part], given: list[Part], own: Inside) -> Statement | None:
    expected = [shape for part in wanted for shape in part.weights]
    actual = [(shape, part) for part in given for shape in part.weights]
    for number, (shape, item) in enumerate(itertools.zip_longest(expected, actual), 1):
        if item is None or shape != item[0]:
            details = {
                "number": number,
                "layer": None if item is None else _layer(own, item[1]),
                "own": None if item is None else item[0],
                "wanted": shape,
                "counts": (len(actual), len(expected)),
            }
            return Statement(StatementKind.WEIGHTS_IN_ORDER, (), details)
    return None


def _weighted(inside: Inside) -> list[Part]:
    return [part for part in inside.parts if part.weights]


def _passes(right: Inside, own: Inside, by_name: bool, rtol: float) -> Statement | None:
    """The first layer that gives out something else than the right one, or the first that takes it in."""
    pairs = pairs_of(right, own, by_name)
    ended = all(one.passes and one.passes[-1].part is None for one in (right, own))
    if not pairs:
        return None
    by_place = {pair.place: pair for pair in pairs}
    shapes = [part.weights for part in _weighted(own)]
    by_order = not by_name and len(set(shapes)) < len(shapes)  # else they fit in this order only
    agreeing: set[int] = set()
    for pair in [*pairs, *([Pair(right.passes[-1], own.passes[-1], -1)] if ended else [])]:
        differing = first_differing(pair.right.enters, pair.own.enters, rtol)
        if differing is None:
            agreeing.add(pair.place)
            continue
        if differing >= 0:
            maker = by_place.get(pair.own.sources[differing])
            if maker is not None and maker.place in agreeing:
                other = first_differing(maker.right.leaves, maker.own.leaves, rtol)
                if other is not None:
                    shapes = _shapes(maker.right.leaves, maker.own.leaves, other)
                    return _said(StatementKind.LAYER_OUTPUT, own, maker.own, shapes, by_order)
        if pair.own.part is None:
            return _at_the_end(own, pairs, by_order, rtol)
        shapes = _shapes(pair.right.enters, pair.own.enters, differing)
        said = _said(StatementKind.LAYER_INPUT, own, pair.own, shapes, by_order)
        return replace(said, details={**said.details, "first": pair is pairs[0]})
    return None


def _at_the_end(own: Inside, pairs: list[Pair], by_order: bool, rtol: float) -> Statement | None:
    """Where every layer takes in what it should and yet the model's output differs."""
    apart = [p for p in pairs if first_differing(p.right.leaves, p.own.leaves, rtol) is not None]
    if len(apart) == 1:
        return _said(StatementKind.LAYER_END, own, apart[0].own, None, by_order)
    if not apart and len(pairs) == len(calls_of(own, False)):
        return Statement(StatementKind.LAYERS_AGREE)
    return None


def _said(
    kind: StatementKind,
    own: Inside,
    one: Pass,
    shapes: tuple[Shape, Shape] | None,
    by_order: bool,
) -> Statement:
    part = own.parts[one.part or 0]
    return Statement(kind, (), {"layer": _layer(own, part), "shapes": shapes, "by_order": by_order})


def _shapes(
    right: tuple[Values, ...], own: tuple[Values, ...], number: int
) -> tuple[Shape, Shape] | None:
    """Both shapes, the submission's first, where they differ."""
    if number < 0 or right[number].shape == own[number].shape:
        return None
    return own[number].shape, right[number].shape


def _layer(own: Inside, part: Part) -> Layer:
    """The layer as its author knows it: counted in the order in which the layers are called first."""
    called = dict.fromkeys(one.part for one in own.passes if one.part is not None)
    order = [own.parts[number] for number in [*called, *_uncalled(own, set(called))]]
    alike = [one for one in order if one.kind == part.kind]
    number = next(n for n, one in enumerate(alike, 1) if one is part)
    return Layer(part.name, part.kind, number, len(alike))


def _uncalled(own: Inside, called: set[int]) -> Iterator[int]:
    return (number for number in range(len(own.parts)) if number not in called)
