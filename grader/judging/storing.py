"""How outcomes lie in a file: cases and right values as they are, those of edited answers small.

Most mistakes leave most values as they were, and two in one leave what each of them gave. So every array is stored once,
and none that the oracle gave. Knows nothing of files.
"""

from __future__ import annotations

import operator
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from functools import cached_property
from typing import Any, TypedDict, TypeGuard, TypeVar

from grader.judging.answers import Asked, Outcome
from grader.judging.raised import Raised
from grader.running import wire
from grader.running.task import Case
from grader.running.values import Array, Bad, Observation, Reason, is_array

Name = TypeVar("Name")
Outcomes = Mapping[Name, tuple[Outcome, ...]]


class Later(Mapping[Name, tuple[Outcome, ...]]):
    """Outcomes by name, found when first looked at: a right answer never looks at them."""

    def __init__(self, find: Callable[[], Outcomes[Name]]):
        self._find = find

    @cached_property
    def _found(self) -> Outcomes[Name]:
        return self._find()

    def __getitem__(self, name: Name) -> tuple[Outcome, ...]:
        return self._found[name]

    def __iter__(self) -> Iterator[Name]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return repr(dict(self._found))


class AskedTree(TypedDict):
    """What the oracle was asked and said, as it is stored."""

    cases: list[list[Any]]
    expected: list[list[Any]]
    returned: list[list[Any]] | None  # None: the same
    inside: list[dict[str, tuple[str, ...]]]


def asked_tree(asked: Asked) -> AskedTree:
    same = all(map(operator.is_, asked.expected, asked.returned))
    return {
        "cases": [[case.arguments, case.probes, case.seed] for case in asked.cases],
        "expected": [_outcome_tree(outcome) for outcome in asked.expected],
        "returned": None if same else [_outcome_tree(outcome) for outcome in asked.returned],
        "inside": list(asked.inside),
    }


def asked_in(tree: AskedTree) -> Asked:
    expected = tuple(_observed(values) for _, values in tree["expected"])
    returned = tree["returned"]
    return Asked(
        cases=tuple(Case(*parts) for parts in tree["cases"]),
        expected=expected,
        returned=expected
        if returned is None
        else tuple(_observed(values) for _, values in returned),
        inside=tuple(tree["inside"]),
    )


def pack_outcomes(outcomes: Outcomes[Any], expected: Iterable[Mapping[str, Observation]]) -> bytes:
    """Names (tuples of them for pairs) and outcomes as bytes, which need `expected` to be read again."""
    numbers = {_key(array): number for number, array in enumerate(_different(expected))}
    first = len(numbers)
    new: list[Array] = []

    def numbered(value: object) -> object:
        if not is_array(value):
            return value
        number = numbers.setdefault(_key(value), first + len(new))
        if number == first + len(new):
            new.append(value)
        return number

    trees = [
        [name, [_outcome_tree(outcome, numbered) for outcome in cases]]
        for name, cases in outcomes.items()
    ]
    return zlib.compress(wire.pack_tree([trees, new]))


def unpack_outcomes(
    data: bytes, expected: Iterable[Mapping[str, Observation]]
) -> dict[Any, tuple[Outcome, ...]]:
    """What `pack_outcomes` packed with the same `expected`."""
    trees, new = wire.unpack_tree(zlib.decompress(data))
    arrays = [*_different(expected), *new]
    return {name: tuple(_outcome(node, arrays) for node in nodes) for name, nodes in trees}


def _different(expected: Iterable[Mapping[str, Observation]]) -> list[Array]:
    """The arrays in `expected`, each once."""
    arrays = (value for outcome in expected for value in outcome.values() if is_array(value))
    return list({_key(array): array for array in arrays}.values())


def _key(array: Array) -> tuple[str, tuple[int, ...], bytes]:
    """Equal for arrays that are the same to the last bit."""
    return array.dtype.str, array.shape, array.tobytes()


def _outcome_tree(
    outcome: Outcome, stored: Callable[[object], object] = lambda value: value
) -> list[Any]:
    if isinstance(outcome, Raised):
        return ["raised", *astuple(outcome)]
    return [
        "values",
        {
            name: (value.reason.value, value.detail) if isinstance(value, Bad) else stored(value)
            for name, value in outcome.items()
        },
    ]


def _outcome(node: list[Any], arrays: Sequence[Array]) -> Outcome:
    if node[0] == "raised":
        return Raised(*node[1:])
    values: dict[str, Any] = node[1]
    return _observed({n: arrays[v] if type(v) is int else v for n, v in values.items()})


def _observed(values: Mapping[str, Any]) -> dict[str, Observation]:
    return {n: Bad(Reason(v[0]), v[1]) if _is_bad(v) else v for n, v in values.items()}


def _is_bad(value: object) -> TypeGuard[tuple[str, str]]:
    return isinstance(value, tuple)
