"""What a learner has still to learn, by the own history: what was answered wrongly the last time, and what is due again."""

from __future__ import annotations

from pathlib import Path

from grader.errors import UserError
from grader.format.course import Course
from grader.learners.answered import answers
from grader.learners.known import keys_there, read_stock
from grader.learners.progress import states
from grader.learners.schedule import cards, due_now


def weak_keys(course: Course, folder: Path) -> frozenset[str]:
    """The keys of such exercises and questions of knowledge. Raises `UserError`, also where there are none."""
    stock = read_stock(course, folder)
    items = {key: item for kept in stock.values() for key, item in kept["items"].items()}
    found = {one.card.exercise for one in due_now(cards(folder))}
    found |= {key for key, state in states(folder).items() if state.status and state.open}
    last: dict[str, float] = {}
    wrong: dict[str, float] = {}
    for one in answers(folder, items):  # of an exercise several at once: one that is wrong counts
        last[one.key] = one.time
        if not one.right:
            wrong[one.key] = one.time
    found |= {key for key, time in wrong.items() if time == last[key]}
    found &= keys_there(course, stock)
    if not found:
        raise UserError("nothing-weak")
    return frozenset(found)
