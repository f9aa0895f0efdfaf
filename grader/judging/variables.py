"""What the variables that a stub names hold when its function ends: of the answer, and of a submission.

A program that watches another one is made of it, and run as any program is. NumPy only: a Keras model's variables are symbols.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from grader.format.exercise import Exercise
from grader.format.filled import blank_at
from grader.format.gradable import Gradable
from grader.judging.answers import Outcome, run_plainly
from grader.judging.compare import Claimed
from grader.judging.raised import Raised
from grader.running.names import is_inside
from grader.running.runner import Runners
from grader.running.task import Case, Task
from grader.running.values import Bad, Observation, is_array

_Value = TypeVar("_Value")
MOST_NUMBERS = 2000  # of a variable that is kept
# Stands in the place of the function, and returns its variables in the place of what it returns.
_WATCHING = """
import collections, itertools, sys

scope = {{"__builtins__": __builtins__, "__name__": __name__}}
exec(compile({source!r}, {filename!r}, "exec", dont_inherit=True), scope)


def {function}(**arguments):
    watched, kept = scope[{function!r}], {{}}

    def look(frame, event, _):
        if event == "return" and frame.f_code is getattr(watched, "__code__", None):
            kept.clear()
            kept.update(frame.f_locals)

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        value = watched(**arguments)
        if isinstance(value, collections.abc.Iterator):
            collections.deque(itertools.islice(value, 100), maxlen=0)
    except Exception:
        pass
    finally:
        sys.setprofile(before)
    found = tuple(kept.get(name) for name in {names!r})
    return found if len(found) > 1 else found[0]
"""


def variables_of_answer(exercise: Exercise, cases: tuple[Case, ...]) -> tuple[Outcome, ...]:
    """For each case, what the variables that the stub names hold in the end, as far as they hold values."""
    names = named_variables(exercise)
    if not names:
        return tuple({} for _ in cases)
    watching = replace(exercise, outputs=names)
    outcomes = run_plainly(watching, _watching(exercise, exercise.answer, names), cases)
    return tuple(
        outcome if isinstance(outcome, Raised) else dict(_telling(outcome)) for outcome in outcomes
    )


def variables_of(
    exercise: Gradable,
    task: Task,
    number: int,
    names: tuple[str, ...],
    runners: Runners,
    seconds: float,
) -> Claimed | None:
    """The same of a submission in case `number` (from 0); None where it did not come to an end."""
    source = _watching(exercise, task.source.decode("utf-8", "replace"), names)
    watching = replace(
        task, source=source.encode(), outputs=names, cases=(task.cases[number],), seconds=seconds
    )
    ends = runners.run(watching).cases
    return ends[0] if ends else None


def named_variables(exercise: Gradable) -> tuple[str, ...]:
    """The variables of the function that its stub names, in its order: those that blanks leave standing, and given ones.

    None that is given before the first blank: it cannot be wrong.
    """
    if exercise.flavour != "numpy":
        return ()
    names: list[str] = []
    before = {*exercise.arguments, "_"}
    for node in _statements(exercise):
        blank = blank_at(exercise, node)
        if blank is not None:
            names.append(blank.keeps.removesuffix(" = "))
        elif names:
            names += [name for name in _names_in(node) if name not in before]
        else:
            before |= {*_names_in(node)}
    return tuple(dict.fromkeys(name for name in names if name not in ("", "return ")))


def inside(observed: Mapping[str, _Value], name: str) -> dict[str, _Value]:
    """What belongs to one variable: itself, or what is in it."""
    return {
        part: value for part, value in observed.items() if part == name or is_inside(part, name)
    }


def _watching(exercise: Gradable, source: str, names: tuple[str, ...]) -> str:
    return _WATCHING.format(
        source=source, filename=exercise.path.name, function=exercise.function, names=names
    )


def _telling(outcome: dict[str, Observation]) -> Iterator[tuple[str, Observation]]:
    """What holds values, and not too many."""
    for name, value in outcome.items():
        if not isinstance(value, Bad) and not (is_array(value) and value.size > MOST_NUMBERS):
            yield name, value


def _statements(exercise: Gradable) -> Iterator[ast.stmt]:
    """Those of the function that is called, outermost first, in order; none inside of a blank's."""
    waiting = [
        node
        for node in ast.parse(exercise.text).body
        if isinstance(node, ast.FunctionDef) and node.name == exercise.function
    ][-1:]
    inside: list[ast.stmt] = [*waiting[0].body] if waiting else []
    while inside:
        node = inside.pop(0)
        yield node
        if blank_at(exercise, node) is None:
            below = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
            inside = below + inside


def _names_in(node: ast.stmt) -> list[str]:
    """The names in a statement, but for those in statements inside it and the variables of loops."""
    names: list[str] = []
    waiting: list[ast.AST] = [*ast.iter_child_nodes(node)]
    if isinstance(node, ast.For):
        waiting.remove(node.target)
    while waiting:
        part = waiting.pop(0)
        if isinstance(part, ast.Name):
            names.append(part.id)
        elif not isinstance(part, ast.stmt | ast.Lambda | ast.comprehension):
            waiting = [*ast.iter_child_nodes(part), *waiting]
    return names
