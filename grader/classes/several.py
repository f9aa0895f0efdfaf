"""Which of several hand-ins of one student and exercise is graded: the instructor's choice (`--several`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from grader.classes import names
from grader.classes.entry import Entry, Keys
from grader.classes.problems import Problem
from grader.classes.told import Several

_OPEN = (None, Problem.UNKNOWN_TOPIC, Problem.UNKNOWN_EXERCISE)


def chosen_of(entries: list[Entry], several: Several, known: Keys) -> Iterator[Entry]:
    """The entries of one student, those for one exercise also by case or normalisation settled among themselves."""
    folded = {(names.fold(topic), names.fold(exercise)) for topic, exercise in known}
    groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[names.fold(entry.topic), names.fold(entry.exercise)].append(entry)
    for key, group in groups.items():
        if len(group) == 1 or key not in folded or not group[0].student:
            yield from group
        else:
            yield from _settled(group, several)


def _settled(group: list[Entry], several: Several) -> Iterator[Entry]:
    """Whatever is chosen: a file whose own name alone says whose it is takes nobody's place."""
    graded = [entry for entry in group if entry.problem is None]
    sure = [entry for entry in graded if not entry.chosen]
    if several == Several.REFUSE or len({entry.student for entry in group}) > 1 or not sure:
        yield from _refused(group)
        return
    for entry in group:
        if entry.problem is None and entry.chosen:
            yield _refusal(entry, Problem.CHOSEN, sure)
        elif entry.problem is not None:
            yield entry
    if several == Several.BEST:
        for number, entry in enumerate(sorted(sure, key=lambda entry: entry.origin)):
            yield replace(entry, another=number > 0)
        return
    newest = max(entry.version for entry in sure)
    first = [entry for entry in sure if entry.version == newest]
    comparable = len({len(entry.version) for entry in sure}) == 1 and newest
    if len(sure) > 1 and (len(first) > 1 or not comparable):
        yield from _refused(sure)  # which is newer nothing says
        return
    for entry in sure:
        yield entry if entry is first[0] else _refusal(entry, Problem.OLDER, first)


def _refused(group: list[Entry]) -> Iterator[Entry]:
    """Which counts cannot be told, so none is graded."""
    for number, entry in enumerate(group):
        others = [other for place, other in enumerate(group) if place != number]
        yield _refusal(entry, Problem.TWINS, others) if entry.problem in _OPEN and others else entry


def _refusal(entry: Entry, problem: Problem, others: list[Entry]) -> Entry:
    detail = names.one_line(", ".join(other.origin for other in others))
    return replace(entry, source=None, problem=problem, detail=detail)
