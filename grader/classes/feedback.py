"""What a student of a class is told of her submission: where to look, and nothing that a table could be filled from.

A submission knows the inputs, and who wrote it reads this. So nothing of it is a right value, a difference from one
or an input, and nothing is shown that the submission could choose freely while it ran: what an exception says, the names
of its own exceptions, of modules and of outputs that nobody asked for, what it printed, how long it took. Its own values
could be its inputs, too: they are shown in the first case, the one to be done by hand, and in no other. What is left
(which output, which line) is a few bits of each hand-in; `docs/classes.md` says what they are worth. Fails closed: what
is not known here is said by its status alone.
"""

from __future__ import annotations

import builtins
import re
import warnings
from collections.abc import Iterator

import numpy as np

from grader.judging.compare import Mismatch, MismatchKind, kind_of, shape_text
from grader.judging.statement import StatementKind
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.crash_notes import notes_on
from grader.running.task import Failure, FailureKind, Large
from grader.running.values import Bad, Observation, Reason, is_array
from grader.saying import messages, sentences
from grader.text import Text

MAX_OUTPUTS = 8
MAX_OWN_TEXT = 20
MAX_LINE = 100
MAX_LINES = 500  # of a file, or no line is named: which one it is would say too much
SHOWN_CASE = 1  # the one in which its own values are shown
DIGITS = 4
# Of the facts about numbers those from which no right value follows, even together with one's own.
TOLD = frozenset(
    {
        StatementKind.EXCHANGED,
        StatementKind.TRANSPOSED,
        StatementKind.AXES,
        StatementKind.HALF_PRECISION,
        StatementKind.BATCH_OF_ONE,
        StatementKind.UNSTEADY,
        StatementKind.UNSTEADY_GENERATOR,
    }
)
# Failures that are seen from outside, and the details of them that this process filled in.
_SEEN = frozenset(
    {
        FailureKind.TIMEOUT,
        FailureKind.MEMORY,
        FailureKind.OUTPUT,
        FailureKind.THREADS,
        FailureKind.TAMPERED,
        FailureKind.DIED,
        FailureKind.EXITED,
        FailureKind.NO_FILE,
        FailureKind.TOO_LARGE,
    }
)
_OURS = ("limit", "seconds", "signal")
_WITH_LINE = frozenset(
    {
        FailureKind.SYNTAX,
        FailureKind.ENCODING,
        FailureKind.FORBIDDEN,
        FailureKind.LOAD,
        FailureKind.CALL,
    }
)
# What came instead of a value and is said by its reason alone.
_PLAIN = frozenset(
    {
        Reason.NONE,
        Reason.PLACEHOLDER,
        Reason.MASKED,
        Reason.HUGE,
        Reason.TOO_NESTED,
        Reason.EMPTY,
        Reason.NOT_COMPILED,
    }
)
# A class of a submission's own may be called anything.
_EXCEPTIONS = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
) | {"LinAlgError", "AxisError", "InvalidArgumentError"}

FIRST = Text("最初に違うのはケース {case} です。", "The first case that differs is case {case}.")
_BLANK = re.compile(r"\s*(?:[^#=]*=\s*|return\s+)?\.\.\.\s*(?:#.*)?")
VALUE = Text(
    "{name} の値が違います（あなたの値は {own}）。", "{name} has other values (yours: {own})."
)
VALUES = Text("{name} の値が違います。", "{name} has other values.")
NONFINITE = Text(
    "{name} に、有限でない値（nan、inf）があります。",
    "{name} holds values that are not finite (nan, inf).",
)
SHAPE = Text(
    "{name} の形が違います（あなたの値の形は {own}）。",
    "{name} has another shape (yours: {own}).",
)
SHAPES = Text("{name} の形が違います。", "{name} has another shape.")
DTYPE = Text(
    "{name} の値の種類が違います（あなたの値は{own}）。",
    "{name} holds another kind of values (yours: {own}).",
)
PARTS = Text(
    "{name} が、1 つの値ではなく、いくつかの値の組です。",
    "{name} holds several values, should be one value.",
)
MISSING = Text("{name} が返されていません。", "{name} was not returned.")
EXTRA = Text("求められていないものも返されています。", "More was returned than is asked for.")
NO_VALUE = Text(
    "{name} が、比べられる値ではありません。", "{name} is nothing that can be compared."
)
OTHERWISE = Text("{name} が違います。", "{name} differs.")
BEGINS = Text("{number} から始まる", "beginning with {number}")
KNOWN = Text("よくある間違いと同じ値です。{why}", "The same values as a known mistake gives. {why}")
RAISED = Text("{exception} が起きました（{at}）。", "{exception} ({at}).")
OWN_EXCEPTION = Text("例外", "An exception")
SYNTAX = Text("Python の文として読めません。", "This cannot be read as Python.")
ENCODING = Text(
    "UTF-8 ではない文字（またはヌル文字）があります。",
    "There is text that is not UTF-8 (or a null byte).",
)
NO_FUNCTION = Text("関数 {function} がありません。", "There is no function {function}.")
ARGUMENTS = Text(
    "引数が違います。{expected} と呼び出されます。",
    "The arguments differ: it is called as {expected}.",
)
FORBIDDEN = Text(
    "この問題で使えない import があります。",
    "It imports something that this exercise does not allow.",
)
LINE = Text("{line} 行目: {text}", "Line {line}: {text}")

# What is said of a difference: with one's own value, and without.
_KINDS = {
    MismatchKind.VALUE: (VALUE, VALUES),
    MismatchKind.TEXT: (VALUE, VALUES),
    MismatchKind.NONFINITE: (NONFINITE, NONFINITE),
    MismatchKind.SHAPE: (SHAPE, SHAPES),
    MismatchKind.DTYPE: (DTYPE, OTHERWISE),
    MismatchKind.PARTS: (PARTS, PARTS),
    MismatchKind.MISSING: (MISSING, MISSING),
}


def feedback(verdict: Verdict) -> Text:
    """What may be told of `verdict`, in both languages."""
    between = messages.BETWEEN
    return Text.of(lambda language: between.in_(language).join(_sentences(verdict, language)))


def _sentences(verdict: Verdict, language: str) -> Iterator[str]:
    if verdict.status == Status.UNFINISHED and (lines := _placeholders(verdict)):
        text = messages.UNFINISHED_MANY if len(lines) > 1 else messages.UNFINISHED
        listed = messages.COMMA.say(language).join(map(str, lines))
        yield text.say(language, count=len(lines), lines=listed)
    elif verdict.failure is not None:
        yield from _failure(verdict, verdict.failure, language)
    elif verdict.status == Status.WRONG:
        yield from _differences(verdict, language)
    found = verdict.diagnosis
    if found is not None:
        known = {mistake.name: mistake for mistake in verdict.exercise.mistakes}
        for name in found.mistakes:
            yield KNOWN.say(language, why=known[name].why.in_(language))
        for statement in found.statements:
            if statement.kind in TOLD:
                yield sentences.statement(statement, language)


def told_lines(verdict: Verdict) -> tuple[int, ...]:
    """The lines of her file that `feedback` names."""
    if verdict.status == Status.UNFINISHED and (lines := _placeholders(verdict)):
        return tuple(lines)
    failed = verdict.failure
    number = _own_number(verdict, failed) if failed and failed.kind in _WITH_LINE else 0
    return (number,) if number else ()


def _placeholders(verdict: Verdict) -> list[int]:
    """The lines that are still `...`, as the file shows them and not as its process says."""
    lines = verdict.source.split("\n")
    there = [n for n, line in enumerate(lines, 1) if _BLANK.fullmatch(line[:MAX_LINE])]
    return there if len(there) <= len(verdict.exercise.blanks) else []


# ---- what differs


def _differences(verdict: Verdict, language: str) -> Iterator[str]:
    """Of the first case that differs only: to be told of all at once would be to guess at all at once."""
    number = next((n for n, c in enumerate(verdict.comparisons, 1) if not c.equal), None)
    if number is None:
        return
    yield FIRST.say(language, case=number)
    said = [
        _difference(verdict, number, m, language)
        for m in verdict.comparisons[number - 1].mismatches
    ]
    yield from list(dict.fromkeys(said))[:MAX_OUTPUTS]


def _difference(verdict: Verdict, number: int, mismatch: Mismatch, language: str) -> str:
    if mismatch.kind == MismatchKind.EXTRA or not _is_asked_for(verdict, mismatch.output):
        return EXTRA.say(language)
    name = sentences.output_name(mismatch.output, language)
    if isinstance(mismatch.actual, Bad):
        if mismatch.actual.reason in _PLAIN:
            return sentences.bad(verdict.exercise, mismatch.actual, language, mismatch.output)
        return sentences.fill(NO_VALUE, language, name=name)
    own = verdict.actual[number - 1].get(mismatch.output)
    shown = _shown(own, mismatch.kind, language) if number == SHOWN_CASE else ""
    with_own, without = _KINDS.get(mismatch.kind, (OTHERWISE, OTHERWISE))
    if mismatch.kind == MismatchKind.DTYPE and own is not None:
        shown = messages.KIND[kind_of(own)].say(language)
    return sentences.fill(with_own if shown else without, language, name=name, own=shown)


def _shown(own: Observation | Large | None, kind: MismatchKind, language: str) -> str:
    """What of one's own value is shown: its shape where that differs, else how it begins."""
    if kind == MismatchKind.SHAPE and isinstance(own, np.ndarray | Large):
        return shape_text(own.shape)
    return "" if kind == MismatchKind.SHAPE else _first_value(own, language)


def _is_asked_for(verdict: Verdict, output: str) -> bool:
    """Whether `output` is a name of ours: those of other outputs are the submission's words."""
    reference = verdict.reference
    known = {"result", *verdict.exercise.outputs}
    if reference is not None:
        known |= {name for case in (*reference.expected, *reference.returned) for name in case}
    return output in known


def _first_value(own: object, language: str) -> str:
    """The first number, whether or not it is right: which elements are, is not told. A short string as it is."""
    if isinstance(own, str):
        cut = len(own) > MAX_OWN_TEXT
        return f'"{sentences.printable(own[:MAX_OWN_TEXT])}"' + " …" * cut
    if not is_array(own) or own.dtype.kind not in "biufc" or own.size == 0:
        return ""
    first = own.flat[0].item()
    number = f"{first:.{DIGITS}g}" if isinstance(first, float | complex) else _whole(int(first))
    if isinstance(first, bool):
        number = str(first)
    return BEGINS.say(language, number=number) if own.size > 1 else number


def _whole(number: int) -> str:
    """A whole number with as many digits as the others have."""
    return str(number) if abs(number) < 10**DIGITS else f"{float(number):.{DIGITS}g}"


# ---- runs that ended early


def _failure(verdict: Verdict, failed: Failure, language: str) -> Iterator[str]:
    exercise, kind = verdict.exercise, failed.kind
    if kind in _SEEN:
        details = {name: failed.details.get(name, "") for name in _OURS}
        yield sentences.failure(exercise, Failure(kind, failed.case, details), language)
    elif kind == FailureKind.MISSING:
        yield NO_FUNCTION.say(language, function=exercise.function)
    elif kind == FailureKind.ARGUMENTS:
        expected = f"{exercise.function}({', '.join(exercise.arguments)})"
        yield ARGUMENTS.say(language, expected=expected)
    elif kind in (FailureKind.SYNTAX, FailureKind.ENCODING, FailureKind.FORBIDDEN):
        said = {FailureKind.SYNTAX: SYNTAX, FailureKind.ENCODING: ENCODING}.get(kind, FORBIDDEN)
        yield said.say(language)
        if kind == FailureKind.SYNTAX:
            yield from _unreadable(verdict.source, language)
        yield from _own_line(verdict, failed, language)
    elif kind in (FailureKind.LOAD, FailureKind.CALL):
        name = failed.details.get("exception", "")
        at = messages.AT_LOADING if failed.case is None else messages.AT_CASE
        yield RAISED.say(
            language,
            exception=name if name in _EXCEPTIONS else OWN_EXCEPTION.say(language),
            at=at.say(language, case=failed.case),
        )
        yield from _own_line(verdict, failed, language)
    else:
        yield messages.STATUS[verdict.status].say(language)


def _unreadable(source: str, language: str) -> Iterator[str]:
    """Why Python cannot read the file: found here, where nothing of it runs, and not as its process says."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "", "exec", dont_inherit=True)
    except SyntaxError as error:
        details = {"exception": type(error).__name__, "message": str(error.msg)}
        details.update(notes_on(error, "", source))
        said = sentences.explanation(Failure(FailureKind.SYNTAX, None, details), language)
        yield from filter(None, (said,))
    except (ValueError, RecursionError, MemoryError):
        return


def _own_line(verdict: Verdict, failed: Failure, language: str) -> Iterator[str]:
    """The line of the file as it was handed in; the submission only says which."""
    number = _own_number(verdict, failed)
    if number:
        lines = verdict.source.split("\n")
        text = sentences.printable(lines[number - 1].strip(), MAX_LINE).replace("\t", " ")
        yield LINE.say(language, line=number, text=text)


def _own_number(verdict: Verdict, failed: Failure) -> int:
    """Which line of the file the submission named; 0 where there is none like that."""
    said = failed.details.get("line", "")
    count = verdict.source.count("\n") + 1
    number = int(said) if said.isascii() and said.isdecimal() and len(said) < 7 else 0
    return number if 0 < number <= count <= MAX_LINES else 0
