"""What a learner has answered in quizzes and exams, and how often it was right: of an area, of an item, over time."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from grader.judging.status import Status
from grader.learners.database import progress_path, using_progress
from grader.learners.progress import State, attempts, states

RECENT = 10  # answers of an item by which it is judged: what was wrong a year ago is no weakness
WEAK = 0.7  # the share of right answers below which an item is weak,
LEAST = 2  # if there are as many: one slip says nothing


@dataclass(frozen=True)
class Answer:
    """One answer to one question: `time` in seconds since 1970; `key` of the question or exercise; `item` of the syllabus.

    `exam`: in a finished exam; `given`: whether there was an answer at all.
    """

    time: float
    key: str
    item: str
    right: bool
    exam: bool = False
    given: bool = True


@dataclass(frozen=True)
class Score:
    right: int
    total: int

    @property
    def share(self) -> float:
        return self.right / self.total

    @property
    def cautious(self) -> float:
        """The share as if there had been one right and one wrong answer more: few answers say little."""
        return (self.right + 1) / (self.total + 2)


def answers(folder: Path, items: Mapping[str, str]) -> list[Answer]:
    """Every answer to a question of a quiz, or of an exam that is finished, in the order of their times.

    `items` are those of the questions of knowledge, by key. What was left out in an exam is wrong, as it is there.
    Raises `UserError`.
    """
    found = [
        Answer(one.time, one.exercise, items[one.exercise], one.status == Status.PASSED)
        for one in attempts(folder)
        if one.exercise in items
    ]
    return sorted([*found, *_of_exams(folder)], key=lambda one: one.time)


def _of_exams(folder: Path) -> list[Answer]:
    if not progress_path(folder).exists():
        return []
    query = (
        "select finished, json_extract(exam_question.data, '$.exercise', '$.item', '$.right'), choice "
        "from exam_question join exam on exam.id = exam "
        "where finished is not null order by exam.id, number"
    )
    found: list[Answer] = []
    with using_progress(folder) as database:
        for finished, told, choice in database.execute(query):
            key, item, right = json.loads(told)
            if item:  # exams of before the items stood in them
                found.append(Answer(finished, key, item, choice == right, True, choice is not None))
    return found


def standing_in(
    history: Iterable[Answer], items: Collection[str], states: Mapping[str, State]
) -> dict[str, State]:
    """`states`, and where a question of knowledge (`items`) was last answered in an exam, what came of that.

    A question is known that was right when it was last asked, wherever that was. What was left out says nothing here, and
    of an exercise an exam shows too little: four choices for one line.
    """
    last = {one.key: one for one in history if one.given and one.key in items}
    found = dict(states)
    for key, one in last.items():
        if one.exam:
            old = found.get(key, State())
            found[key] = replace(old, passed=old.passed or one.right, open=not one.right)
    return found


def standing(folder: Path, items: Mapping[str, str]) -> dict[str, State]:
    """Where the learner stands with every exercise and question; `items` as in `answers`. Raises `UserError`."""
    return standing_in(answers(folder, items), items, states(folder))


def score(some: Iterable[Answer]) -> Score:
    listed = list(some)
    return Score(sum(one.right for one in listed), len(listed))


def by_item(every: Iterable[Answer]) -> dict[str, list[Answer]]:
    """The answers of each item, in their order."""
    found: dict[str, list[Answer]] = {}
    for one in every:
        found.setdefault(one.item, []).append(one)
    return found


def weak_items(every: Iterable[Answer]) -> list[str]:
    """The items of which too little was right of late, the weakest first."""
    recent = {item: score(own[-RECENT:]) for item, own in by_item(every).items()}
    weak = [item for item, own in recent.items() if own.total >= LEAST and own.share < WEAK]
    return sorted(weak, key=lambda item: recent[item].cautious)
