"""Fills the messages in: a verdict's parts as sentences in one language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from grader.format.gradable import Gradable, KnownMistake
from grader.judging.compare import Form, Kind, Mismatch, MismatchKind, is_shape, shape_text
from grader.judging.statement import OF_LAYERS, Statement, StatementKind
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.names import aspect_in, owner_of, without_items
from grader.running.task import Failure, FailureKind, Tier
from grader.running.values import Bad, Reason
from grader.saying import diagnoses, inside, messages
from grader.saying.filling import fill
from grader.saying.numbers import number_pair, numbers_of
from grader.saying.own_lines import wrong_lines
from grader.text import Lines, Text, escaped

if TYPE_CHECKING:
    from grader.judging.diagnosis import Diagnosis

MAX_TEXT = 2000
MAX_WORD = 80  # of what stands in the middle of a sentence: a name, a kind
MAX_LIST = 300
MAX_ORIGINAL = 300  # of what an exception says in its own words, below what it means
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")  # Keras sets its exceptions in bold


def printable(text: str, limit: int = MAX_TEXT) -> Lines:
    """Foreign text made harmless: control, bidirectional and other invisible characters escaped, cut."""
    text = _COLOURS.sub("", text)
    start = escaped(text[:limit], keep="\n\t")
    return Lines(start + " …" if len(text) > limit else start)


def status(verdict: Verdict, language: str) -> str:
    return messages.STATUS[verdict.status].say(language)


def output_name(name: str, language: str) -> str:
    """An output's name as the learner knows it; what a Keras model is observed by is translated."""
    aspect, items = without_items(aspect_in(name))
    known = messages.OBSERVED.get(aspect)
    if known is None:
        whole, items = without_items(name)
        return messages.RESULT.say(language) + items if whole == "result" else printable(name, 200)
    text = known.say(language) + items
    owner = owner_of(name)
    if owner == "result":
        return text
    return fill(messages.PART, language, whole=printable(owner, 200), part=text)


def failure(exercise: Gradable, failed: Failure, language: str) -> str:
    """Why a run ended early, in one or two sentences."""
    kind: str = failed.kind
    if kind == FailureKind.MISSING and not failed.details.get("defined"):
        kind = "missing-all"
    details: dict[str, Text | str] = {
        name: printable(text, _MOST.get(name, MAX_TEXT)) for name, text in failed.details.items()
    }
    if failed.details.get("kind") in messages.KINDS_OF_FILE:
        kind, details["kind"] = "not-plain", messages.KINDS_OF_FILE[failed.details["kind"]]
    message = details.pop("message", "")
    if explanation(failed, language):
        message = ""  # it stands below what it means
    return fill(
        messages.FAILURE[kind],
        language,
        **{
            # What a process that was made to say nothing leaves out is not known; the sentence stands.
            **dict.fromkeys(_DETAILS, messages.UNKNOWN),
            "exception": messages.EXCEPTION.in_(language),
            **details,
            "message": Lines(f": {message}") if message else messages.STOP.say(language),
            "at": _at(failed.case, language),
            "case": messages.UNKNOWN if failed.case is None else failed.case,
            "function": exercise.function,
            "expected": f"{exercise.function}({', '.join(exercise.arguments)})",
            "allowed": _allowed(exercise, language),
            "key": exercise.key,
        },
    )


_DETAILS = (
    "line",
    "limit",
    "seconds",
    "signal",
    "signature",
    "module",
    "defined",
    "reason",
    "report",
)
_MOST = {"exception": MAX_WORD, "module": MAX_WORD, "defined": MAX_LIST, "signature": MAX_LIST}


def explanation(failed: Failure, language: str) -> str:
    """What an exception means, with the operands of the submission's own line; "" where that is not known."""
    # A catalogue that only what stopped needs.
    from grader.saying.exceptions.catalogue import explained
    from grader.saying.exceptions.crash import crash_of

    crash = crash_of(failed.details)
    said = None if crash is None else explained(crash)
    return "" if said is None else printable(said.in_(language))


def made_at(verdict: Verdict, language: str) -> str:
    """Which lines made what a given line failed with; "" where it is known which lines are at fault."""
    if verdict.found is not None or verdict.diagnosis is not None or not verdict.makers:
        return ""
    between = messages.COMMA.in_(language)
    listed = between.join(
        fill(messages.MADE, language, name=maker.name, line=maker.line) for maker in verdict.makers
    )
    return fill(messages.GIVEN_LINE, language, makers=listed)


def own_words(failed: Failure) -> str:
    """An exception as Python or a library words it, cut; "" where it says nothing."""
    message = " ".join(failed.details.get("message", "").split())
    kind = failed.details.get("exception", "")
    return printable(f"{kind}: {message}", MAX_ORIGINAL) if kind and message else ""


def _allowed(exercise: Gradable, language: str) -> str:
    library = messages.STANDARD_LIBRARY.say(language)
    modules = messages.COMMA.say(language).join(sorted(exercise.allowed_imports))
    return fill(messages.ALLOWED, language, modules=modules, library=library)


def reduced(verdict: Verdict) -> bool:
    """Whether it must be said beside the verdict that the submission was not fully confined."""
    return verdict.tier not in (Tier.FULL, None)


def unfinished(verdict: Verdict, language: str) -> str:
    lines = verdict.placeholders
    text = messages.UNFINISHED_MANY if len(lines) > 1 else messages.UNFINISHED
    numbers = messages.COMMA.say(language).join(map(str, lines))
    return text.say(language, count=len(lines), lines=numbers)


def message(verdict: Verdict, language: str) -> str:
    """The verdict in one sentence: what a list, a record or another program needs."""
    if verdict.status == Status.UNFINISHED and verdict.placeholders:
        return unfinished(verdict, language)
    if verdict.failure is not None:
        said = failure(verdict.exercise, verdict.failure, language)
        reason = explanation(verdict.failure, language)
        made = made_at(verdict, language)
        return messages.BETWEEN.in_(language).join(filter(None, (said, reason, made)))
    if verdict.status == Status.WRONG:
        worst = [(n, m) for n, c in enumerate(verdict.comparisons, 1) for m in c.mismatches]
        number, first = worst[0]
        sentence = mismatch_sentence(verdict.exercise, first, language)
        return messages.CASE_SENTENCE.say(language, case=number, sentence=sentence)
    return messages.STATUS[verdict.status].say(language)


def mismatch_sentence(exercise: Gradable, mismatch: Mismatch, language: str) -> str:
    """One difference as a sentence."""
    actual, expected = mismatch.actual, mismatch.expected
    if isinstance(actual, Bad):
        return bad(exercise, actual, language, mismatch.output)
    name = f"{output_name(mismatch.output, language)} {index_text(mismatch.index)}".rstrip()
    kind: str = mismatch.kind
    if mismatch.elementwise:
        said = number_pair(*numbers_of(mismatch))
    elif mismatch.kind == MismatchKind.TEXT:
        aspect = bool(aspect_in(mismatch.output))
        kind = "text" if aspect else "choice"
        said = _text(str(actual), aspect, language), _text(str(expected), aspect, language)
    else:
        if aspect_in(mismatch.output) and mismatch.kind in (
            MismatchKind.MISSING,
            MismatchKind.EXTRA,
        ):
            kind = f"{mismatch.kind}-aspect"
        said = _described(actual, language), _described(expected, language)
    return fill(messages.MISMATCH[kind], language, name=name, actual=said[0], expected=said[1])


def _described(value: object, language: str) -> str:
    """A kind, a shape, a form, or how many there are."""
    if isinstance(value, Kind):
        return messages.KIND[value].say(language)
    if isinstance(value, Form):
        return _form_text(value, language)
    if not is_shape(value):
        return str(value)
    return shape_text(value) if value else messages.NO_AXES.in_(language)


def _text(text: str, aspect: bool, language: str) -> str:
    """A string in quotes; shapes and rates of a Keras model, which are strings by the way, without."""
    if aspect:
        return messages.NOTHING.say(language) if text == "-" else printable(text, 100)
    return f'"{printable(text, 100)}"'


def bad(exercise: Gradable, value: Bad, language: str, output: str = "result") -> str:
    """What came instead of values, as a sentence."""
    whole = output == "result" or (output,) == exercise.outputs
    reason = "none-in-part" if value.reason == Reason.NONE and not whole else value.reason
    name = output_name(output, language)
    # Japanese speaks of the output, English of the function that returned it.
    english = exercise.function if whole else f"for {name}, {exercise.function}"
    name = Text(name, english).in_(language)
    return fill(
        messages.BAD[reason],
        language,
        name=name,
        detail=printable(value.detail),
        names=messages.COMMA.say(language).join(exercise.outputs),
        count=len(exercise.outputs),
    )


def diagnosis(exercise: Gradable, found: Diagnosis, language: str) -> str:
    """The diagnosis as running text, for JSON, JUnit and records."""
    between = messages.BETWEEN.say(language)
    said = [statement(item, language) for item in found.statements]
    mistakes = named(exercise, found)
    lines = [
        " / ".join(" ".join(text.split()) for _, text in wrong_lines(exercise, mistake))
        for mistake in mistakes
    ]
    if found.outputs:
        pieces = [
            (diagnoses.DIAGNOSIS_OUTPUT if line else diagnoses.DIAGNOSIS_OUTPUT_KNOWN).say(
                language, output=listed(outputs, language), line=line, why=mistake.why.in_(language)
            )
            for outputs, line, mistake in zip(found.outputs, lines, mistakes, strict=True)
        ]
        return between.join([*pieces, *said])
    if not mistakes:
        return between.join(said)
    reasons = between.join(mistake.why.in_(language) for mistake in mistakes)
    several = len(mistakes) > 1
    if found.crashed:
        message = diagnoses.DIAGNOSIS_CRASH if any(lines) else diagnoses.DIAGNOSIS_CRASH_KNOWN
    elif any(lines):
        message = diagnoses.DIAGNOSIS_ALL if several else diagnoses.DIAGNOSIS_LINE
    else:
        message = diagnoses.DIAGNOSIS_KNOWN_ALL if several else diagnoses.DIAGNOSIS_KNOWN
    together = diagnoses.LINES_BETWEEN.say(language).join(lines)
    return message.say(language, line=together, count=len(lines), why=reasons)


def listed(outputs: tuple[str, ...], language: str) -> str:
    """Names of outputs, as the learner knows them."""
    comma = messages.COMMA.say(language)
    return comma.join(output_name(output, language) for output in outputs)


def named(exercise: Gradable, found: Diagnosis) -> list[KnownMistake]:
    by_name = {mistake.name: mistake for mistake in exercise.mistakes}
    return [by_name[name] for name in found.mistakes]


def statement(item: Statement, language: str) -> str:
    """One fact about the numbers as a sentence."""
    details = dict(item.details)
    comma = messages.COMMA.say(language)
    names = [output_name(name, language) for name in item.outputs]
    if item.kind == StatementKind.EXCHANGED:
        details["output"], details["other"] = names
    elif names:
        details["output"] = comma.join(names)
    for key in ("right", "wrong"):
        if key in details:
            details[key] = comma.join(output_name(name, language) for name in details[key])
    if item.kind == StatementKind.NO_CHOICE:
        details["value"] = _text(details["value"], False, language)
        details["choices"] = comma.join(_text(c, False, language) for c in details["choices"])
    if "index" in details:
        details["index"] = index_text(tuple(details["index"]))
    if "axes" in details:
        details["axes"] = str(tuple(details["axes"]))
    if "offset" in details:
        offset = str(details["offset"])
        details["offset"] = f"- {offset[1:]}" if offset.startswith("-") else f"+ {offset}"
    if item.kind == StatementKind.FACTOR_SIZE:
        size = diagnoses.SIZE_NUMBER if details["axis"] is None else diagnoses.SIZE_AXIS
        details["size"] = size.say(language, argument=details["argument"], axis=details["axis"])
        details["factors"] = comma.join(_form(details["form"], n) for n in details["sizes"])
    if item.kind in OF_LAYERS:
        details = inside.fields_of(details, language)
    text = fill(diagnoses.STATEMENT[item.kind], language, **details)
    if not item.cases:
        return text
    return fill(
        diagnoses.IN_CASES, language, cases=comma.join(map(str, item.cases)), statement=text
    )


def index_text(index: tuple[int, ...] | None) -> str:
    return f"[{', '.join(map(str, index))}]" if index else ""


def _form_text(form: Form, language: str) -> str:
    kind = messages.KIND[form.kind].say(language)
    if form.shape is None:
        return kind
    text = messages.ARRAY if form.shape else messages.SCALAR
    return fill(text, language, kind=kind, shape=shape_text(form.shape))


def _at(case: int | None, language: str) -> str:
    if case is None:
        return messages.AT_LOADING.say(language)
    return messages.AT_CASE.say(language, case=case)


def _form(form: str, n: int) -> str:
    return form.replace("n", str(n))
