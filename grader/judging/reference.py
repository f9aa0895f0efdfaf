"""What a submission is compared with: cases, what the oracle says, and what each mistake gives.

Computed in the trusted process, once per exercise, seed and device, each part when it is first needed; afterwards read
from the cache without importing Keras. A right answer needs no more than the oracle's values.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from grader.errors import UserError
from grader.format.edits import Edit, Mistake
from grader.format.exercise import Exercise, edited_answer
from grader.format.released import Released
from grader.judging.answers import Asked, Outcome, ask_oracle, run_source
from grader.judging.cache import cache_path, digest_of, read_reference, write_reference
from grader.judging.platform import use_keras
from grader.judging.raised import Raised
from grader.judging.storing import (
    Later,
    Name,
    Outcomes,
    asked_in,
    asked_tree,
    pack_outcomes,
    unpack_outcomes,
)
from grader.running import wire
from grader.running.task import Case
from grader.running.values import Observation

# Running a Keras model takes a thousand times as long as a NumPy function; a learner waits for these once.
MAX_PAIRS = {"numpy": 60, "tensorflow": 16}


class Part(StrEnum):
    """What of a reference is computed and kept by itself."""

    ORACLE = ""
    MISTAKES = "mistakes"
    PAIRS = "pairs"
    VARIABLES = "variables"


ANSWER = "answer"  # whose variables they are

# Told of the exercise before each step of what is computed for it.
Announce = Callable[[Exercise], None]


class Progress(Protocol):
    """Gives a context in which `total` steps are shown: exercises whose oracle is asked, or mistakes of one exercise."""

    def __call__(
        self, total: int, part: Part = Part.ORACLE, /
    ) -> AbstractContextManager[Announce]: ...


# Calls a function in a process of its own; whoever passes one keeps Keras out of this one.
Apart = Callable[..., Any]


@contextlib.contextmanager
def unseen(_total: int, _part: Part = Part.ORACLE, /) -> Generator[Announce]:
    """The progress that nobody looks at."""
    yield lambda _: None


@dataclass(frozen=True)
class Reference:
    """Per case: arguments, what is compared of the oracle, what it returned, what is compared of (pairs of) mistakes,
    and what the answer's variables hold in the end.

    `expected` and `returned` are the same unless the exercise says what is compared. `inside` has what is inside the Keras
    objects that the answer returns, in the lines of `running.inside`: nothing is judged by it. To look at `mistakes`,
    `pairs` or `variables` may take long: they are computed then.
    """

    cases: tuple[Case, ...]
    expected: tuple[dict[str, Observation], ...]
    returned: tuple[dict[str, Observation], ...]
    inside: tuple[dict[str, tuple[str, ...]], ...] = ()
    mistakes: Outcomes[str] = field(default_factory=dict[str, tuple[Outcome, ...]])
    pairs: Outcomes[tuple[str, str]] = field(
        default_factory=dict[tuple[str, str], tuple[Outcome, ...]]
    )
    variables: Outcomes[str] = field(default_factory=dict[str, tuple[Outcome, ...]])

    @property
    def undiagnosed(self) -> Reference:
        """The same for whoever asks only whether values are right."""
        return Reference(self.cases, self.expected, self.returned)


def get_reference(
    exercise: Exercise | Released,
    seed: int,
    device: str,
    folder: Path | None,
    announce: Announce = lambda _: None,
    progress: Progress = unseen,
    apart: Apart | None = None,
) -> Reference:
    """The reference from the cache in `folder`, else computed (after `announce`) and stored there.

    `progress` shows how mistakes are computed, if ever; `apart` runs what needs Keras. Raises `OracleError` where the exercise
    itself fails, `UserError` where a released one lacks this seed.
    """
    if isinstance(exercise, Released):
        return _read_released(exercise, seed, device)
    shelf = _Shelf(exercise, seed, device, folder)
    asked = shelf.asked()
    if asked is None:
        announce(exercise)
        if apart is not None and exercise.needs_keras:
            asked = apart(ask_oracle, exercise, seed, device)
        else:
            asked = ask_oracle(exercise, seed, device)
        shelf.put(Part.ORACLE, asked_tree(asked))

    def outcomes(part: Part) -> Outcomes[Any]:
        known = shelf.outcomes(part, asked)
        if known is None:
            if apart is not None and exercise.flavour == "tensorflow":
                known = apart(run_edits, exercise, asked.cases, device, part)
            else:
                known = run_edits(exercise, asked.cases, device, part, progress)
            shelf.put(part, pack_outcomes(known, asked.expected), asked)
        return known

    return _of_parts(asked, outcomes)


def find_reference(exercise: Exercise, seed: int, folder: Path) -> Reference | None:
    """What is in the cache of the reference, without those mistakes that are not; None where nothing is."""
    shelf = _Shelf(exercise, seed, "cpu", folder)
    asked = shelf.asked()
    return (
        None if asked is None else _of_parts(asked, lambda part: shelf.outcomes(part, asked) or {})
    )


def is_kept(exercise: Exercise, seed: int, folder: Path) -> bool:
    """Whether every part of the reference is in the cache."""
    shelf = _Shelf(exercise, seed, "cpu", folder)
    asked = shelf.asked()
    later = (Part.MISTAKES, Part.PAIRS)
    return asked is not None and all(shelf.holds(part, asked) for part in later)


def complete(reference: Reference) -> Reference:
    """The same with everything in it computed."""
    return replace(
        reference,
        mistakes=dict(reference.mistakes),
        pairs=dict(reference.pairs),
        variables=dict(reference.variables),
    )


def compute_reference(
    exercise: Exercise, seed: int, device: str = "cpu", max_pairs: int | None = None
) -> Reference:
    """All of it, stored nowhere; `max_pairs` at most. Raises `OracleError`."""
    asked = ask_oracle(exercise, seed, device)
    mistakes = run_edits(exercise, asked.cases, device, Part.MISTAKES)
    pairs = run_edits(exercise, asked.cases, device, Part.PAIRS, max_pairs=max_pairs)
    variables = run_edits(exercise, asked.cases, device, Part.VARIABLES)
    return Reference(*asked, mistakes, pairs, variables)


def run_edits(
    exercise: Exercise,
    cases: tuple[Case, ...],
    device: str,
    part: Part,
    progress: Progress = unseen,
    max_pairs: int | None = None,
) -> dict[Any, tuple[Outcome, ...]]:
    """What the answer gives with each mistake in it, or each pair of them, or what its own variables hold."""
    if part == Part.VARIABLES:
        from grader.judging.variables import variables_of_answer  # few verdicts need them

        return {ANSWER: variables_of_answer(exercise, cases)}
    edits: list[tuple[str | tuple[str, str], tuple[Edit, ...]]]
    if part == Part.MISTAKES:
        edits = [(mistake.name, mistake.edits) for mistake in exercise.mistakes]
    else:
        most = MAX_PAIRS[exercise.flavour] if max_pairs is None else max_pairs
        some = _compatible(exercise)[:most]
        edits = [((one.name, other.name), one.edits + other.edits) for one, other in some]
    if exercise.flavour == "tensorflow":
        use_keras(device)
    found: dict[Any, tuple[Outcome, ...]] = {}
    with progress(len(edits), part) as announce:
        for name, made in edits:
            announce(exercise)
            found[name] = run_source(exercise, edited_answer(exercise, made), cases)
    return found


def _compatible(exercise: Exercise) -> list[tuple[Mistake, Mistake]]:
    """Pairs of mistakes that change different blanks; those that are listed first come first."""
    places = itertools.combinations(range(len(exercise.mistakes)), 2)
    pairs = [(exercise.mistakes[i], exercise.mistakes[j]) for i, j in sorted(places, key=sum)]
    return [(one, other) for one, other in pairs if not one.blanks & other.blanks]


def _of_parts(asked: Asked, outcomes: Callable[[Part], Outcomes[Any]]) -> Reference:
    mistakes: Outcomes[str] = Later(lambda: outcomes(Part.MISTAKES))
    pairs: Outcomes[tuple[str, str]] = Later(lambda: outcomes(Part.PAIRS))
    return Reference(*asked, mistakes, pairs, Later(lambda: outcomes(Part.VARIABLES)))


class _Shelf:
    """Where the parts of one reference are kept: a file each, so that none waits for another, or nowhere."""

    def __init__(self, exercise: Exercise, seed: int, device: str, folder: Path | None):
        self._exercise, self._seed, self._device, self._folder = exercise, seed, device, folder

    def asked(self) -> Asked | None:
        tree = self._read(Part.ORACLE, None)
        return None if tree is None else asked_in(tree)

    def outcomes(self, part: Part, asked: Asked) -> Outcomes[Any] | None:
        data = self._read(part, asked)
        return None if data is None else unpack_outcomes(data, asked.expected)

    def holds(self, part: Part, asked: Asked) -> bool:
        return self._read(part, asked) is not None

    def put(self, part: Part, tree: object, asked: Asked | None = None) -> None:
        if self._folder is not None:
            write_reference(*self._place(self._folder, part, asked), tree)

    def _read(self, part: Part, asked: Asked | None) -> Any:
        if self._folder is None:
            return None
        return read_reference(*self._place(self._folder, part, asked))

    def _place(self, folder: Path, part: Part, asked: Asked | None) -> tuple[Path, bytes]:
        """File and digest. What mistakes give belongs to the very bits that the oracle gave, which another machine's may not be."""
        path = cache_path(folder, self._exercise, self._seed, self._device, part)
        digest = digest_of(self._exercise, self._seed, self._device)
        if asked is None:
            return path, digest
        said = wire.pack_tree(asked_tree(asked))
        return path, hashlib.sha256(digest + part.encode() + said).digest()


def write_released(exercise: Released, seed: int, reference: Reference) -> None:
    """Store `reference` beside the released `exercise`, for whatever versions its learners have. Raises `OSError`.

    What a mistake's exception says is left out: it may quote the wrong statement, and nobody compares it. So is what is
    inside the answer's models, which says how these are built.
    """
    path, digest = _released_place(exercise, seed)
    asked = Asked(reference.cases, reference.expected, reference.returned, ())
    tree = {
        "asked": asked_tree(asked),
        Part.MISTAKES.value: pack_outcomes(_speechless(reference.mistakes), asked.expected),
        Part.PAIRS.value: pack_outcomes(_speechless(reference.pairs), asked.expected),
        Part.VARIABLES.value: pack_outcomes(_speechless(reference.variables), asked.expected),
    }
    write_reference(path, digest, tree)
    path.chmod(0o644)  # a cache is its owner's alone, this is everybody's


def _speechless(outcomes: Outcomes[Name]) -> dict[Name, tuple[Outcome, ...]]:
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
        asked = asked_in(tree["asked"])
        return _of_parts(asked, lambda part: unpack_outcomes(tree[part.value], asked.expected))
    if path.exists():
        raise UserError("released-damaged", path=str(path))
    found = path.parent.glob(f"{exercise.name}-*.ref")
    seeds = sorted((file.stem.rpartition("-")[2] for file in found), key=lambda s: (len(s), s))
    raise UserError("seed-not-released", key=exercise.key, seed=seed, seeds=", ".join(seeds))


def _released_place(exercise: Released, seed: int) -> tuple[Path, bytes]:
    digest = hashlib.sha256(f"{seed} {exercise.key} {exercise.source}".encode()).digest()
    return exercise.path.with_name(f"{exercise.name}-{seed}.ref"), digest
