"""Why a submission is wrong, on a terminal: which lines are at fault, which known mistake it is, what the numbers show."""

from __future__ import annotations

from grader.format.blanks import Blank
from grader.judging.diagnosis import Diagnosis
from grader.judging.verdict import Verdict
from grader.saying import diagnoses, sentences
from grader.saying.own_lines import MAX_STATEMENT, own_line, same_code, wrong_lines
from grader.saying.parting import parted
from grader.saying.voice import Voice
from grader.saying.whereabouts import found_at, lines_at_fault


def show_reasons(voice: Voice, verdict: Verdict, seen: str = "") -> None:
    """Why it is wrong, as far as that is known; the line numbered `seen` stands on the screen already."""
    if verdict.found is not None:
        lines = lines_at_fault(verdict.found, verdict.source)
        lines = [(number, code) for number, code in lines if str(number) != seen]
        if lines:
            room = max(20, voice.console.width - len("    1234 │  …"))
            for number, code in lines:
                voice.code(sentences.printable(code, room), f"{number:>4} │ ")
            voice.line()
        voice.say(f"→ {found_at(verdict.found, voice.language)}")
    if verdict.parting is not None:
        voice.say(f"→ {parted(verdict.parting, voice.language)}")
    if verdict.diagnosis is not None:
        if verdict.diagnosis.mistakes and (verdict.found or verdict.parting):
            voice.line()
        _diagnosis(voice, verdict, verdict.diagnosis, seen)


def _diagnosis(voice: Voice, verdict: Verdict, found: Diagnosis, seen: str) -> None:
    if found.mistakes:
        _named(voice, verdict, found, seen)
    if found.outputs and found.statements:
        voice.line()
    for item in found.statements:
        voice.say(f"→ {sentences.statement(item, voice.language)}")


def _named(voice: Voice, verdict: Verdict, found: Diagnosis, seen: str) -> None:
    mistakes = sentences.named(verdict.exercise, found)
    lines = [wrong_lines(verdict.exercise, mistake) for mistake in mistakes]
    if found.outputs:
        for outputs, mistake, changed in zip(found.outputs, mistakes, lines, strict=True):
            if mistake is not mistakes[0]:
                voice.line()
            if _is_own(verdict, changed):
                text = diagnoses.SAME_OUTPUT_OWN
            else:
                text = diagnoses.SAME_OUTPUT if changed else diagnoses.SAME_OUTPUT_KNOWN
            voice.say(text, output=sentences.listed(outputs, voice.language))
            _changed(voice, verdict, changed)
            voice.line()
            voice.say(f"→ {mistake.why.in_(voice.language)}")
        return
    several = len(mistakes) > 1
    if found.crashed and not several and _is_own(verdict, lines[0]):
        if _line_of(verdict, lines[0]) == seen:
            voice.say(f"→ {mistakes[0].why.in_(voice.language)}")
            return
        text = diagnoses.SAME_CRASH_OWN
    elif found.crashed:
        text = diagnoses.SAME_CRASH if any(lines) else diagnoses.SAME_CRASH_KNOWN
    elif not several and _is_own(verdict, lines[0]):
        text = diagnoses.SAME_OWN
    elif any(lines):
        text = diagnoses.SAME_AS_ALL if several else diagnoses.SAME_AS
    else:
        text = diagnoses.SAME_AS_KNOWN_ALL if several else diagnoses.SAME_AS_KNOWN
    voice.say(text, count=len(mistakes))
    for changed in lines:
        _changed(voice, verdict, changed)
    voice.line()
    for mistake in mistakes:
        voice.say(f"→ {mistake.why.in_(voice.language)}")


def _changed(voice: Voice, verdict: Verdict, changed: list[tuple[Blank, str]]) -> None:
    """The learner's own lines at the blanks of a mistake, and the mistake's beside each that reads otherwise."""
    if changed:
        voice.line()
    for blank, wrong in changed:
        own = own_line(verdict.exercise, verdict.source, blank, wrong)
        if own is not None:
            voice.code(sentences.printable(own[1], MAX_STATEMENT), f"{own[0]:>4} │ ")
        if own is None or not same_code(own[1], wrong):
            voice.code(wrong, "   = │ ")


def _line_of(verdict: Verdict, changed: list[tuple[Blank, str]]) -> str:
    own = own_line(verdict.exercise, verdict.source, *changed[0])
    return "" if own is None else str(own[0])


def _is_own(verdict: Verdict, changed: list[tuple[Blank, str]]) -> bool:
    """Whether a mistake changes one blank, and the submission has its very statement there."""
    if len(changed) != 1:
        return False
    [(blank, wrong)] = changed
    own = own_line(verdict.exercise, verdict.source, blank, wrong)
    return own is not None and same_code(own[1], wrong)
