"""Fills the messages in: a verdict's parts as sentences in one language. Knows no screen."""

from __future__ import annotations

import re
import unicodedata

from grader.format.blanks import Blank
from grader.format.edits import Mistake
from grader.format.exercise import Exercise, Prompt, edited_answer
from grader.judging.compare import Mismatch, shape_text
from grader.judging.diagnosis import Diagnosis, Statement
from grader.judging.grading import Verdict
from grader.running.observe import Bad
from grader.saying import messages

MAX_TEXT = 2000


def prompt(exercise: Exercise, language: str) -> Prompt:
    return exercise.ja if language == "ja" else exercise.en


def why(mistake: Mistake, language: str) -> str:
    return mistake.ja if language == "ja" else mistake.en


def printable(text: str, limit: int = MAX_TEXT) -> str:
    """Foreign text made harmless: control, bidirectional and other invisible characters escaped, cut."""

    def safe(character: str) -> str:
        if character in "\n\t" or character.isprintable():
            return character
        if unicodedata.category(character) == "Zs":
            return " "
        return character.encode("unicode_escape").decode("ascii")

    shown = "".join(safe(character) for character in text[:limit])
    return shown + " …" if len(text) > limit else shown


def status(verdict: Verdict, language: str) -> str:
    return messages.STATUS[verdict.status].say(language)


def output_name(name: str, language: str) -> str:
    """An output's name as the learner knows it; what a Keras model is observed by is translated."""
    prefix, _, part = name.rpartition(".")
    match = re.fullmatch(r"(.*?)((?:\[\d+\])*)", part)
    known = messages.OBSERVED.get(match[1])
    if known is None:
        return printable(name, 200)
    text = known.say(language) + match[2]
    return f"{prefix} {text}" if prefix else text


def failure(verdict: Verdict, language: str) -> str:
    """Why a run ended early, in one or two sentences."""
    failed, exercise = verdict.failure, verdict.exercise
    kind = failed.kind
    if kind == "missing" and not failed.details.get("defined"):
        kind = "missing-all"
    allowed = [*sorted(exercise.allowed_imports), messages.STANDARD_LIBRARY.say(language)]
    details = {name: printable(text) for name, text in failed.details.items()}
    return messages.FAILURE[kind].say(
        language,
        **{
            "line": "?",
            "message": "",
            "signal": "",
            "at": _at(failed.case, language),
            "case": failed.case,
            "function": exercise.function,
            "expected": f"{exercise.function}({', '.join(exercise.arguments)})",
            "allowed": messages.COMMA.say(language).join(allowed),
            "topic": exercise.topic,
            "key": exercise.key,
            "reason": "",
            **details,
        },
    )


def unfinished(verdict: Verdict, language: str) -> str:
    lines = verdict.placeholders
    text = messages.UNFINISHED_MANY if len(lines) > 1 else messages.UNFINISHED
    numbers = messages.COMMA.say(language).join(map(str, lines))
    return text.say(language, count=len(lines), lines=numbers)


def message(verdict: Verdict, language: str) -> str:
    """The verdict in one sentence: what a list, a record or another program needs."""
    if verdict.status == "unfinished" and verdict.placeholders:
        return unfinished(verdict, language)
    if verdict.failure is not None:
        return failure(verdict, language)
    if verdict.status == "wrong":
        worst = [(n, m) for n, c in enumerate(verdict.comparisons, 1) for m in c.mismatches]
        number, first = worst[0]
        case = messages.AT_CASE.say(language, case=number)
        return f"{case}: {mismatch_sentence(verdict.exercise, first, language)}"
    return messages.STATUS[verdict.status].say(language)


def mismatch_sentence(exercise: Exercise, mismatch: Mismatch, language: str) -> str:
    """One difference as a sentence."""
    name = output_name(mismatch.output, language)
    if mismatch.kind in ("value", "nonfinite"):
        at = index_text(mismatch.index)
        given, wanted = number_pair(mismatch.actual, mismatch.expected)
        return f"{name}{f' {at}' if at else ''} = {given} ≠ {wanted}"
    return f"{name} {mismatch_note(exercise, mismatch, language)}".strip()


def mismatch_note(exercise: Exercise, mismatch: Mismatch, language: str) -> str:
    """What is wrong with an output whose elements do not correspond."""
    actual, expected = mismatch.actual, mismatch.expected
    if mismatch.kind == "bad":
        return bad(exercise, actual, language)
    if mismatch.kind == "text":
        return f"{printable(actual, 100)!r} ≠ {expected!r}"
    if mismatch.kind == "shape":
        actual, expected = shape_text(actual), shape_text(expected)
    elif mismatch.kind == "dtype":
        actual, expected = (
            messages.KIND[actual].say(language),
            messages.KIND[expected].say(language),
        )
    elif mismatch.kind == "missing":
        expected = _described(expected, language)
    return messages.MISMATCH[mismatch.kind].say(language, actual=actual, expected=expected)


def bad(exercise: Exercise, value: Bad, language: str) -> str:
    text = messages.BAD.get(value.reason, messages.BAD["type"])
    names = messages.COMMA.say(language).join(exercise.outputs)
    return text.say(
        language, detail=printable(value.detail), names=names, count=len(exercise.outputs)
    )


def diagnosis(verdict: Verdict, language: str) -> str:
    """The diagnosis as running text, for JSON, JUnit and records."""
    found = verdict.diagnosis
    if found.mistakes:
        parts = []
        for mistake in named(verdict.exercise, found):
            lines = " / ".join(
                " ".join(text.split()) for _, text in wrong_lines(verdict.exercise, mistake)
            )
            line = messages.DIAGNOSIS_LINE.say(language, line=lines, why=why(mistake, language))
            parts.append(line)
        if len(parts) > 1:
            parts.insert(0, messages.SAME_AS_BOTH.say(language))
    else:
        parts = [statement(item, language) for item in found.statements]
    return ("" if language == "ja" else " ").join(parts)


def named(exercise: Exercise, found: Diagnosis) -> list[Mistake]:
    by_name = {mistake.name: mistake for mistake in exercise.mistakes}
    return [by_name[name] for name in found.mistakes]


def statement(item: Statement, language: str) -> str:
    """One fact about the numbers as a sentence."""
    details = dict(item.details)
    comma = messages.COMMA.say(language)
    if "output" in details:
        names = str(details["output"]).split(", ")
        details["output"] = comma.join(output_name(name, language) for name in names)
    for key in ("right", "wrong"):
        if key in details:
            details[key] = comma.join(output_name(name, language) for name in details[key])
    if "index" in details:
        details["index"] = index_text(tuple(details["index"]))
    if item.kind == "factor-size":
        size = messages.SIZE_NUMBER if details["axis"] is None else messages.SIZE_AXIS
        details["size"] = size.say(language, argument=details["argument"], axis=details["axis"])
        details["factors"] = comma.join(_form(details["form"], n) for n in details["sizes"])
    return messages.STATEMENT[item.kind].say(language, **details)


def wrong_lines(exercise: Exercise, mistake: Mistake) -> list[tuple[Blank, str]]:
    """For each blank that `mistake` changes: the blank, and its statement with the mistake in it."""
    shown = []
    for number in sorted(mistake.blanks):
        blank = exercise.blanks[number - 1]
        edits = tuple(edit for edit in mistake.edits if edit.blank == number)
        edited = edited_answer(exercise, edits)
        length = len(edited) - len(exercise.answer)
        text = edited[blank.start : blank.end + length]
        indent = len(text) - len(text.lstrip())
        shown.append((blank, "\n".join(line[indent:] for line in text.split("\n"))))
    return shown


def own_line(source: str, blank: Blank) -> tuple[int, str] | None:
    """The submission's line that fills `blank`, as far as its text shows: number (from 1) and text."""
    lines = source.split("\n")
    marked = rf"#\s*TODO {blank.number}\b"
    left = re.escape(blank.left).replace(r"\ ", r"\s*").replace(r",", r"\s*,\s*")
    begins = rf"\s*\(?{left}\)?\s*[-+*/@]?=(?!=)" if blank.left != "return" else r"\s*return\b"
    found = [(n, line) for n, line in enumerate(lines, 1) if blank.left and re.match(begins, line)]
    same_target = [(n, line) for n, line in enumerate(lines, 1) if re.search(marked, line)]
    for number, line in same_target + found[-1:]:
        code = line.split("#")[0].strip()
        if code and "..." not in code:
            return number, code
    return None


def index_text(index: tuple[int, ...] | None) -> str:
    return f"[{', '.join(map(str, index))}]" if index else ""


def number_pair(actual: object, expected: object) -> tuple[str, str]:
    """Two numbers with just enough digits to tell them apart, at least four."""
    for digits in range(4, 18):
        texts = _number(actual, digits), _number(expected, digits)
        if texts[0] != texts[1]:
            break
    return texts


def difference(actual: object, expected: object) -> str:
    if isinstance(actual, bool) or isinstance(expected, bool) or isinstance(actual, str):
        return ""
    return _number(actual - expected, 2)


def _number(value: object, digits: int) -> str:
    if isinstance(value, bool | int | str):
        return str(value)
    return f"{value:.{digits}g}"


def _described(text: str, language: str) -> str:
    kind, _, shape = text.partition(" ")
    return f"{messages.KIND[kind].say(language)} {shape}" if kind in messages.KIND else text


def _at(case: int | None, language: str) -> str:
    if case is None:
        return messages.AT_LOADING.say(language)
    return messages.AT_CASE.say(language, case=case)


def _form(form: str, n: int) -> str:
    return form.replace("n", str(n))
