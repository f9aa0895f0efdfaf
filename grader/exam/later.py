"""Questions that are made while the exam is already being taken: who begins need not wait until every choice was executed.

A paper is put together with places for them. Another process makes what belongs there; this one fills it in.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path

from grader.errors import FormatError, UserError
from grader.exam.paper import FULL_QUESTIONS, Plan, draw_questions
from grader.exam.questions import Question
from grader.exam.replacing import SetLike, draw_set
from grader.exam.sets import SetSlot
from grader.exam.sitting import WRITING, Sitting, asked_before
from grader.exam.slots import CODE, VALUE, Slot
from grader.format.course import Course, load_course
from grader.running.pool import LocalExecutor
from grader.text import Text

WAITING = Text(
    "この問題は準備中です。できあがると、ここに表示されます。ほかの問題に先に解答できます。",
    "This question is still being made and will appear here. You can go on to others meanwhile.",
)
_NICE = 5  # whoever takes the exam comes first


def draw_at_once(
    course: Course, plan: Plan, cache: Path | None, asked: Counter[str]
) -> list[Question] | None:
    """A paper with places for what must be executed first; None where there may be too little in stock for it.

    Raises `UserError`.
    """
    if plan.areas or plan.topics or plan.items:
        return None
    questions = draw_questions(course, plan, cache, asked=asked, make=_all_places)
    return questions if len(questions) == (plan.questions or FULL_QUESTIONS) else None


def _all_places(
    _course: Course, sets: Iterable[SetSlot], _seed: int, _cache: Path | None
) -> Iterator[tuple[Question, ...]]:
    return map(_places, sets)


def _places(one: SetSlot) -> tuple[Question, ...]:
    values = itertools.repeat(one.value, one.count) if one.value is not None else ()
    return tuple(_place(slot) for slot in (*one.blanks, *values))


def _place(slot: Slot) -> Question:
    return Question(
        exercise=slot.key, kind=slot.kind, field=slot.item[:1], item=slot.item, title=slot.title,
        prompt=Text("", ""), code="", given="", output="", choices=(), right=-1, asked=WAITING, blanks=slot.blanks,
    )  # fmt: skip


@contextlib.contextmanager
def filling(sitting: Sitting, course: Course, cache: Path | None) -> Generator[None]:
    """While this lasts, questions are made for the places of `sitting` that wait for one."""
    if not sitting.waiting or sitting.finished:
        yield
        return
    with LocalExecutor(1) as executor:
        filler = threading.Thread(
            target=_fill, args=(sitting, course, cache, executor), daemon=True
        )
        filler.start()
        yield
    filler.join()


def _fill(sitting: Sitting, course: Course, cache: Path | None, executor: LocalExecutor) -> None:
    lost = (*executor.lost, CancelledError, *WRITING)
    with contextlib.suppress(*lost):  # what is left waits for the next time
        executor.submit(_hush).result()
        for wanted, draw in ((_sets, _set), (_areas, _drawn)):
            for places, asked_for in wanted(sitting):
                exam = [one.question for one in sitting.all]
                asked = asked_before(sitting.folder)
                made = executor.submit(
                    draw, course.root, asked_for, sitting.seed, cache, exam, asked
                )
                for place, question in zip(places, made.result(), strict=False):
                    sitting.fill(place, question)


def _sets(sitting: Sitting) -> Iterator[tuple[list[int], SetLike]]:
    """The places that wait for one set each, and what set that is."""
    for key, places in _waiting(sitting, lambda question: question.exercise).items():
        kinds = Counter(sitting[place].question.kind for place in places)
        field = sitting[places[0]].question.field
        yield places, SetLike(key, field, kinds[CODE], kinds[VALUE])


def _areas(sitting: Sitting) -> Iterator[tuple[list[int], Plan]]:
    """The same for what no exercise has given: others of the area, of the kinds that the exam has."""
    kinds = tuple({one.question.kind: None for one in sitting.all})
    for area, places in _waiting(sitting, lambda question: question.field).items():
        yield places, Plan(len(places), areas=(area,), kinds=kinds)


def _waiting(sitting: Sitting, key: Callable[[Question], str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place in sitting.waiting:
        found.setdefault(key(sitting[place].question), []).append(place)
    return found


# ---- in the other process


def _hush() -> None:
    """The screen belongs to the exam: nothing that TensorFlow says gets there."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nothing, stream)
    if hasattr(os, "nice"):
        os.nice(_NICE)


def _set(
    root: Path,
    like: SetLike,
    seed: int,
    cache: Path | None,
    exam: list[Question],
    asked: Counter[str],
) -> Sequence[Question]:
    try:
        return draw_set(load_course(root), like, seed, cache, exam, asked)
    except (UserError, FormatError):
        return ()


def _drawn(
    root: Path,
    plan: Plan,
    seed: int,
    cache: Path | None,
    _exam: list[Question],
    asked: Counter[str],
) -> Sequence[Question]:
    try:
        return draw_questions(load_course(root), replace(plan, seed=seed), cache, asked=asked)
    except (UserError, FormatError):
        return ()
