"""Where the values of a wrong submission part from the answer's: the first of the variables that the stub names.

What is observed in the submission's process is a claim, as all that comes from there. The answer comes nowhere near it: its
values are a part of the reference.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from grader.format.filled import parsed
from grader.format.gradable import Gradable
from grader.format.shares import names_touched
from grader.judging.compare import Mismatch, compare
from grader.judging.raised import Raised
from grader.judging.reference import ANSWER, Reference
from grader.judging.variables import inside, named_variables, variables_of
from grader.running.runner import Runners
from grader.running.task import Task
from grader.running.values import Bad, Reason

SECONDS = 2.0


@dataclass(frozen=True)
class Parting:
    """`agreeing` are the variables before the first that differs, which is in `mismatch`; `case` is from 1.

    `line` is where the submission gives it its value, None where it does so in several places.
    """

    agreeing: tuple[str, ...]
    mismatch: Mismatch
    line: int | None
    case: int


def find_parting(
    exercise: Gradable, task: Task, number: int, reference: Reference, rtol: float, runners: Runners
) -> Parting | None:
    """Where the values part in case `number` (from 0); None where that says no more than the outputs do."""
    if exercise.compared:
        return None  # more than one answer is right, so the variables of one prove nothing
    answers = reference.variables.get(ANSWER, ())
    right = answers[number] if number < len(answers) else {}
    if isinstance(right, Raised) or not right:
        return None
    names = tuple(name for name in named_variables(exercise) if inside(right, name))
    own = variables_of(exercise, task, number, names, runners, SECONDS)
    agreeing: list[str] = []
    for name in names:
        wanted = inside(right, name)
        given = inside(own or {}, name)
        if not given or any(_is_nothing(value) for value in given.values()):
            continue  # of another name in this submission, or never reached
        mismatches = compare(wanted, given, rtol).mismatches
        if not mismatches:
            agreeing.append(name)
            continue
        if not agreeing and name in exercise.outputs:
            return None
        return Parting(tuple(agreeing), mismatches[0], _line_of(exercise, task, name), number + 1)
    return None


def _is_nothing(value: object) -> bool:
    return isinstance(value, Bad) and value.reason == Reason.NONE


def _line_of(exercise: Gradable, task: Task, name: str) -> int | None:
    """The line on which the submission gives the variable its value, if it is one."""
    tree = parsed(task.source.decode("utf-8", "replace"))
    functions = [
        node
        for node in (tree.body if tree else [])
        if isinstance(node, ast.FunctionDef) and node.name == exercise.function
    ]
    lines = {
        node.lineno
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.stmt)
        and not hasattr(node, "body")
        and name in names_touched([node])
    }
    return lines.pop() if len(lines) == 1 else None
