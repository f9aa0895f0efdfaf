"""The wrong choices that stand beside a right one, so that nobody gains by how they look. Runs nothing.

Edits of one line that each change one thing have the right line in their middle: whoever takes the choice that is most
like the others is right. Two slips and all four combinations of them have no middle (a square); of other choices those
are taken that give nothing away, on the average of many questions.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Sequence

from grader.format.edits import Edit, Mistake, edited_statement
from grader.format.exercise import Exercise
from grader.judging.giveaways import GUESSERS

WRONG = 3  # wrong choices beside the right one
MARKS = "①②"  # before the statements of two blanks
_SHARE = 1 / (WRONG + 1)  # of blind guesses that are right
_TELLING = ("nearest", "longest", "shortest")
_TIE = 1e-9


def of_blank(exercise: Exercise, number: int) -> list[Mistake]:
    """The mistakes in blank `number` alone that somebody might choose."""
    return [m for m in exercise.mistakes if m.exam and m.blanks == frozenset({number})]


def squares(exercise: Exercise, numbers: frozenset[int]) -> list[tuple[Mistake, Mistake]]:
    """Pairs of mistakes, each in one blank, that can be made together and change the blanks `numbers` and no other."""
    single = [m for m in exercise.mistakes if m.exam and len(m.blanks) == 1 and m.blanks <= numbers]
    pairs = itertools.combinations(single, 2)
    return [(a, b) for a, b in pairs if a.blanks | b.blanks == numbers and _apart(exercise, a, b)]


def statements(exercise: Exercise, numbers: Iterable[int], edits: tuple[Edit, ...]) -> str:
    """What stands in the blanks `numbers` with `edits` made; of two blanks each after its mark."""
    texts = [
        edited_statement(exercise.answer, exercise.blanks[number - 1], edits)
        for number in sorted(numbers)
    ]
    if len(texts) == 1:
        return texts[0]
    margin = " " * 2
    return "\n".join(
        f"{mark} " + text.replace("\n", f"\n{margin}")
        for mark, text in zip(MARKS, texts, strict=True)
    )


def gives_away(right: str, wrong: Sequence[str]) -> bool:
    """Whether the right choice alone is most like the others."""
    return GUESSERS["nearest"]([right, *wrong]) == {0}


def least_telling(
    right: str, sets: Iterable[Sequence[str]], rng: random.Random
) -> Sequence[str] | None:
    """Of several sets of wrong choices one in which looks say nothing; None where there is no such set.

    A guesser by looks may be right as often as a blind one, so in every fourth question, drawn by `rng`, she is
    allowed to be. Among numbers every rank is the right one's equally often.
    """
    allowed = {guesser for guesser in _TELLING if rng.random() < _SHARE}
    rank = rng.randrange(WRONG + 1)
    best: tuple[float, Sequence[str]] | None = None
    for wrong in sets:
        if "nearest" not in allowed and gives_away(right, wrong):
            continue
        cost = _rank_cost(right, wrong, rank)
        for guesser in _TELLING:
            chosen = GUESSERS[guesser]([right, *wrong])
            hit = (0 in chosen) / len(chosen)
            cost += abs(hit - (guesser in allowed)) if hit > _SHARE or guesser in allowed else 0.0
        if best is None or cost < best[0] - _TIE:
            best = cost, wrong
    return None if best is None else best[1]


def as_numbers(texts: Sequence[str]) -> list[float] | None:
    """The choices as plain numbers, None where one is something else."""
    try:
        return [float(text) for text in texts]
    except ValueError:
        return None


def _rank_cost(right: str, wrong: Sequence[str], rank: int) -> float:
    numbers = as_numbers([right, *wrong])
    if numbers is None:
        return 0.0
    return abs(sum(number < numbers[0] for number in numbers) - rank)


def _apart(exercise: Exercise, one: Mistake, other: Mistake) -> bool:
    """Whether both can be made at once, and a reader sees all four combinations."""
    if one.blanks != other.blanks:
        return True
    (number,) = one.blanks
    blank = exercise.blanks[number - 1]
    text = exercise.answer[blank.start : blank.end]
    spans = [(text.index(e.right), len(e.right)) for e in one.edits + other.edits]
    spans.sort()
    return all(a + length <= b for (a, length), (b, _) in itertools.pairwise(spans))
