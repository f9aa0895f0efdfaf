"""What the answers of exercises give with mistakes in them, executed once and then known: a Keras model is not trained anew
for every exam that asks about it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from grader.format.exercise import Exercise, edited_answer
from grader.judging.answers import Asked, Outcome, ask_oracle, run_source
from grader.judging.cache import cache_path, digest_of, read_reference, write_reference
from grader.judging.platform import use_keras
from grader.judging.reference import Reference, find_reference, get_reference
from grader.judging.storing import asked_tree, pack_outcomes, unpack_outcomes
from grader.running import wire
from grader.running.task import Case

# Of the cases on which code is executed: those of `grade`, which are often in the cache.
SEED = 0
_PART = "exam"

RunSource = Callable[[Exercise, str, tuple[Case, ...]], tuple[Outcome, ...]]


def execute(exercise: Exercise, source: str, cases: tuple[Case, ...]) -> tuple[Outcome, ...]:
    """What is compared of an answer, edited or not, for each case."""
    if exercise.flavour == "tensorflow" or (exercise.compared and exercise.needs_keras):
        use_keras()
    return run_source(exercise, source, cases)


def known_cases(
    exercise: Exercise, cache: Path | None
) -> tuple[Reference | None, tuple[Case, ...], tuple[Outcome, ...]]:
    """What is known of the exercise, the cases on which choices are executed, and what is right on them.

    The oracle is asked where it is not known yet. Raises `OracleError`.
    """
    if cache is None:
        cases, expected, *_ = ask_oracle(exercise, SEED)
        return None, cases, expected
    asked = get_reference(exercise, SEED, "cpu", cache)  # of which no mistake is looked at here
    return find_reference(exercise, SEED, cache), asked.cases, asked.expected


class KnownRuns:
    """A `RunSource` for one exercise that executes what neither its reference nor an earlier exam has executed.

    `keep` writes what is new, for the exams to come.
    """

    def __init__(self, exercise: Exercise, cache: Path):
        self._exercise, self._cache = exercise, cache
        self._path = cache_path(cache, exercise, SEED, "cpu", _PART)
        self._new = False

    def __call__(
        self, exercise: Exercise, source: str, cases: tuple[Case, ...]
    ) -> tuple[Outcome, ...]:
        name = _name(source)
        if name not in self._kept:
            known = self._said.get(name)
            self._new |= known is None
            self._kept[name] = execute(exercise, source, cases) if known is None else known
        return self._kept[name]

    def keep(self) -> None:
        if self._new and self._reference is not None:
            packed = pack_outcomes(self._kept, self._reference.expected)
            write_reference(self._path, self._digest, packed)

    # Found when first needed: by then the oracle has been asked.

    @cached_property
    def _reference(self) -> Reference | None:
        return find_reference(self._exercise, SEED, self._cache)

    @cached_property
    def _digest(self) -> bytes:
        """What was run belongs to the very bits of the arguments and of what the oracle said."""
        assert self._reference is not None
        known = self._reference
        asked = Asked(known.cases, known.expected, known.returned, known.inside)
        said = wire.pack_tree(asked_tree(asked))
        return hashlib.sha256(digest_of(self._exercise, SEED, "cpu") + said).digest()

    @cached_property
    def _kept(self) -> dict[str, tuple[Outcome, ...]]:
        if self._reference is None:
            return {}
        data = read_reference(self._path, self._digest)
        return {} if data is None else unpack_outcomes(data, self._reference.expected)

    @cached_property
    def _said(self) -> dict[str, tuple[Outcome, ...]]:
        """What the reference says of sources: of pairs of mistakes, and of the answer where to run it trains a model.

        That the answer agrees with the oracle was proven by `grade verify`.
        """
        if self._reference is None:
            return {}
        exercise = self._exercise
        edits = {mistake.name: mistake.edits for mistake in exercise.mistakes}
        known = {
            _name(edited_answer(exercise, edits[one] + edits[other])): outcomes
            for (one, other), outcomes in self._reference.pairs.items()
        }
        if exercise.flavour == "tensorflow":
            known[_name(exercise.answer)] = self._reference.expected
        return known


def _name(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()
