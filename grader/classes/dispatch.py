"""Grades what a class handed in: only what is not graded yet, and of a cluster's passes some once more on this machine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from grader.classes import worker
from grader.classes.again import VOID, Drawn, differing, draw
from grader.classes.crew import BatchOptions, Crew, Progress
from grader.classes.entry import Entry
from grader.classes.seeds import Seeds, read_secret
from grader.classes.store import Store
from grader.classes.tables import Change
from grader.classes.uncounted import could_run
from grader.format.course import Course
from grader.judging.status import Status
from grader.running.launch import usable_cores
from grader.running.pool import Executor, LocalExecutor


@dataclass(frozen=True)
class Summary:
    """What came of a run: how many it graded, how many of all entries have which status, and what changed."""

    graded: int
    statuses: dict[Status, int]
    changes: list[Change]
    drawn: Drawn | None = None  # of a cluster's passes


def run_batch(
    course: Course,
    entries: Iterable[Entry],
    store: Store,
    executor: Executor,
    options: BatchOptions,
    progress: Progress,
) -> Summary:
    """Grade `entries` (see `intake`) into `store`. Raises `UserError` and `KeyboardInterrupt`; then it can go on."""
    run = Crew(course, store, executor, options)
    store.begin({key: worker.digest_of_exercise(e) for key, e in run.exercises.items()})
    store.take_in(entries)
    counted = options.attempts is not None
    if options.attempts is not None:
        store.count(
            options.round,
            options.attempts,
            lambda topic, name, source: could_run(run.exercises[topic, name], source),
        )
    items = store.pending(options.round, run.conditions, counted)
    try:
        run.grade(items, progress)
        drawn = None if executor.local else _draw_again(course, store, options, progress)
    except BaseException:
        store.unmark()
        raise
    if not (drawn and drawn.differing):
        store.end()
    return Summary(len(items), store.statuses(options.round), store.changes(), drawn)


def _draw_again(course: Course, store: Store, options: BatchOptions, progress: Progress) -> Drawn:
    """Have some of what a cluster passed graded here, and count nothing of a worker with which this does not agree."""
    passes = store.unsettled(options.round)
    seeds = Seeds(read_secret(store.folder), store.slots)
    drawn = draw(passes, seeds)
    if not drawn:
        return Drawn()
    with LocalExecutor(min(len(drawn), len(usable_cores()))) as here:
        run = Crew(course, store, here, options)
        outcomes = run.grade_again([item for _, item in drawn], progress)
    found = differing(drawn, outcomes)
    if found.count == len(drawn) and not found.differing:
        store.settle()
    for one in found.differing:
        store.void(one.worker, VOID.filled(worker=one.worker))
    for one in found.differing:
        store.put(one.item, one.graded, run.conditions)
    return found
