"""Which blanks of a wrong submission are at fault, found by trying: with the answer's statement there, everything agrees.

What is tried holds statements of the answer and is run beside the learner's own, which may read it: from its source, its
frames, its memory. So nothing that comes from such a run is kept: no value, no exception, no word that it prints, no time.
Only whether everything agreed leaves this module, one bit for each try, and that would be the learner's own to count: a
learner who has the answers has this course with them. It is never done for an exercise that was handed out without its
answer (there is nothing to try), and for a class only if the instructor asks.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from grader.format.exercise import Exercise
from grader.format.filled import Filled, statement_of
from grader.format.gradable import Gradable
from grader.judging.compare import Claimed
from grader.judging.programs import run_programs
from grader.running.runner import Runners
from grader.running.task import Task

# For all tries together: how many, and how long. NumPy takes milliseconds for all of them.
MOST_TRIES = 45
SECONDS = {"numpy": 2.0, "tensorflow": 3.0}
MOST_TEXT = 1_000_000  # characters of all programs

# Whether what is claimed for a case (from 0) agrees with what the oracle says of it.
Agrees = Callable[[int, Claimed], bool]


@dataclass(frozen=True)
class Whereabouts:
    """What mends a submission. `ways`: blanks that do it together; where there are several ways, each does it alone.

    `lines`: the first and the last line of the submission in each blank.
    """

    ways: tuple[tuple[int, ...], ...]
    lines: tuple[tuple[int, int], ...]


def find_whereabouts(
    exercise: Gradable,
    filled: Filled | None,
    task: Task,
    first_wrong: int,
    agrees: Agrees,
    runners: Runners,
    line: str = "",
) -> Whereabouts | None:
    """Which blanks are at fault where `task` went wrong, first in case `first_wrong` (from 0); None where nobody can tell.

    `filled` is its source taken apart, if it can be. `line` is where it raised, as it claims: the blank there is tried first,
    as the time may go before all are.
    """
    if filled is None or not isinstance(exercise, Exercise):
        return None
    answers = {blank.number: statement_of(exercise, blank) for blank in exercise.blanks}
    own = {part.blank: part for part in filled.parts}
    other = [number for number in answers if own[number].text != answers[number]]
    near = filled.blank_at(int(line)) if line.isdecimal() and len(line) < 7 else None
    other.sort(key=lambda number: number != near)
    tries = _Tries(filled, answers, task, first_wrong, agrees, runners)
    for together in (1, 2):
        ways = tries.mending(list(itertools.combinations(other, together)))
        if ways is None or (len(ways) > 1 and together > 1):
            return None
        if ways:
            lines = tuple((own[number].first_line, own[number].last_line) for number in answers)
            return Whereabouts(tuple(sorted(tuple(sorted(way)) for way in ways)), lines)
    return None


class _Tries:
    """Submissions with the answer's statements in some blanks, tried within one budget."""

    def __init__(
        self,
        filled: Filled,
        answers: Mapping[int, str],
        task: Task,
        first_wrong: int,
        agrees: Agrees,
        runners: Runners,
    ):
        self._filled = filled
        self._answers = answers
        self._task = task
        self._agrees = agrees
        self._runners = runners
        self._first = first_wrong
        self._others = [place for place in range(len(task.cases)) if place != first_wrong]
        self._until = time.monotonic() + SECONDS[task.flavour]
        self._left = MOST_TRIES

    def mending(self, ways: list[tuple[int, ...]]) -> list[tuple[int, ...]] | None:
        """Those of `ways` with which everything agrees; None where the budget went before one was found."""
        tried = ways[: self._left]
        self._left -= len(tried)
        remaining, whole = self._agreeing(tried, [self._first])
        if remaining and self._others:
            remaining, _ = self._agreeing(remaining, self._others)
        return remaining if remaining or (whole and len(tried) == len(ways)) else None

    def _agreeing(
        self, ways: list[tuple[int, ...]], cases: list[int]
    ) -> tuple[list[tuple[int, ...]], bool]:
        """Those with which these cases agree, and whether all could be tried."""
        seconds = self._until - time.monotonic()
        programs = [
            self._filled.with_statements({number: self._answers[number] for number in way})
            for way in ways
        ]
        if not ways or seconds <= 0 or sum(map(len, programs)) > MOST_TEXT:
            return [], not ways
        ends = run_programs(self._task, programs, cases, self._runners, seconds)
        found = [
            way for way, end in zip(ways, ends, strict=False) if all(map(self._agrees, cases, end))
        ]
        return found, len(ends) == len(ways)
