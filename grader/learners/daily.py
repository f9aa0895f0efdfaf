"""The questions of `grade quiz` for a day: what is due again, what belongs to a weak item, then something new."""

from __future__ import annotations

import itertools
import random
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from grader.learners.answered import Answer, weak_items
from grader.learners.known import is_known
from grader.learners.progress import State

QUESTIONS = 5  # unless more are asked for
_OF_WEAK = 3  # every third question, at least, is of a weak item where there is one,
_OF_ONE = 2  # and at most two are of one such item


class Why(StrEnum):
    """Why a question is asked today."""

    DUE = "due"
    WEAK = "weak"
    NEW = "new"
    AGAIN = "again"


def choose_daily(
    items: Mapping[str, str],
    standing: Mapping[str, State],
    due: Sequence[str],
    history: Sequence[Answer],
    optional: Collection[str],
    count: int,
    rng: random.Random,
) -> dict[str, Why]:
    """Up to `count` keys of questions, each with why it is asked.

    `items` are those of all questions, by key; `due` are the keys of what is due, the most likely forgotten first;
    of the items in `optional`, which the exam leaves out, something new comes last.
    """
    forgotten = [key for key in due if key in items]
    weak = [key for key in _of_weak_items(items, standing, history, rng) if key not in forgotten]
    kept_free = min(len(weak), count // _OF_WEAK)
    chosen = dict.fromkeys(forgotten[: count - kept_free], Why.DUE)
    _fill(chosen, weak, Why.WEAK, count)
    asked = {one.key for one in history}
    others = [key for key in rng.sample(sorted(items), len(items)) if key not in chosen]
    others.sort(key=lambda key: items[key] in optional)
    _fill(chosen, _spread([key for key in others if key not in asked], items), Why.NEW, count)
    last = {one.key: place for place, one in enumerate(history)}
    _fill(chosen, sorted(others, key=lambda key: last.get(key, -1)), Why.AGAIN, count)
    return chosen


def _fill(chosen: dict[str, Why], keys: Sequence[str], why: Why, count: int) -> None:
    for key in keys:
        if len(chosen) < count:
            chosen.setdefault(key, why)


def _of_weak_items(
    items: Mapping[str, str],
    standing: Mapping[str, State],
    history: Sequence[Answer],
    rng: random.Random,
) -> list[str]:
    """Some questions of weak items that are not known, one of each item before a second: the weakest item first."""
    weak = weak_items(history)
    keys = [
        key
        for key in rng.sample(sorted(items), len(items))
        if items[key] in weak and not is_known(standing.get(key, State()))
    ]
    in_order = sorted(keys, key=lambda key: weak.index(items[key]))
    return _spread(in_order, items, _OF_ONE)


def _spread(keys: Sequence[str], items: Mapping[str, str], most: int | None = None) -> list[str]:
    """The same, at most `most` of each item, one of each before a second of any."""
    own: dict[str, list[str]] = {}
    for key in keys:
        own.setdefault(items[key], []).append(key)
    turns = itertools.zip_longest(*(some[:most] for some in own.values()))
    return [key for turn in turns for key in turn if key is not None]
