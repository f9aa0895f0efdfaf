"""Verdicts on a terminal, with rich. Colour only repeats what a sign or a word says.

A verdict says nothing here of how it came about.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rich.cells import cell_len
from rich.text import Text as Line

from grader.format.exercise import Exercise
from grader.judging.compare import is_shape, shape_text
from grader.judging.reference import Reference
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.task import Case, Failure, Large
from grader.running.values import Bad, is_array
from grader.saying import diagnoses, messages, numbers, sentences
from grader.saying.layout import columns
from grader.saying.voice import Voice
from grader.text import Text, escaped

SIGNS = {"passed": ("✓", "green"), "unfinished": ("○", "yellow"), "grader-error": ("!", "magenta")}
WRONG_SIGN = ("✗", "red")

MOST_TUPLE = 20  # characters of a tuple that the heading of a case shows
BY_HAND_SECONDS = 0.2  # what takes longer than this repeats something often

CASES = Text("ケース", "case")
YOURS = Text("あなた", "yours")
RIGHT = Text("正しい値", "right")
DIFFERENCE = Text("差", "difference")
PRINTED = Text("表示されたもの", "Printed")
ALL_RIGHT = Text(
    "{count} 個のケースがすべて Keras の値と一致しました。", "All {count} cases agree with Keras."
)
ONE_RIGHT = Text("ケースの値が Keras の値と一致しました。", "The case agrees with Keras.")
ONE_RIGHT_WITHOUT_KERAS = Text(
    "ケースの値が正しい値と一致しました。", "The case has the right values."
)
ALL_RIGHT_WITHOUT_KERAS = Text(
    "{count} 個のケースがすべて正しい値と一致しました。", "All {count} cases have the right values."
)
FILLED_IN = Text("埋めたら", "Once filled in:")
SEE_CASE = Text("入力と正しい値", "Inputs and right values")
INPUTS = Text("入力", "Inputs")
SEE_SOLUTION = Text("ほかの正しい書き方と、よくある間違い", "Other right ways, and common mistakes")


def sign(status: str) -> Line:
    mark, colour = SIGNS.get(status, WRONG_SIGN)
    return Line(mark, style=colour)


def show_line(voice: Voice, verdict: Verdict, width: int = 0) -> None:
    """One verdict in one line."""
    line = Line.assemble(sign(verdict.status), " ", (verdict.exercise.key, "bold"))
    line.append(" " * max(2, width - len(verdict.exercise.key) + 2))
    line.append(verdict.exercise.prompt.title.in_(voice.language))
    if not verdict.passed:
        word = sentences.status(verdict, voice.language)
        if verdict.status == Status.UNFINISHED and verdict.placeholders:
            done = len(verdict.exercise.blanks) - len(verdict.placeholders)
            word += f" {max(0, done)}/{len(verdict.exercise.blanks)}"
        line.append(f"  ({word})", style="dim")
    if line.cell_len > voice.console.width:  # the title goes below, in a narrow terminal
        at = len(line.plain) - len(line.plain.split(verdict.exercise.key, 1)[1].lstrip())
        first, second = line.divide([at])
        first.rstrip()
        line = Line.assemble(first, "\n    ", second)
    voice.line(line)


def show(voice: Voice, verdict: Verdict, root: Path, options: str = "") -> None:
    """One verdict in full: what is wrong, on which numbers, and why as far as the numbers show it.

    `options` are those of this command that its further commands need as well, such as " --seed 5".
    """
    exercise = verdict.exercise
    title = exercise.prompt.title.in_(voice.language)
    voice.console.print(
        Line.assemble(sign(verdict.status), " ", (exercise.key, "bold"), "  ", title)
    )
    voice.line(f"  {voice.place(short_path(verdict.path, root), exercise.key)}", style="dim")
    if sentences.reduced(verdict):
        voice.say(messages.REDUCED, style="yellow")
    voice.line()
    if verdict.passed:
        voice.say(agreement(verdict), count=len(verdict.comparisons))
        if verdict.float32:
            voice.say(messages.FLOAT32)
        if isinstance(exercise, Exercise):  # one that was handed out has no solution
            voice.line()
            voice.say(f"{voice.text(SEE_SOLUTION)}  grade solution {exercise.key}", style="dim")
    elif verdict.status == Status.UNFINISHED and verdict.placeholders:
        _unfinished(voice, verdict)
    elif verdict.failure is not None:
        _failure(voice, verdict, verdict.failure, options)
    else:
        _wrong(voice, verdict, options)
    _printed(voice, verdict)
    voice.line()


def show_case(voice: Voice, verdict: Verdict, reference: Reference, number: int) -> None:
    """Inputs, right values and the submission's values of one case, in full."""
    case = reference.cases[number - 1]
    expected = reference.returned[number - 1]
    voice.line(f"  {voice.text(CASES)} {number}: {voice.text(INPUTS)}", style="bold")
    for name, value in case.arguments.items():
        _value(voice, f"{name} = ", value)
    voice.line(f"  {voice.text(RIGHT)}", style="bold")
    for name, value in expected.items():
        _value(voice, f"{sentences.output_name(name, voice.language)} = ", value)
    if number <= len(verdict.actual):
        voice.line(f"  {voice.text(YOURS)}", style="bold")
        for name, value in verdict.actual[number - 1].items():
            if isinstance(value, Bad):
                voice.lines(sentences.bad(verdict.exercise, value, voice.language, name), "    ")
            else:
                _value(voice, f"{sentences.output_name(name, voice.language)} = ", value)
    voice.line()


def agreement(verdict: Verdict) -> Text:
    """What is said of a pass; its field is the `count` of cases."""
    if len(verdict.comparisons) == 1:
        return ONE_RIGHT if verdict.exercise.keras_decides else ONE_RIGHT_WITHOUT_KERAS
    return ALL_RIGHT if verdict.exercise.keras_decides else ALL_RIGHT_WITHOUT_KERAS


def short_path(path: Path, root: Path) -> str:
    """The path as the learner would type it: from the current folder, else from the course."""
    for base in (Path.cwd(), root):
        try:
            return escaped(str(path.resolve().relative_to(base.resolve())))
        except ValueError:
            continue
    return escaped(str(path))


def _unfinished(voice: Voice, verdict: Verdict) -> None:
    voice.say(sentences.unfinished(verdict, voice.language))
    voice.line()
    lines = verdict.source.split("\n")
    for number in verdict.placeholders:
        text = lines[number - 1].strip() if 0 < number <= len(lines) else ""
        voice.code(sentences.printable(text, 200), f"{number:>4} │ ")
    voice.line()
    voice.say(f"{voice.text(FILLED_IN)}  grade {verdict.exercise.key}", style="dim")


def _failure(voice: Voice, verdict: Verdict, failed: Failure, options: str) -> None:
    from grader.saying.exception_screen import say_line, say_meaning

    voice.say(sentences.failure(verdict.exercise, failed, voice.language))
    say_line(voice, failed)
    if verdict.diagnosis or verdict.found or verdict.parting:
        from grader.saying.reasons import show_reasons

        voice.line()
        show_reasons(voice, verdict, failed.details.get("line", ""))
    say_meaning(voice, verdict, failed)
    if failed.case is not None and verdict.status in (
        Status.CRASHED,
        Status.TIMEOUT,
        Status.MEMORY,
    ):
        voice.line()
        _see_case(voice, verdict, failed.case, options)


def _wrong(voice: Voice, verdict: Verdict, options: str) -> None:
    row = Line(f"  {voice.text(CASES)} ")
    for number, comparison in enumerate(verdict.comparisons, 1):
        row.append(f"  {number} ")
        row.append_text(sign(Status.PASSED if comparison.equal else Status.WRONG))
    voice.line(row)
    number = first_wrong(verdict)
    mismatches = verdict.comparisons[number - 1].mismatches
    _numbers(voice, verdict, number)
    said = [m for m in mismatches if not m.elementwise]
    for mismatch in said:
        sentence = sentences.mismatch_sentence(verdict.exercise, mismatch, voice.language)
        voice.lines(sentence, "    ", "      ")
    voice.line()
    if verdict.diagnosis or verdict.found or verdict.parting:
        from grader.saying.reasons import show_reasons

        show_reasons(voice, verdict)
        voice.line()
    elif not said:
        voice.say(advice(verdict))
        voice.line()
    if verdict.exercise.compared and len(said) < len(mismatches):
        voice.say(messages.MADE_ALIKE)
        voice.line()
    if verdict.float32:
        voice.say(messages.FLOAT32)
        voice.line()
    _see_case(voice, verdict, number, options)


def advice(verdict: Verdict) -> Text:
    """What to try where nothing is known: the smallest case by hand, if that can be done at all."""
    if verdict.exercise.flavour == "tensorflow":
        return diagnoses.NOT_NAMED_KERAS
    long = "rng" in verdict.exercise.arguments or verdict.seconds > BY_HAND_SECONDS
    return diagnoses.NOT_NAMED_LONG if long else diagnoses.NOT_NAMED


def _see_case(voice: Voice, verdict: Verdict, number: int, options: str) -> None:
    command = f"grade {verdict.exercise.key}{options} --case {number}"
    voice.say(f"{voice.text(SEE_CASE)}  {command}", style="dim")


def first_wrong(verdict: Verdict) -> int:
    """The number of the smallest case that differs."""
    return next(n for n, comparison in enumerate(verdict.comparisons, 1) if not comparison.equal)


def _numbers(voice: Voice, verdict: Verdict, number: int) -> None:
    """Which case it is, with the numbers that differ in columns under it."""
    heading = f"  {case_heading(verdict, number, voice.language)}"
    found = different_numbers(verdict, number, voice.language)
    rows = [(f"    {label}", *shown) for label, *shown in found]
    titles = tuple(voice.text(title) for title in (YOURS, RIGHT, DIFFERENCE))
    lines = columns([(heading, *titles), *rows]) if rows else [heading]
    if max(map(cell_len, lines)) > voice.console.width:
        lines = [heading, *columns([("", *titles), *rows])]
    for line in lines:
        voice.line(line)


def case_heading(verdict: Verdict, number: int, language: str) -> str:
    """A case's number and the sizes of its inputs."""
    inputs = "" if verdict.reference is None else _summary(verdict.reference.cases[number - 1])
    return f"{CASES.say(language)} {number}  {inputs}".rstrip()


def different_numbers(verdict: Verdict, number: int, language: str) -> list[tuple[str, ...]]:
    """Of a case's numbers those that differ: which one, the submission's, the right one, the difference."""
    rows: list[tuple[str, ...]] = []
    for mismatch in verdict.comparisons[number - 1].mismatches:
        if mismatch.elementwise:
            name = sentences.output_name(mismatch.output, language)
            label = f"{name} {sentences.index_text(mismatch.index)}".rstrip()
            pair = numbers.numbers_of(mismatch)
            rows.append((label, *numbers.number_pair(*pair), numbers.difference(*pair)))
    return rows


def _summary(case: Case) -> str:
    """The sizes of a case's inputs: `x 1×1, h 1×1, c 1×1, …`."""
    parts: list[str] = []
    for name, value in list(case.arguments.items())[:3]:
        if is_array(value):
            parts.append(f"{name} {shape_text(value.shape)}")
        elif isinstance(value, bool | int | float | str):
            parts.append(
                f"{name}={value}" if not isinstance(value, float) else f"{name}={value:.4g}"
            )
        elif is_shape(value) and len(str(value)) <= MOST_TUPLE:
            parts.append(f"{name}={value}")  # a shape or two sizes
        else:
            parts.append(name)
    return ", ".join(parts) + (", …" if len(case.arguments) > 3 else "")


def _value(voice: Voice, head: str, value: object) -> None:
    """One argument or output: where it has many values, those at the ends of its axes."""
    if is_array(value):
        edge = 3 if value.ndim < 4 else 2 if value.ndim == 4 else 1  # both ends of every axis
        text = np.array2string(
            value, precision=6, separator=", ", threshold=200, edgeitems=edge, prefix="    " + head
        )
    elif isinstance(value, Bad):  # of the oracle: something random
        text = value.reason
    elif isinstance(value, Large):
        text = f"{value.dtype} {shape_text(value.shape)}"
    else:
        text = repr(value)
    voice.line(f"    {head}{text}")


def _printed(voice: Voice, verdict: Verdict) -> None:
    text = sentences.printable(verdict.printed.rstrip())
    if not text:
        return
    voice.line()
    voice.say(f"{voice.text(PRINTED)}:", style="dim")
    lines = text.split("\n")
    shown = [line if len(line) <= 160 else f"{line[:160]} …" for line in lines[:20]]
    for line in shown + ["…"] * (len(lines) > 20):
        voice.line(f"    {line}")
