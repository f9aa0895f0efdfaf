"""`%grade` and `%%grade` in a notebook: `%load_ext grader`.

    # grade: TOPIC/EXERCISE        a cell that begins so holds a submission; `%grade TOPIC/EXERCISE` grades its last run
    %%grade TOPIC/EXERCISE         grades the cell itself, and runs it, so that its names are there to play with;
                                   not where it was stopped or refused: in the kernel nothing would stop it

A submission runs confined, as on the command line. What is not in the cache of the reference is computed in a process of its
own: Keras in the notebook keeps its own settings.
"""

from __future__ import annotations

import atexit
import html
import io
import shlex
from functools import partial
from pathlib import Path
from typing import Any

from grader import untyped
from grader.errors import UserError
from grader.format.cells import graded_cell
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.format.released import Released
from grader.judging.answers import OracleError
from grader.judging.cache import state_folder
from grader.judging.grading import grade_source, not_run
from grader.judging.reference import Reference, get_reference
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.learners.apart import apart
from grader.learners.own_course import find_own_course
from grader.learners.progress import record
from grader.learners.session import DEFAULT_SEED
from grader.running.runner import Runners
from grader.running.task import SOURCE_LIMIT, Failure, FailureKind
from grader.saying.errors import error_text
from grader.saying.language import choose_language
from grader.saying.refusing import Submitted, judged
from grader.saying.terminal import show, show_case
from grader.saying.voice import SafeConsole, Voice
from grader.text import LANGUAGES

WIDTH = 92
_MOST_SEED = 2**32 - 1
_STYLE = (
    "margin:0;padding:.6em .8em;border-left:4px solid {colour};white-space:pre;overflow-x:auto;"
    "line-height:1.45;font-family:ui-monospace,Menlo,Consolas,'Noto Sans Mono CJK JP',monospace"
)
_COLOURS = {"passed": "#2e9e44", "unfinished": "#c9a400"}
_OTHER_COLOUR = "#d43c3c"


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
        """Grade a cell: `%grade TOPIC/EXERCISE [--lang ja|en] [--case N] [--seed N]`."""
        language = choose_language(None)
        source = None if cell is None else f"\n{cell}"  # so that a line's number is the cell's
        try:
            key, options = _words(line)
            language = options.get("lang") or language
            verdict, course = self._verdict(key, source, int(options.get("seed", DEFAULT_SEED)))
            case = int(options["case"]) if "case" in options else None
            _display(verdict, course, language, case)
            problem = record(state_folder(course.root), [verdict])
            if problem is not None:
                _complain(problem, language)
        except UserError as error:
            _complain(error, language)
            return
        if cell is not None and _harmless(verdict):
            self._shell.run_cell(cell)

    def show(self, line: str) -> None:
        """Draw an exercise's outputs beside the right ones: `%grade_show TOPIC/EXERCISE [--case N]`."""
        language = choose_language(None)
        try:
            from grader.learners.pictures import draw

            key, options = _words(line)
            language = options.get("lang") or language
            verdict, _ = self._verdict(key, None, int(options.get("seed", DEFAULT_SEED)))
            case = int(options["case"]) if "case" in options else None
            try:
                figure = draw(verdict, case, language)
            except OracleError as error:
                raise UserError("broken-exercise", key=key, reason=str(error)) from None
            picture = io.BytesIO()  # a bare figure is shown only where `%matplotlib inline` is on
            figure.savefig(picture, format="png", dpi=100)
            shown = untyped.ipython_display()
            shown.display(shown.Image(picture.getvalue(), format="png"))
        except UserError as error:
            _complain(error, language)

    def _verdict(self, key: str, cell: str | None, seed: int) -> tuple[Verdict, Course]:
        course = find_own_course()
        exercise = course.load(*course.select_one(key))
        source = self._last(exercise.key) if cell is None else cell
        path = Path(f"{exercise.name}.py")
        if len(source.encode("utf-8", "replace")) > SOURCE_LIMIT:
            limit = {"limit": str(SOURCE_LIMIT // 1024)}
            failure = Failure(FailureKind.TOO_LARGE, None, limit)
            return not_run(exercise, path, failure), course
        reference = _reference(course, exercise, seed)
        if isinstance(reference, Failure):
            return not_run(exercise, path, reference), course
        data = source.encode("utf-8", "surrogatepass")
        submitted = Submitted(exercise, path, seed, state_folder(course.root), data)
        grading = partial(
            grade_source, exercise, data, path, reference, self._runners, explained=True
        )
        return judged(submitted, grading), course

    def _last(self, key: str) -> str:
        """The source of the cell for `key` that was run last. Raises `UserError`."""
        for source in reversed(self._shell.history_manager.input_hist_raw):
            cell = graded_cell(source)
            if cell is not None and cell.key == key:
                return cell.text
        raise UserError("cell-not-run", key=key)


def _harmless(verdict: Verdict) -> bool:
    """Whether the cell may run in the kernel, too: its confined run ended by itself."""
    called = verdict.failure is not None and verdict.failure.kind == FailureKind.CALL
    return called or verdict.status in (Status.PASSED, Status.WRONG, Status.UNFINISHED)


def _words(line: str) -> tuple[str, dict[str, str]]:
    """The exercise and the options of a magic's line. Raises `UserError`."""
    try:
        words = shlex.split(line)
    except ValueError as error:
        raise UserError("usage", message=str(error)) from None
    options: dict[str, str] = {}
    names: list[str] = []
    while words:
        word = words.pop(0)
        if word in ("--lang", "--case", "--seed"):
            value = words.pop(0) if words else ""
            if word == "--lang" and value not in LANGUAGES:
                raise UserError("bad-value", option=word, expected=", ".join(LANGUAGES))
            if word != "--lang" and not value.isdecimal():
                raise UserError("bad-value", option=word, expected="N")
            if word == "--case" and int(value) < 1:
                raise UserError("bad-value", option=word, expected="N ≥ 1")
            if word == "--seed" and int(value) > _MOST_SEED:
                raise UserError("bad-value", option=word, expected=f"N ≤ {_MOST_SEED}")
            options[word[2:]] = value
        else:
            names.append(word)
    if len(names) != 1:
        raise UserError("missing-value", option="TOPIC/EXERCISE")
    return names[0], options


def _reference(course: Course, exercise: Exercise | Released, seed: int) -> Reference | Failure:
    try:
        return get_reference(exercise, seed, "cpu", state_folder(course.root), apart=apart)
    except OracleError as error:
        return Failure(FailureKind.EXERCISE, None, {"reason": str(error)})


def _display(verdict: Verdict, course: Course, language: str, case: int | None) -> None:
    console = SafeConsole(
        record=True, file=io.StringIO(), width=WIDTH, force_terminal=True, color_system="standard",
        force_jupyter=False,  # else rich would show it a second time
    )  # fmt: skip
    voice = Voice(console, language)
    show(voice, verdict, course.root)
    if case is not None and verdict.reference is not None:
        if case > len(verdict.reference.cases):
            count = len(verdict.reference.cases)
            raise UserError("no-such-case", case=case, key=verdict.exercise.key, count=count)
        show_case(voice, verdict, verdict.reference, case)
    plain = console.export_text(clear=False).rstrip()
    inside = console.export_html(inline_styles=True, code_format="{code}").rstrip()
    colour = _COLOURS.get(verdict.status, _OTHER_COLOUR)
    _publish(plain, f'<div style="{_STYLE.format(colour=colour)}">{inside}</div>')


def _complain(error: UserError, language: str) -> None:
    text = error_text(error, language)
    style = _STYLE.format(colour=_OTHER_COLOUR).replace("pre;", "pre-wrap;")
    _publish(text, f'<div style="{style}">{html.escape(text)}</div>')


def _publish(plain: str, markup: str) -> None:
    untyped.ipython_display().display({"text/plain": plain, "text/html": markup}, raw=True)
