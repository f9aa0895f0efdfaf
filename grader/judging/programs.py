"""Runs many programs on the same cases in one confined process, in place of one process for each.

The programs are handed to the process as one submission, which runs whichever a case names; one that raises returns None,
and what they print goes nowhere. Knows nothing of why they are run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from grader.judging.compare import Claimed
from grader.running.runner import Runners
from grader.running.task import Task

_FUNCTION = "run_program"
_NUMBER = "number_of_program"  # an argument beside those of the exercise
# What a program returns is as if it had been called alone; iterators are run here, as they may raise.
_DRIVER = """
import io, itertools, sys
from collections.abc import Iterator

sys.stdout = sys.stderr = io.StringIO()
programs = {programs!r}
scopes = {{}}


def scope_of(number):
    if number not in scopes:
        scope = scopes[number] = {{"__builtins__": __builtins__}}
        scope |= {{"__name__": __name__, "__file__": __file__}}
        exec(compile(programs[number], __file__, "exec", dont_inherit=True), scope)
    return scopes[number]


def {function}({number}, **arguments):
    try:
        value = scope_of({number})[{called!r}](**arguments)
        return iter(list(itertools.islice(value, 101))) if isinstance(value, Iterator) else value
    except BaseException:
        return None
"""


def run_programs(
    task: Task, programs: Sequence[str], cases: Sequence[int], runners: Runners, seconds: float
) -> list[tuple[Claimed, ...]]:
    """What each of the programs returns in these cases of `task`, as far as `seconds` went: for the first ones only, perhaps."""
    source = _DRIVER.format(
        programs=list(programs), function=_FUNCTION, number=_NUMBER, called=task.function
    )
    named = tuple(
        replace(case, arguments={**case.arguments, _NUMBER: number})
        for number in range(len(programs))
        for case in (task.cases[place] for place in cases)
    )
    trial = replace(task, source=source.encode(), function=_FUNCTION, cases=named, seconds=seconds)
    ends = runners.run(trial).cases
    count = len(cases)
    return [ends[at : at + count] for at in range(0, len(ends) - count + 1, count)]
