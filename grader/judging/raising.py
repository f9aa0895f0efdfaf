"""Where in an exercise an exception of its edited answer arose, and on values of which shapes."""

from __future__ import annotations

from grader.format.exercise import Exercise
from grader.format.filled import take_apart
from grader.judging.places import place_of
from grader.judging.raised import Raised
from grader.running.calling import deepest_line
from grader.running.failing import failing_operation
from grader.running.operation import shapes_of


def raised(exercise: Exercise, source: str, error: Exception) -> Raised:
    """What `error`, which `source` in place of the exercise's answer ended in, says of where it arose."""
    name = str(exercise.path)
    line = deepest_line(error, name)
    filled = take_apart(exercise, source) if line else None
    place = "" if filled is None else place_of(exercise, filled, line)
    operation = failing_operation(error, name, source)
    shapes = "" if operation is None else shapes_of(operation)
    return Raised(type(error).__name__, str(error)[:200], line, place, shapes)
