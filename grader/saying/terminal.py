"""Verdicts on a terminal, with rich. Colour only repeats what a sign or a word says.

Writes to a rich console that `make_console` sets up; knows nothing of how a verdict came about.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import numpy as np
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as Line

from grader.judging.grading import Verdict
from grader.judging.status import Status
from grader.running.task import Large
from grader.running.values import Bad
from grader.saying import diagnoses, messages, words
from grader.saying.layout import columns, wrap
from grader.saying.lines import MAX_STATEMENT, own_line, same_code, wrong_lines
from grader.text import Text

SIGNS = {"passed": ("✓", "green"), "unfinished": ("○", "yellow"), "grader-error": ("!", "magenta")}
WRONG_SIGN = ("✗", "red")

CASES = Text("ケース", "case")
YOURS = Text("あなた", "yours")
RIGHT = Text("正しい値", "right")
DIFFERENCE = Text("差", "difference")
PRINTED = Text("表示されたもの", "Printed")
ALL_RIGHT = Text(
    "{count} 個のケースがすべて Keras の値と一致しました。", "All {count} cases agree with Keras."
)
ALL_RIGHT_WITHOUT_KERAS = Text(
    "{count} 個のケースがすべて正しい値と一致しました。", "All {count} cases have the right values."
)
FILLED_IN = Text("埋めたら", "Once filled in:")
SEE_CASE = Text("入力と正しい値", "Inputs and right values")
INPUTS = Text("入力", "Inputs")


def make_console(file=None, width: int | None = None) -> Console:
    """A console that respects pipes, NO_COLOR and terminals that cannot show every sign."""
    stream = file or sys.stdout
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")
    if width is None and not stream.isatty():
        width = int(os.environ.get("COLUMNS", "") or 100)
    return Console(file=stream, width=width, highlight=False, emoji=False, soft_wrap=False)


def sign(status: str) -> Line:
    mark, colour = SIGNS.get(status, WRONG_SIGN)
    return Line(mark, style=colour)


def show_line(console: Console, verdict: Verdict, language: str, width: int = 0) -> None:
    """One verdict in one line."""
    line = Line.assemble(sign(verdict.status), " ", (verdict.exercise.key, "bold"))
    line.append(" " * max(2, width - len(verdict.exercise.key) + 2))
    line.append(verdict.exercise.prompt.title.in_(language))
    if not verdict.passed:
        word = words.status(verdict, language)
        if verdict.status == Status.UNFINISHED and verdict.placeholders:
            done = len(verdict.exercise.blanks) - len(verdict.placeholders)
            word += f" {max(0, done)}/{len(verdict.exercise.blanks)}"
        line.append(f"  ({word})", style="dim")
    if line.cell_len > console.width:  # the title goes below, in a narrow terminal
        at = len(line.plain) - len(line.plain.split(verdict.exercise.key, 1)[1].lstrip())
        first, second = line.divide([at])
        first.rstrip()
        line = Line.assemble(first, "\n    ", second)
    console.print(line, soft_wrap=True)


def show(console: Console, verdict: Verdict, language: str, root: Path, options: str = "") -> None:
    """One verdict in full: what is wrong, on which numbers, and why as far as the numbers show it.

    `options` are those of this command that its further commands need as well, such as " --seed 5".
    """
    exercise = verdict.exercise
    title = exercise.prompt.title.in_(language)
    console.print(Line.assemble(sign(verdict.status), " ", (exercise.key, "bold"), "  ", title))
    console.print(Line(f"  {short_path(verdict.path, root)}", style="dim"), soft_wrap=True)
    console.print()
    if verdict.passed:
        text = ALL_RIGHT if exercise.keras_decides else ALL_RIGHT_WITHOUT_KERAS
        say(console, text.say(language, count=len(verdict.comparisons)))
        if verdict.float32:
            say(console, messages.FLOAT32.say(language))
    elif verdict.status == Status.UNFINISHED and verdict.placeholders:
        _unfinished(console, verdict, language)
    elif verdict.failure is not None:
        _failure(console, verdict, language, options)
    else:
        _wrong(console, verdict, language, options)
    _printed(console, verdict, language)
    console.print()


def show_case(console: Console, verdict: Verdict, number: int, language: str) -> None:
    """Inputs, right values and the submission's values of one case, in full."""
    case = verdict.reference.cases[number - 1]
    expected = verdict.reference.returned[number - 1]
    heading = f"  {CASES.say(language)} {number}: {INPUTS.say(language)}"
    console.print(Line(heading, style="bold"))
    for name, value in case.arguments.items():
        _value(console, f"{name} = ", value)
    console.print(Line(f"  {RIGHT.say(language)}", style="bold"))
    for name, value in expected.items():
        _value(console, f"{words.output_name(name, language)} = ", value)
    if number <= len(verdict.actual):
        console.print(Line(f"  {YOURS.say(language)}", style="bold"))
        for name, value in verdict.actual[number - 1].items():
            _value(console, f"{words.output_name(name, language)} = ", value)
    console.print()


def short_path(path: Path, root: Path) -> str:
    """The path as the learner would type it: from the current folder, else from the course."""
    for base in (Path.cwd(), root):
        try:
            return str(path.resolve().relative_to(base.resolve()))
        except ValueError:
            continue
    return str(path)


def say(console: Console, text: str, style: str = "") -> None:
    """A sentence, indented by two, its lines broken as Japanese and English want it."""
    rest = "    " if text.startswith("→") else "  "
    for line in wrap(text, console.width, "  ", rest):
        console.print(Line(line, style=style), soft_wrap=True)


def say_title(console: Console, head: str, title: str, indent: str = "") -> None:
    """A heading and the title of its exercise, which gets lines of its own in a narrow terminal."""
    if cell_len(f"{indent}{head}  {title}") <= console.width:
        console.print(Line.assemble(indent, (head, "bold"), "  ", title))
        return
    console.print(Line.assemble(indent, (head, "bold")), soft_wrap=True)
    for line in wrap(title, console.width, f"{indent}  ", f"{indent}  "):
        console.print(Line(line), soft_wrap=True)


def say_code(console: Console, label: str, code: str) -> None:
    """Code in bold, its first line after `label`."""
    for index, line in enumerate(code.split("\n")):
        head = label if index == 0 else re.sub(r"[^│]", " ", label)
        console.print(Line.assemble(f"    {head}", (line, "bold")), soft_wrap=True)


def _unfinished(console: Console, verdict: Verdict, language: str) -> None:
    say(console, words.unfinished(verdict, language))
    console.print()
    lines = verdict.source.split("\n")
    for number in verdict.placeholders:
        text = lines[number - 1].strip() if number <= len(lines) else ""
        say_code(console, f"{number:>4} │ ", words.printable(text, 200))
    console.print()
    say(console, f"{FILLED_IN.say(language)}  grade {verdict.exercise.key}", style="dim")


def _failure(console: Console, verdict: Verdict, language: str, options: str) -> None:
    say(console, words.failure(verdict, language))
    details = verdict.failure.details
    text = words.printable(details.get("text", ""), 200)
    if text:
        console.print()
        say_code(console, f"{details.get('line', ''):>4} │ ", text)
    if verdict.failure.case is not None and verdict.status in (
        Status.CRASHED,
        Status.TIMEOUT,
        Status.MEMORY,
    ):
        console.print()
        _see_case(console, verdict, verdict.failure.case, language, options)


def _wrong(console: Console, verdict: Verdict, language: str, options: str) -> None:
    row = Line(f"  {CASES.say(language)} ")
    for number, comparison in enumerate(verdict.comparisons, 1):
        row.append(f"  {number} ")
        row.append_text(sign(Status.PASSED if comparison.equal else Status.WRONG))
    console.print(row, soft_wrap=True)
    number = _first_wrong(verdict)
    mismatches = verdict.comparisons[number - 1].mismatches
    _numbers(console, verdict, number, language)
    said = [m for m in mismatches if not m.elementwise]
    for mismatch in said:
        sentence = words.mismatch_sentence(verdict.exercise, mismatch, language)
        for line in wrap(sentence, console.width, "    ", "      "):
            console.print(Line(line), soft_wrap=True)
    console.print()
    if verdict.diagnosis is None and not said:
        say(console, diagnoses.NOT_NAMED.say(language))
        console.print()
    elif verdict.diagnosis is not None:
        _diagnosis(console, verdict, language)
        console.print()
    if verdict.exercise.compared and len(said) < len(mismatches):
        say(console, messages.MADE_ALIKE.say(language))
        console.print()
    if verdict.float32:
        say(console, messages.FLOAT32.say(language))
        console.print()
    _see_case(console, verdict, number, language, options)


def _see_case(console: Console, verdict: Verdict, number: int, language: str, options: str) -> None:
    command = f"grade {verdict.exercise.key}{options} --case {number}"
    say(console, f"{SEE_CASE.say(language)}  {command}", style="dim")


def _diagnosis(console: Console, verdict: Verdict, language: str) -> None:
    if verdict.diagnosis.mistakes:
        _named(console, verdict, language)
    for item in verdict.diagnosis.statements:
        say(console, f"→ {words.statement(item, language)}")


def _named(console: Console, verdict: Verdict, language: str) -> None:
    mistakes = words.named(verdict.exercise, verdict.diagnosis)
    text = diagnoses.SAME_AS_ALL if len(mistakes) > 1 else diagnoses.SAME_AS
    say(console, text.say(language, count=len(mistakes)))
    for mistake in mistakes:
        console.print()
        for blank, wrong in wrong_lines(verdict.exercise, mistake):
            own = own_line(verdict.exercise, verdict.source, blank, wrong)
            if own is not None:
                say_code(console, f"{own[0]:>4} │ ", words.printable(own[1], MAX_STATEMENT))
            if own is None or not same_code(own[1], wrong):
                say_code(console, "     = ", wrong)
    console.print()
    for mistake in mistakes:
        say(console, f"→ {mistake.why.in_(language)}")


def _first_wrong(verdict: Verdict) -> int:
    return next(n for n, comparison in enumerate(verdict.comparisons, 1) if not comparison.equal)


def _numbers(console: Console, verdict: Verdict, number: int, language: str) -> None:
    """Which case it is, with the numbers that differ in columns under it."""
    inputs = _summary(verdict.reference.cases[number - 1].arguments)
    heading = f"  {CASES.say(language)} {number}  {inputs}".rstrip()
    rows = []
    for mismatch in verdict.comparisons[number - 1].mismatches:
        if mismatch.elementwise:
            name = words.output_name(mismatch.output, language)
            label = f"    {name} {words.index_text(mismatch.index)}".rstrip()
            pair = words.number_pair(mismatch.actual, mismatch.expected)
            rows.append((label, *pair, words.difference(mismatch.actual, mismatch.expected)))
    titles = tuple(title.say(language) for title in (YOURS, RIGHT, DIFFERENCE))
    lines = columns([(heading, *titles), *rows]) if rows else [heading]
    if max(map(cell_len, lines)) > console.width:
        lines = [heading, *columns([("", *titles), *rows])]
    for line in lines:
        console.print(Line(line), soft_wrap=True)


def _summary(arguments: dict) -> str:
    """The sizes of a case's inputs: `x 1×1, h 1×1, c 1×1, …`."""
    parts = []
    for name, value in list(arguments.items())[:3]:
        if isinstance(value, np.ndarray):
            parts.append(f"{name} {'×'.join(map(str, value.shape)) or '()'}")
        elif isinstance(value, bool | int | float | str):
            parts.append(
                f"{name}={value}" if not isinstance(value, float) else f"{name}={value:.4g}"
            )
        else:
            parts.append(name)
    return ", ".join(parts) + (", …" if len(arguments) > 3 else "")


def _value(console: Console, head: str, value: object) -> None:
    if isinstance(value, np.ndarray):
        text = np.array2string(
            value, precision=6, separator=", ", threshold=200, prefix="    " + head
        )
    elif isinstance(value, Bad | Large):
        text = str(value)
    else:
        text = repr(value)
    console.print(Line(f"    {head}{text}"), soft_wrap=True)


def _printed(console: Console, verdict: Verdict, language: str) -> None:
    text = words.printable(verdict.printed.rstrip())
    if not text:
        return
    console.print()
    say(console, f"{PRINTED.say(language)}:", style="dim")
    lines = text.split("\n")
    shown = [line if len(line) <= 160 else f"{line[:160]} …" for line in lines[:20]]
    for line in shown + ["…"] * (len(lines) > 20):
        console.print(Line(f"    {line}"), soft_wrap=True)
