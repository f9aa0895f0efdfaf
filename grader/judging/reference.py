"""What a submission is compared with: cases, what the oracle says, and what each mistake gives.

Computed in the trusted process, once per exercise, seed and device; afterwards read from the cache without
importing Keras.
"""

from __future__ import annotations

import hashlib
import itertools
import operator
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypedDict, TypeGuard, TypeVar

from grader.errors import UserError
from grader.format.edits import Mistake
from grader.format.exercise import Exercise, edited_answer
from grader.format.released import Released
from grader.judging.answers import Outcome, Raised, ask_oracle, run_source
from grader.judging.cache import cache_path, digest_of, read_reference, write_reference
from grader.running import wire
from grader.running.task import Case
from grader.running.values import Bad, Observation, Reason

# Running a Keras model takes a thousand times as long as a NumPy function; a learner waits for these once.
MAX_PAIRS = {"numpy": 60, "tensorflow": 16}


# Told of each exercise before its right values are computed; `Progress(n)` gives one for n exercises.
Announce = Callable[[Exercise], None]
Progress = Callable[[int], AbstractContextManager[Announce]]


@dataclass(frozen=True)
class Reference:
    """Per case: arguments, what is compared of the oracle, what it returned, what is compared of (pairs of) mistakes.

    `expected` and `returned` are the same unless the exercise says what is compared.
    """

    cases: tuple[Case, ...]
    expected: tuple[dict[str, Observation], ...]
    returned: tuple[dict[str, Observation], ...]
    mistakes: Mapping[str, tuple[Outcome, ...]] = field(
        default_factory=dict[str, tuple[Outcome, ...]]
    )
    pairs: Mapping[tuple[str, str], tuple[Outcome, ...]] = field(
        default_factory=dict[tuple[str, str], tuple[Outcome, ...]]
    )


class _Tree(TypedDict):
    """A reference as it is stored. What mistakes and pairs of them give is packed apart, names with outcomes."""

    cases: list[list[Any]]
    expected: list[list[Any]]
    returned: list[list[Any]] | None  # None: the same
    mistakes: bytes
    pairs: bytes


_Name = TypeVar("_Name")


class _Packed(Mapping[_Name, tuple[Outcome, ...]]):
    """Outcomes by name, unpacked when first looked at: a right answer never looks at them."""

    def __init__(self, data: bytes):
        self._data = data

    @cached_property
    def _outcomes(self) -> dict[_Name, tuple[Outcome, ...]]:
        return {name: tuple(map(_outcome, nodes)) for name, nodes in wire.unpack_tree(self._data)}

    def __getitem__(self, name: _Name) -> tuple[Outcome, ...]:
        return self._outcomes[name]

    def __iter__(self) -> Iterator[_Name]:
        return iter(self._outcomes)

    def __len__(self) -> int:
        return len(self._outcomes)

    def __repr__(self) -> str:
        return repr(self._outcomes)


def get_reference(
    exercise: Exercise | Released,
    seed: int,
    device: str,
    folder: Path | None,
    announce: Announce = lambda _: None,
) -> Reference:
    """The reference from the cache in `folder`, else computed (after `announce`) and stored there.

    Raises `OracleError` where the exercise itself fails, `UserError` where a released one lacks this seed.
    """
    if isinstance(exercise, Released):
        return _read_released(exercise, seed, device)
    place = None
    if folder is not None:
        place = cache_path(folder, exercise, seed, device), digest_of(exercise, seed, device)
        tree = read_reference(*place)
        if tree is not None:
            return _from_tree(tree)
    announce(exercise)
    reference = compute_reference(exercise, seed, device)
    if place is not None:
        write_reference(*place, _to_tree(reference))
    return reference


def find_reference(exercise: Exercise, seed: int, folder: Path) -> Reference | None:
    """The reference that is in the cache, if it is."""
    path = cache_path(folder, exercise, seed, "cpu")
    tree = read_reference(path, digest_of(exercise, seed, "cpu"))
    return None if tree is None else _from_tree(tree)


def write_released(exercise: Released, seed: int, reference: Reference) -> None:
    """Store `reference` beside the released `exercise`, for whatever versions its learners have. Raises `OSError`.

    What a mistake's exception says is left out: it may quote the wrong statement, and nobody compares it.
    """
    path, digest = _released_place(exercise, seed)
    kept = replace(
        reference, mistakes=_speechless(reference.mistakes), pairs=_speechless(reference.pairs)
    )
    write_reference(path, digest, _to_tree(kept))
    path.chmod(0o644)  # a cache is its owner's alone, this is everybody's


def _speechless(
    outcomes: Mapping[_Name, tuple[Outcome, ...]],
) -> dict[_Name, tuple[Outcome, ...]]:
    """The outcomes with no word of any exception in them."""
    return {
        name: tuple(
            replace(outcome, message="") if isinstance(outcome, Raised) else outcome
            for outcome in cases
        )
        for name, cases in outcomes.items()
    }


def _read_released(exercise: Released, seed: int, device: str) -> Reference:
    if device != "cpu":
        raise UserError("released-cpu", key=exercise.key)
    path, digest = _released_place(exercise, seed)
    tree = read_reference(path, digest)
    if tree is not None:
        return _from_tree(tree)
    if path.exists():
        raise UserError("released-damaged", path=str(path))
    found = path.parent.glob(f"{exercise.name}-*.ref")
    seeds = sorted((file.stem.rpartition("-")[2] for file in found), key=lambda s: (len(s), s))
    raise UserError("seed-not-released", key=exercise.key, seed=seed, seeds=", ".join(seeds))


def _released_place(exercise: Released, seed: int) -> tuple[Path, bytes]:
    digest = hashlib.sha256(f"{seed} {exercise.key} {exercise.source}".encode()).digest()
    return exercise.path.with_name(f"{exercise.name}-{seed}.ref"), digest


def compute_reference(
    exercise: Exercise, seed: int, device: str = "cpu", max_pairs: int | None = None
) -> Reference:
    """Run oracle, mistakes and pairs of mistakes, `max_pairs` at most. Raises `OracleError`."""
    asked = ask_oracle(exercise, seed, device)
    mistakes = {
        mistake.name: run_source(exercise, edited_answer(exercise, mistake.edits), asked.cases)
        for mistake in exercise.mistakes
    }
    pairs: dict[tuple[str, str], tuple[Outcome, ...]] = {}
    most = MAX_PAIRS[exercise.flavour] if max_pairs is None else max_pairs
    for one, other in _compatible(exercise)[:most]:
        source = edited_answer(exercise, one.edits + other.edits)
        pairs[one.name, other.name] = run_source(exercise, source, asked.cases)
    return Reference(*asked, mistakes, pairs)


def _compatible(exercise: Exercise) -> list[tuple[Mistake, Mistake]]:
    """Pairs of mistakes that change different blanks; those that are listed first come first."""
    places = itertools.combinations(range(len(exercise.mistakes)), 2)
    pairs = [(exercise.mistakes[i], exercise.mistakes[j]) for i, j in sorted(places, key=sum)]
    return [(one, other) for one, other in pairs if not one.blanks & other.blanks]


def _to_tree(reference: Reference) -> _Tree:
    same = all(map(operator.is_, reference.expected, reference.returned))
    return {
        "cases": [[case.arguments, case.probes, case.seed] for case in reference.cases],
        "expected": [_outcome_tree(outcome) for outcome in reference.expected],
        "returned": None if same else [_outcome_tree(outcome) for outcome in reference.returned],
        "mistakes": _packed(reference.mistakes),
        "pairs": _packed(reference.pairs),
    }


def _from_tree(tree: _Tree) -> Reference:
    expected = tuple(_observed(values) for _, values in tree["expected"])
    returned = tree["returned"]
    return Reference(
        cases=tuple(Case(*parts) for parts in tree["cases"]),
        expected=expected,
        returned=expected
        if returned is None
        else tuple(_observed(values) for _, values in returned),
        mistakes=_Packed(tree["mistakes"]),
        pairs=_Packed(tree["pairs"]),
    )


def _packed(outcomes: Mapping[_Name, tuple[Outcome, ...]]) -> bytes:
    """Names (tuples of them for pairs) and outcomes as bytes of their own inside the tree."""
    return wire.pack_tree(
        [[name, [_outcome_tree(outcome) for outcome in cases]] for name, cases in outcomes.items()]
    )


def _outcome_tree(outcome: Outcome) -> list[Any]:
    if isinstance(outcome, Raised):
        return ["raised", outcome.exception, outcome.message, outcome.line]
    return [
        "values",
        {
            name: (value.reason.value, value.detail) if isinstance(value, Bad) else value
            for name, value in outcome.items()
        },
    ]


def _outcome(node: list[Any]) -> Outcome:
    if node[0] == "raised":
        return Raised(*node[1:])
    return _observed(node[1])


def _observed(values: Mapping[str, Any]) -> dict[str, Observation]:
    return {n: Bad(Reason(v[0]), v[1]) if _is_bad(v) else v for n, v in values.items()}


def _is_bad(value: object) -> TypeGuard[tuple[str, str]]:
    return isinstance(value, tuple)
