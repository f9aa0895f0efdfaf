"""`grade solution`: the answer, and at each blank what goes wrong there and why."""

from __future__ import annotations

import ast
from pathlib import Path

from rich.text import Text as Line

from grader.errors import UserError
from grader.format.course import Course
from grader.format.edits import Mistake, edited_statement
from grader.format.exercise import Exercise
from grader.judging.cache import state_folder
from grader.learners.naming import meant
from grader.learners.own_course import find_own_course
from grader.learners.progress import SOLUTION_LEVEL, State, record_event, states
from grader.saying.errors import tell
from grader.saying.voice import Voice
from grader.text import Text

TITLE = Text("解答", "The answer")
BLANK = Text("空欄 {number}（{line} 行目）", "Blank {number} (line {line})")
VARIANT = Text("次のように書いても正解", "Just as right")
TOGETHER = Text("次のようにまとめて書いても正解", "Just as right, where these are written together")
SEVERAL = Text("いくつかの空欄にまたがる間違い", "Mistakes that span blanks")


def solution_command(word: str, force: bool, root: Path | None, language: str) -> int:
    """`grade solution`: after a pass, or by force, which counts as help. Raises `UserError`."""
    exercise, problem = take_solution(find_own_course(root), word, force)
    show_solution(Voice.on_terminal(language), exercise)
    if problem is not None:
        tell(problem, language)
    return 0


def take_solution(course: Course, word: str, force: bool) -> tuple[Exercise, UserError | None]:
    """The exercise whose answer may be shown, and why that it was asked for could not be recorded. Raises `UserError`."""
    exercise = course.load_answered(*course.select_one(meant(course, word), "solution"))
    folder = state_folder(course.root)
    problem, state = None, State()
    try:
        state = states(folder).get(exercise.key, state)
        if not state.passed and not force:
            raise UserError("solution-early", key=exercise.key)
        if state.open:
            record_event(folder, exercise.key, "solution", level=SOLUTION_LEVEL)
    except UserError as error:
        if not force:
            raise
        problem = error
    return exercise, problem


def show_solution(voice: Voice, exercise: Exercise, above: int = 0) -> None:
    """The answer without its prompt; then blank by blank its variants and mistakes.

    Lines are numbered as in the learner's file, in a cell as without the `above` lines that are not in it.
    """
    title = exercise.prompt.title.in_(voice.language)
    voice.title(f"{voice.text(TITLE)}  {exercise.key}", title)
    voice.line()
    _show_answer(voice, exercise, above)
    show_blanks(voice, exercise, above)
    voice.line()


def show_blanks(voice: Voice, exercise: Exercise, above: int = 0) -> None:
    """Blank by blank what is just as right and what goes wrong there, and why."""
    for blank in exercise.blanks:
        voice.line()
        heading = voice.text(BLANK, number=blank.number, line=blank.first_line - above)
        voice.line(f"  {heading}", style="bold")
        variants = [
            one for one in exercise.variants if {e.blank for e in one.edits} == {blank.number}
        ]
        if variants:
            voice.say(VARIANT, style="dim")
        for variant in variants:
            voice.code(edited_statement(exercise.answer, blank, variant.edits), "= ")
        for mistake in exercise.mistakes:
            if set(mistake.blanks) == {blank.number}:
                _show_mistake(voice, exercise, mistake)
    for variant in exercise.variants:
        spanned = {edit.blank for edit in variant.edits}
        if len(spanned) > 1:
            voice.line()
            voice.say(TOGETHER, style="dim")
            for blank in exercise.blanks:
                if blank.number in spanned:
                    voice.code(edited_statement(exercise.answer, blank, variant.edits), "= ")
    several = [mistake for mistake in exercise.mistakes if len(mistake.blanks) > 1]
    if several:
        voice.line()
        voice.line(f"  {voice.text(SEVERAL)}", style="bold")
    for mistake in several:
        _show_mistake(voice, exercise, mistake)


def _show_mistake(voice: Voice, exercise: Exercise, mistake: Mistake) -> None:
    for number in sorted(mistake.blanks):
        blank = exercise.blanks[number - 1]
        wrong = edited_statement(exercise.answer, blank, mistake.edits)
        voice.code(wrong, "✗ ")
    voice.lines(f"→ {mistake.why.in_(voice.language)}", " " * 6, " " * 8)


def _show_answer(voice: Voice, exercise: Exercise, above: int) -> None:
    """Numbered as in what the learner has; the lines of blanks are bold, their rule is thicker."""
    for number, line, blank in answer_lines(exercise):
        rule, style = ("┃", "bold") if blank else ("│", "")
        voice.line(Line.assemble(f"{number - above:>6} {rule} ", (line, style)))


def answer_lines(exercise: Exercise) -> list[tuple[int, str, bool]]:
    """The answer without its prompt: each line's number in the learner's file, its text, and whether it fills a blank."""
    lines = exercise.answer.rstrip().split("\n")
    prompt = ast.parse(exercise.answer).body[0]
    first = (prompt.end_lineno or 0) + 1
    while not lines[first - 1].strip():
        first += 1
    blanks = {n for b in exercise.blanks for n in range(b.first_line, b.last_line + 1)}
    return [
        (number, line, number in blanks) for number, line in enumerate(lines[first - 1 :], first)
    ]
