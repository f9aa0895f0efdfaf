"""`grade watch`: starts what will grade, then watches until it is ended (`learners.watcher`)."""

from __future__ import annotations

from pathlib import Path

from grader.judging.cache import state_folder
from grader.learners.naming import all_meant
from grader.learners.own_course import find_own_course, hide_work
from grader.running.launch import can_fork, start_zygotes


def watch_command(topics: tuple[str, ...], root: Path | None, language: str) -> int:
    """`grade watch`: until it is ended. Raises `UserError`."""
    course = find_own_course(root)
    chosen = course.select(all_meant(course, topics)) or list(course.pairs)
    # Of a whole course only NumPy is warm from the start: Keras takes half a gigabyte.
    flavours = {course.load(*pair).flavour for pair in chosen} if topics else {"numpy"}
    # Before anything imports NumPy here: zygote and grader import it at the same time.
    started = start_zygotes(flavours) if can_fork() else {}

    from grader.learners.watcher import watch
    from grader.running.runner import Runners

    with Runners(started) as runners:
        ended = watch(course, chosen, state_folder(course.root), runners, language)
    hide_work(course)
    return ended
