"""What an assignment puts into the notebook that is handed out."""

from __future__ import annotations

from pathlib import Path

from grader.classes.assignment import find_assignment, read_assignment
from grader.format.cells import Contents
from grader.format.course import find_course
from grader.text import Text

DUE = Text("締切: {due}", "Due: {due}")
WORTH = Text("（{points} 点）", " ({points})")


def assigned_contents(word: str, root: Path | None, language: str) -> Contents | None:
    """The exercises of the assignment that `word` names, in its order; None where it names none. Raises `UserError`."""
    course = find_course(Path.cwd(), root)
    if find_assignment(word, Path.cwd(), course) is None:
        return None
    assignment = read_assignment(word, Path.cwd(), course)
    about = f"# {assignment.title.in_(language)}"
    if assignment.due is not None:
        due = assignment.due.isoformat(sep=" ", timespec="minutes")
        about += f"\n\n{DUE.say(language, due=due)}"
    worth = tuple(WORTH.say(language, points=f"{p:.15g}") for p in assignment.points.values())
    return Contents(assignment.name, about, tuple(assignment.points), worth)
