"""Questions that are made while the exam is already being taken: who begins need not wait until every choice was executed.

A paper is put together with places for them. Another process makes what belongs there; this one fills it in.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import json
import os
import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from pathlib import Path
from typing import Any

from grader.errors import FormatError, UserError
from grader.exam.paper import draw_questions
from grader.exam.plan import FULL_QUESTIONS, Plan
from grader.exam.questions import Question
from grader.exam.replacing import SetLike, draw_set
from grader.exam.sets import SetSlot
from grader.exam.sitting import WRITING, Sitting, asked_before
from grader.exam.slots import CODE, KNOWLEDGE, VALUE, Slot
from grader.format.course import Course, load_course
from grader.running.pool import LocalExecutor
from grader.text import Text

WAITING = Text(
    "この問題は準備中です。できあがると、ここに表示されます。ほかの問題に先に解答できます。",
    "This question is still being made and will appear here. You can go on to others meanwhile.",
)
NOT_MADE = Text(
    "この問題は作れませんでした。採点には数えません。ほかの問題に進んでください。",
    "This question could not be made and does not count. Go on to the others.",
)
_KEPT = ("areas", "topics", "kinds", "items")  # of a plan
_NICE = 5  # whoever takes the exam comes first


def draw_at_once(
    course: Course, plan: Plan, cache: Path | None, asked: Counter[str]
) -> list[Question]:
    """A paper with places for what must be executed first, fewer where there is too little in stock. Raises `UserError`."""

    def drawn(count: int) -> list[Question]:
        wanted = replace(plan, questions=count)
        return draw_questions(course, wanted, cache, asked=asked, make=_all_places)

    count = plan.questions or FULL_QUESTIONS
    questions = drawn(count)
    if _in_range(plan) or len(questions) < count:
        # Two places of five get their question. Others of the range stand in: of these, there must be enough.
        every = drawn(2 * count)
        known = sum(question.made for question in every)
        likely = known + 2 * (len(every) - known) // 5
        if likely < len(questions):
            return drawn(max(1, likely))
    return questions


def _in_range(plan: Plan) -> bool:
    """Whether only a part of the course is asked about."""
    return bool(plan.areas or plan.topics or plan.items) or plan.only is not None


def options_of(plan: Plan) -> str:
    """What is kept of a plan with its exam, as JSON: what may be asked."""
    only = None if plan.only is None else sorted(plan.only)
    parts = {name: getattr(plan, name) for name in _KEPT}
    return json.dumps({**parts, "only": only}, ensure_ascii=False)


def _plan_in(sitting: Sitting) -> Plan:
    """The plan whose options were kept with an exam; a plan of everything for an exam of before they were."""
    options: dict[str, list[str] | None] = json.loads(sitting.options or "{}")
    areas, topics, kinds, items = (tuple(options.get(name) or ()) for name in _KEPT)
    only = options.get("only")
    return Plan(
        seed=sitting.seed, areas=areas, topics=topics, kinds=kinds, items=items,
        only=None if only is None else frozenset(only),
    )  # fmt: skip


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
        _submit(executor, _hush).result()
        for wanted in (_whole_sets, _stems, _sets, _others):
            for places, draw in wanted(sitting, _plan_in(sitting)):
                exam = [one.question for one in sitting.all]
                asked = asked_before(sitting.folder)
                future = _submit(executor, draw, course.root, cache, exam, asked)
                for place, question in zip(places, future.result(), strict=False):
                    sitting.fill(place, question)
        for place in sitting.waiting:
            sitting.tell(place, NOT_MADE)


def _submit(executor: LocalExecutor, work: Callable[..., Any], *given: object) -> Future[Any]:
    """Have it done. Raises `CancelledError` where the exam was left meanwhile, and the executor with it."""
    try:
        return executor.submit(work, *given)
    except RuntimeError:
        raise CancelledError from None


# Draws what is put in places, from the course's root, a cache, the exam as it is and how often what was asked before.
Draw = Callable[[Path, Path | None, list[Question], Counter[str]], Sequence[Question]]


def _whole_sets(sitting: Sitting, plan: Plan) -> Iterator[tuple[list[int], Draw]]:
    """The places that wait for one set each, and what draws that."""
    for places, like in _likes(sitting):
        yield places, functools.partial(_set, like, plan, len(like))


def _sets(sitting: Sitting, plan: Plan) -> Iterator[tuple[list[int], Draw]]:
    """The same, where a smaller set will do."""
    for places, like in _likes(sitting):
        yield places, functools.partial(_set, like, plan, 1)


def _likes(sitting: Sitting) -> Iterator[tuple[list[int], SetLike]]:
    for key, places in _waiting(sitting, lambda question: question.exercise).items():
        kinds = Counter(sitting[place].question.kind for place in places)
        field = sitting[places[0]].question.field
        yield places, SetLike(key, field, kinds[CODE], kinds[VALUE])


def _stems(sitting: Sitting, plan: Plan) -> Iterator[tuple[list[int], Draw]]:
    """The same for what no exercise has given whole: questions of knowledge on one stem, where the exam is of everything."""
    if _in_range(plan) or not any(one.question.kind == KNOWLEDGE for one in sitting.all):
        return
    for places, like in _likes(sitting):
        wanted = replace(plan, questions=len(places), areas=(like.field,), kinds=(KNOWLEDGE,))
        yield places, functools.partial(_drawn, wanted)


def _others(sitting: Sitting, plan: Plan) -> Iterator[tuple[list[int], Draw]]:
    """The same for what no exercise has given: others of the exam's range or of the area, of the kinds that the exam has."""
    plan = replace(plan, kinds=tuple({one.question.kind: None for one in sitting.all}))
    if _in_range(plan):
        # Twice as many: some may be in the exam already.
        places = sitting.waiting
        yield places, functools.partial(_drawn, replace(plan, questions=2 * len(places)))
        return
    for area, places in _waiting(sitting, lambda question: question.field).items():
        wanted = replace(plan, questions=len(places), areas=(area,))
        yield places, functools.partial(_drawn, wanted)


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
    like: SetLike,
    plan: Plan,
    least: int,
    root: Path,
    cache: Path | None,
    exam: list[Question],
    asked: Counter[str],
) -> Sequence[Question]:
    try:
        questions = draw_set(load_course(root), plan, like, cache, exam, asked)
    except (UserError, FormatError):
        return ()
    return questions if len(questions) >= least else ()


def _drawn(
    plan: Plan, root: Path, cache: Path | None, _exam: list[Question], asked: Counter[str]
) -> Sequence[Question]:
    try:
        return draw_questions(load_course(root), plan, cache, asked=asked)
    except (UserError, FormatError):
        return ()
