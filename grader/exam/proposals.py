"""Which wrong choices may stand beside a right statement, so that it does not show by how it looks. Executes nothing."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterable, Iterator

from grader.exam.looks import hidden
from grader.format.edits import Edit, Mistake
from grader.format.exercise import Exercise
from grader.judging.choices import MARKS, WRONG, least_telling, of_blank, squares, statements

MOST_SETS = 60  # of wrong choices that are looked at for one question
# A mistake has to run, and so is written as nobody would write it: who reads that sees that it was made up.
_MADE_UP = re.compile(
    r"(?<![\w.)\]])0(?:\.0)? \*|\+ 0(?![\w.])|\.copy\(\)|- 1 - np\.(?:nan)?arg|::-1\]\.(?:transpose|swapaxes)"
)
# What is left is the same where only the type of numbers differs: nobody weighs that where it is not what is asked about.
_EMPTY = re.compile(rf"^(?:[{MARKS}] )?pass$", re.MULTILINE)
_TYPES = re.compile(r"\.astype\([^()]*\)|,? ?dtype=[\w.\"]+")


def code_choices(
    exercise: Exercise, numbers: tuple[int, ...], rng: random.Random
) -> Iterator[dict[str, tuple[Mistake, ...]]]:
    """Three wrong choices for the blanks at a time, those that give the least away first: what is written, and the mistakes
    that are made in it. Nothing is executed."""
    right = statements(exercise, numbers, ())
    sets = _sets(exercise, numbers, rng)
    while sets:
        texts = least_telling(right, [list(wrong) for wrong in sets], rng)
        if texts is None:
            return
        best = next(one for one in sets if list(one) == list(texts))
        yield best
        sets.remove(best)


def _sets(
    exercise: Exercise, numbers: tuple[int, ...], rng: random.Random
) -> list[dict[str, tuple[Mistake, ...]]]:
    """Sets of three wrong choices that do not give the right one away."""

    def texts(made: Iterable[tuple[Mistake, ...]]) -> dict[str, tuple[Mistake, ...]]:
        return {statements(exercise, numbers, edits_of(one)): one for one in made}

    single = of_blank(exercise, numbers[0]) if len(numbers) == 1 else []
    sets = [texts([(a,), (b,), (c,)]) for a, b, c in itertools.combinations(single, WRONG)]
    sets += [texts([(a,), (b,), (a, b)]) for a, b in squares(exercise, frozenset(numbers))]
    right = statements(exercise, numbers, ())
    told = set(_MADE_UP.findall(right))
    sets = [
        one
        for one in sets
        if len(one) == WRONG
        and right not in one
        and told.issuperset(_MADE_UP.findall("\n".join(one)))
    ]
    plain = [one for one in sets if not any(_is_unlikely(right, text) for text in one)]
    sets = plain or sets
    rng.shuffle(sets)
    return hidden(right, sets[:MOST_SETS], rng)


def _is_unlikely(right: str, text: str) -> bool:
    """Whether a choice differs from the right one in types of numbers alone, or leaves a blank empty."""
    return _TYPES.sub("", right) == _TYPES.sub("", text) or _EMPTY.search(text) is not None


def edits_of(made: tuple[Mistake, ...]) -> tuple[Edit, ...]:
    """What some mistakes change together."""
    return tuple(edit for mistake in made for edit in mistake.edits)
