"""`%grade` and `%%grade` in a notebook: `%load_ext grader`.

    # grade: TOPIC/EXERCISE        a cell that begins so holds a submission; `%grade TOPIC/EXERCISE` grades its last run
    %%grade                        above it: grades the cell itself, and runs it, so that its names are there to play with;
                                   not where it was stopped or refused: in the kernel nothing would stop it
    %grade hint                    and solution, reset, show, doctor …: what `grade` has, for the exercise that is named,
                                   or for that of the cell in which it stands

A submission runs confined, as on the command line. What is not in the cache of the reference is computed in a process of its
own: Keras in the notebook keeps its own settings.
"""

from __future__ import annotations

import atexit
import io
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

from grader.errors import UserError
from grader.format.cells import GradedCell, cell_of, graded_cell, lines_above
from grader.format.course import Course, stub_of
from grader.format.exercise import Exercise
from grader.format.released import Released
from grader.judging.answers import OracleError
from grader.judging.cache import state_folder
from grader.judging.grading import grade_source, not_run
from grader.judging.reference import Reference, get_reference
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.learners.apart import apart
from grader.learners.hints import show_hint, take_hint
from grader.learners.magic_screen import (
    WIDTH,
    complain,
    notebook_voice,
    publish,
    publish_picture,
    publish_text,
)
from grader.learners.magic_words import Asked, asked_of, passed_on
from grader.learners.naming import meant
from grader.learners.own_course import find_own_course
from grader.learners.progress import record, record_event
from grader.learners.solution import show_solution, take_solution
from grader.running.runner import Runners
from grader.running.task import SOURCE_LIMIT, Failure, FailureKind
from grader.saying.language import choose_language
from grader.saying.refusing import Submitted, judged
from grader.saying.terminal import show, show_case
from grader.text import Text

RESET = Text(
    "空欄のセルを下に出しました（出ないときは、次を新しいセルに写します）。いまのセルはそのまま残ります。",
    "A cell with the blanks is below; where none came, copy this into a new one. Your cell stays as it is.",
)
# The grader of this kernel, whatever else is installed, and nothing of the working folder.
_GRADE = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); import grader; del sys.path[0]; "
    "from grader.cli import main; main()"
)


def register(shell: Any) -> None:
    """Make the magics known to an IPython shell."""
    magics = _Magics(shell)
    shell.register_magic_function(magics.grade, "line_cell", "grade")
    shell.register_magic_function(magics.show, "line", "grade_show")


class _Magics:
    def __init__(self, shell: Any):
        self._shell = shell
        self._runners = Runners()
        atexit.register(self._runners.__exit__)

    def grade(self, line: str, cell: str | None = None) -> None:
        """Grade a cell, or tell about its exercise.

        `%grade [TOPIC/EXERCISE] [--case N] [--seed N] [--lang ja|en]`, `%grade hint [TOPIC/EXERCISE] [1|2|3] [--blank N]`,
        `%grade solution|reset|show [TOPIC/EXERCISE]`, `%grade doctor`.
        """
        language = choose_language(None)
        try:
            words = None if cell is not None else passed_on(line)
            if words is not None:
                publish_text(_said_outside(words, language))
                return
            asked = asked_of(line)
            language = asked.language or language
            verdict = self._do(asked, cell, language)
        except UserError as error:
            complain(error, language)
            return
        if cell is not None and verdict is not None and _harmless(verdict):
            self._shell.run_cell(cell)

    def show(self, line: str) -> None:
        """Draw an exercise's outputs beside the right ones: `%grade_show TOPIC/EXERCISE [--case N]`."""
        self.grade(f"show {line}")

    def _do(self, asked: Asked, cell: str | None, language: str) -> Verdict | None:
        course = find_own_course()
        exercise = course.load(
            *course.select_one(meant(course, self._key(asked, cell)), asked.command)
        )
        if asked.command == "hint":
            self._hint(course, exercise, asked, language)
        elif asked.command == "solution":
            _solution(course, exercise, asked, language)
        elif asked.command == "reset":
            self._reset(course, exercise, language)
        else:
            run = None if cell is None else graded_cell(f"%%grade {exercise.key}\n{cell}")
            source = run.text if run else self._last(course, exercise.key)
            verdict = self._verdict(course, exercise, source, asked.seed)
            if asked.command == "show":
                _draw(verdict, asked.case, language)
                return None
            _display(verdict, course, language, asked.case)
            problem = record(state_folder(course.root), [verdict])
            if problem is not None:
                complain(problem, language)
            return verdict
        return None

    def _key(self, asked: Asked, cell: str | None) -> str:
        """The exercise that is meant. Raises `UserError` where nothing says it."""
        runs = self._shell.history_manager.input_hist_raw
        found = graded_cell(runs[-1] if cell is None else f"%%grade\n{cell}") if runs else None
        key = asked.key or (found.key if found else None)
        if key is None:
            raise UserError("cell-without-key")
        return key

    def _hint(
        self, course: Course, exercise: Exercise | Released, asked: Asked, language: str
    ) -> None:
        try:
            source = self._last(course, exercise.key)
        except UserError:  # not run yet: as it was handed out
            source = cell_of(exercise.key, stub_of(exercise))
        advice = take_hint(
            course, exercise.topic, exercise.name, state_folder(course.root),
            asked.level, asked.blank, source,
        )  # fmt: skip
        voice = notebook_voice(language)
        show_hint(voice, advice, course.root)
        publish(voice)
        if advice.problem is not None:
            complain(advice.problem, language)

    def _reset(self, course: Course, exercise: Exercise | Released, language: str) -> None:
        stub = cell_of(exercise.key, stub_of(exercise))
        self._shell.set_next_input(stub)
        publish_text(f"{RESET.say(language)}\n\n{stub}")
        record_event(state_folder(course.root), exercise.key, "reset")

    def _verdict(
        self, course: Course, exercise: Exercise | Released, source: str, seed: int
    ) -> Verdict:
        path = Path(f"{exercise.name}.py")
        if len(source.encode("utf-8", "replace")) > SOURCE_LIMIT:
            limit = {"limit": str(SOURCE_LIMIT // 1024)}
            failure = Failure(FailureKind.TOO_LARGE, None, limit)
            return not_run(exercise, path, failure)
        reference = _reference(course, exercise, seed)
        if isinstance(reference, Failure):
            return not_run(exercise, path, reference)
        data = source.encode("utf-8", "surrogatepass")
        submitted = Submitted(exercise, path, seed, state_folder(course.root), data)
        grading = partial(
            grade_source, exercise, data, path, reference, self._runners, explained=True
        )
        return judged(submitted, grading)

    def _last(self, course: Course, key: str) -> str:
        """The source of the cell for `key` that was run last. Raises `UserError`."""
        for source in reversed(self._shell.history_manager.input_hist_raw):
            cell = graded_cell(source)
            if cell is not None and _is_for(cell, course, key):
                return cell.text
        raise UserError("cell-not-run", key=key)


def _is_for(cell: GradedCell, course: Course, key: str) -> bool:
    """Whether a cell is for an exercise: by its key, by one of before it moved, or by its name where no other has it."""
    if course.moved.get(cell.key, cell.key) == key:
        return True
    name = key.partition("/")[2]
    return cell.key == name and sum(other == name for _, other in course.pairs) == 1


def _harmless(verdict: Verdict) -> bool:
    """Whether the cell may run in the kernel, too: its confined run ended by itself."""
    called = verdict.failure is not None and verdict.failure.kind == FailureKind.CALL
    return called or verdict.status in (Status.PASSED, Status.WRONG, Status.UNFINISHED)


def _reference(course: Course, exercise: Exercise | Released, seed: int) -> Reference | Failure:
    try:
        return get_reference(exercise, seed, "cpu", state_folder(course.root), apart=apart)
    except OracleError as error:
        return Failure(FailureKind.EXERCISE, None, {"reason": str(error)})


def _solution(course: Course, exercise: Exercise | Released, asked: Asked, language: str) -> None:
    if course.released:
        raise UserError("released-course", command="solution", path=str(course.root))
    answered, problem = take_solution(course, exercise.key, asked.force)
    voice = notebook_voice(language)
    show_solution(voice, answered, lines_above(answered.answer))
    publish(voice)
    if problem is not None:
        complain(problem, language)


def _display(verdict: Verdict, course: Course, language: str, case: int | None) -> None:
    voice = notebook_voice(language)
    show(voice, verdict, course.root)
    if case is not None and verdict.reference is not None:
        if case > len(verdict.reference.cases):
            count = len(verdict.reference.cases)
            raise UserError("no-such-case", case=case, key=verdict.exercise.key, count=count)
        show_case(voice, verdict, verdict.reference, case)
    publish(voice, verdict.status)


def _draw(verdict: Verdict, case: int | None, language: str) -> None:
    from grader.learners.pictures import draw

    try:
        figure = draw(verdict, case, language)
    except OracleError as error:
        key = verdict.exercise.key
        raise UserError("broken-exercise", key=key, reason=str(error)) from None
    picture = io.BytesIO()  # a bare figure is shown only where `%matplotlib inline` is on
    figure.savefig(picture, format="png", dpi=100)
    publish_picture(picture.getvalue())


def _said_outside(words: list[str], language: str) -> str:
    """What a command says in a process of its own, where nobody can be asked anything."""
    root = str(Path(__file__).resolve().parents[2])
    command = [sys.executable, "-P", "-c", _GRADE, root, *words]
    own = {"PYTHONUTF8": "1", "COLUMNS": str(WIDTH), "NO_COLOR": "1"}
    done = subprocess.run(
        [*command, *([] if "--lang" in words else ["--lang", language])],
        env={**os.environ, **own}, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    return done.stdout.decode("utf-8", "replace").strip()
