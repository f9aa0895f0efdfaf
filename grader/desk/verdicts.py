"""A verdict for the page: what stands beside the editor, and what is said in it of single lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from markupsafe import Markup

from grader.desk.page_voice import PageVoice
from grader.judging.diagnosis import Diagnosis
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.task import Failure
from grader.saying import messages, sentences, terminal
from grader.saying.exception_screen import say_line, say_meaning
from grader.saying.own_lines import own_line, wrong_lines
from grader.saying.parting import parted
from grader.saying.reasons import show_reasons
from grader.saying.whereabouts import found_at, lines_at_fault

OPEN, WRONG = "open", "wrong"  # what a line is marked as
MOST_PRINTED = 20  # lines that a submission printed


class Mark(TypedDict):
    """What is said of one line in the editor."""

    line: int
    kind: str
    text: str


@dataclass(frozen=True)
class Shown:
    """What a template shows of a verdict."""

    sign: str
    status: str
    passed: bool
    kind: str
    cases: list[tuple[int, bool]]
    heading: str
    rows: list[tuple[str, ...]]
    said: Markup
    printed: str
    values: list[tuple[int, Markup]]


def shown(verdict: Verdict, language: str) -> Shown:
    """The verdict in full."""
    sign, _ = terminal.SIGNS.get(verdict.status, terminal.WRONG_SIGN)
    wrong = verdict.status == Status.WRONG and verdict.failure is None
    number = terminal.first_wrong(verdict) if wrong else 0
    return Shown(
        sign=sign,
        status=sentences.status(verdict, language),
        passed=verdict.passed,
        kind={Status.PASSED: "good", Status.UNFINISHED: "open"}.get(verdict.status, "bad"),
        cases=[(n, one.equal) for n, one in enumerate(verdict.comparisons, 1)],
        heading=terminal.case_heading(verdict, number, language) if number else "",
        rows=terminal.different_numbers(verdict, number, language) if number else [],
        said=_said(verdict, number, language),
        printed=_printed(verdict),
        values=_values(verdict, language),
    )


def marks(verdict: Verdict, language: str) -> list[Mark]:
    """The lines of the submission of which something is known; each once."""
    if verdict.status == Status.UNFINISHED:
        return [Mark(line=line, kind=OPEN, text="") for line in verdict.placeholders]
    found: dict[int, list[str]] = {}
    if verdict.failure is not None:
        _mark_failure(found, verdict, verdict.failure, language)
    if verdict.diagnosis is not None:
        _mark_mistakes(found, verdict, verdict.diagnosis, language)
    if verdict.found is not None:
        lines = [number for number, _ in lines_at_fault(verdict.found, verdict.source)]
        for line in lines:
            said = found.setdefault(line, [])
            if not said and line == lines[0]:
                said.append(found_at(verdict.found, language))
    if verdict.parting is not None and verdict.parting.line is not None:
        found.setdefault(verdict.parting.line, []).append(parted(verdict.parting, language))
    return [
        Mark(line=line, kind=WRONG, text="\n".join(dict.fromkeys(said)))
        for line, said in sorted(found.items())
    ]


def _mark_failure(
    found: dict[int, list[str]], verdict: Verdict, failed: Failure, language: str
) -> None:
    line = failed.details.get("line", "")
    if line.isascii() and line.isdigit() and len(line) < 7:
        said = sentences.explanation(failed, language) or sentences.failure(
            verdict.exercise, failed, language
        )
        found.setdefault(int(line), []).append(said)


def _mark_mistakes(
    found: dict[int, list[str]], verdict: Verdict, diagnosis: Diagnosis, language: str
) -> None:
    for mistake in sentences.named(verdict.exercise, diagnosis):
        for blank, wrong in wrong_lines(verdict.exercise, mistake):
            own = own_line(verdict.exercise, verdict.source, blank, wrong)
            if own is not None:
                found.setdefault(own[0], []).append(mistake.why.in_(language))


def _said(verdict: Verdict, number: int, language: str) -> Markup:
    """The sentences. `number` is the first case that differs, 0 where that is not what is wrong."""
    voice = PageVoice.of(language)
    if sentences.reduced(verdict):
        voice.say(messages.REDUCED)
    if verdict.passed:
        voice.say(terminal.agreement(verdict), count=len(verdict.comparisons))
    elif verdict.status == Status.UNFINISHED and verdict.placeholders:
        voice.say(sentences.unfinished(verdict, language))
    elif verdict.failure is not None:
        voice.say(sentences.failure(verdict.exercise, verdict.failure, language))
        say_line(voice, verdict.failure)
        show_reasons(voice, verdict, verdict.failure.details.get("line", ""))
        say_meaning(voice, verdict, verdict.failure)
    else:
        mismatches = verdict.comparisons[number - 1].mismatches
        telling = [one for one in mismatches if not one.elementwise]
        for one in telling:
            voice.say(sentences.mismatch_sentence(verdict.exercise, one, language))
        show_reasons(voice, verdict)
        if not (telling or verdict.diagnosis or verdict.found or verdict.parting):
            voice.say(terminal.advice(verdict))
        if verdict.exercise.compared and len(telling) < len(mismatches):
            voice.say(messages.MADE_ALIKE)
    if verdict.float32:
        voice.say(messages.FLOAT32)
    return voice.markup


def _printed(verdict: Verdict) -> str:
    lines = sentences.printable(verdict.printed.rstrip()).split("\n")
    return "\n".join(lines[:MOST_PRINTED] + ["…"] * (len(lines) > MOST_PRINTED))


def _values(verdict: Verdict, language: str) -> list[tuple[int, Markup]]:
    """Of every case that ran: inputs, right values, and what was returned."""
    found: list[tuple[int, Markup]] = []
    if verdict.reference is None or verdict.status == Status.UNFINISHED:
        return found
    for number in range(1, len(verdict.reference.cases) + 1):
        voice = PageVoice.of(language)
        terminal.show_case(voice, verdict, verdict.reference, number)
        found.append((number, voice.markup))
    return found
