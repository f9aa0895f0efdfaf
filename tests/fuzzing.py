"""Verdicts on whatever a submission may send: what is drawn, and how a verdict on it is said in every way.

`test_fuzzing.py` draws a few thousand, `benchmarks/fuzz.py` a million. Every choice is a byte of one row of bytes: quick to
draw, and what fails is made small by setting bytes to 0.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import struct
import threading
import warnings
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar
from unittest import mock

import numpy as np

from grader.classes import worker
from grader.format.exercise import Exercise, parse_exercise
from grader.judging.grading import grade_source
from grader.judging.raised import Raised
from grader.judging.reference import Reference
from grader.judging.verdict import Verdict
from grader.learners import magic
from grader.running import wire
from grader.running.conversation import converse
from grader.running.outside import Outside
from grader.running.runner import Runners
from grader.running.task import Case, Failure, FailureKind, Large, Run
from grader.running.values import Bad, Reason
from grader.saying import terminal
from grader.saying.records import to_json, write_junit
from grader.saying.voice import Voice, make_console
from grader.text import LANGUAGES
from tests.conftest import DOUBLE

MISTAKES = ("square", "half", "unchanged", "mean")
CHOICES = 256  # bytes that one verdict takes
Thing = TypeVar("Thing")
DTYPES = [wire.DTYPES[code] for code in wire.DTYPES]
SHAPES = [
    (), (1,), (2,), (3,), (0,), (2, 3), (3, 2), (2, 2), (1, 1), (0, 4), (2, 1, 2), (2, 2, 3),
    (3, 2, 2), (1, 2, 1, 2), (2,) * 5, (1,) * 8, (0, 2**40), (2**40, 0, 2**7),
]  # fmt: skip
NUMBERS = [
    0, 1, -1, 2, 3, 0.5, 1e-6, 1 / 3, 2**31, 2**53 + 1, 2**63 - 1, -(2**63), 2**64 - 1, 5e-324, 1e-310,
    2.2250738585072014e-308, 1.7976931348623157e308, -1.7976931348623157e308, 1.2e308, 65504.0, 1e-45, 3.4e38,
    float("nan"), float("inf"), float("-inf"), 1e308 + 1e308j, complex(0, -0.0), complex("nan+infj"), -0.0,
]  # fmt: skip
FACTORS = [
    1.0,
    -1.0,
    2.0,
    1 / 3,
    3**0.5,
    1.2e308,
    1e-320,
    0.0,
    float("nan"),
    float("inf"),
    1 + 1e-5,
    1e6,
]
NAMES = [
    "y", "total", "result", "y[0]", "y[1]", "y[0][0]", "model:output", "model:dropout rates", "model:loss", "history",
]  # fmt: skip
ODD_NAMES = [
    *NAMES, "", ".", "[0]", "y[00]", "y[٣]", "y[1][", "y" * 400, "\x1b[2J", "‮y", "y\n", "{name}", "%s", "[bold]", "y.y.y",
    "y[99999999999999999999]", "case", "language",
]  # fmt: skip
TEXTS = [
    "", "same", "-", "[0.5]", "x" * 2000, "あ" * 2000, "\x1b[31mred\x1b[0m\x07\r", "‮⁦", "{0} {name} {", "%", "[/bold]",
    "`" * 99, "\n" * 300, "<b>&amp;]]>", "\x00\x01￾", "=cmd()", "😀" * 50, "᠎​", "→ ", "。" * 200,
    "+\tx + y\nleft\tx\tarray\tint64\t(2,3)\t\nright\ty\tghost\t\t(\t", "1:1:3000 9:9:202E", "SyntaxError",
    "ValueError", "operands could not be broadcast together with shapes (2,3) (3,2)", "invalid character U+FF08",
]  # fmt: skip
# What is said of the layers inside a model: whole lines, and some that are none.
LINES = [
    "part\ta\tDense\t4x2x 2x", "part\tb\tDense\t2x2x", "part\t\tDense\t4x2x 2x", "part\t\tReLU\t", "part\t\x1b[2J\t[bold]\t",
    "part\t{name}\t‮\t" + "9" * 12 + "x", "pass\t0\t-1\t3x4x:1.0,2.0,3.0,\t3x2x:1.0,2.0,3.0,",
    "pass\t0\t-1\t3x4x:1.5,2.0,3.0,\t3x2x:nan,2.0,3.0,", "pass\t1\t0\t3x2x:1.0,2.0,3.0,\t3x9x:1e-300,1e300,nan,",
    "pass\t\t1\t3x2x:1.0,2.0,3.0,\t", "pass\t\t0\t:1.0,2.0,3.0,\t", "pass\t\t\t\t", "", "part", "pass\t7\t\t\t", "x" * 2000,
]  # fmt: skip
HARMFUL = "\x1b\x07\r\x00\u202e\u2066"  # in a terminal
DETAILS = [
    "line",
    "text",
    "exception",
    "message",
    "operation",
    "nearest",
    "signs",
    "module",
    "defined",
    "signature",
    "limit",
    "seconds",
]


@cache
def exercise() -> Exercise:
    """One whose verdicts are drawn."""
    return parse_exercise(DOUBLE, Path("double.py"), "maths")


@cache
def sources() -> list[bytes]:
    """Submissions whose own lines are looked for: right, wrong, and made to take long."""
    text = exercise().answer
    long = (
        f"{text}\n'''\n" + "y , " * 300 + "\n" + "y" + " " * 5000 + "\n# TODO 1\n" * 300 + "'''\n"
    )
    odd = text + "\ny = " + "-" * 300 + "1\n" + "total = " + "(" * 390 + "\n"
    wrong = text.replace("2 * x", "x**2")
    return [
        text.encode(),
        wrong.encode(),
        long.encode(),
        odd.encode(),
        b"\xff\x00",
        b"return\n" * 500,
    ]


class Claims(Runners):
    """In place of a process: gives the run that was drawn."""

    def __init__(self, run: Callable[..., Run]):
        super().__init__(fork=True)
        self._run = run

    def run(self, task) -> Run:
        return self._run(task)


# ---- what is drawn ----------------------------------------------------------------------------------------------


class Choices:
    """Choices made by a row of bytes; the first of everything where it ends."""

    def __init__(self, data: bytes):
        self._data = iter(data)

    def below(self, count: int) -> int:
        """One of 0, 1, … count - 1; at most 256 of them."""
        return next(self._data, 0) % count

    def of(self, things: Sequence[Thing]) -> Thing:
        return things[self.below(len(things))]

    def bytes(self, most: int) -> bytes:
        return bytes(next(self._data, 0) for _ in range(self.below(most)))


def array(choices: Choices) -> np.ndarray:
    """Any kind of numbers of any size, shape and content."""
    dtype, shape, content = choices.of(DTYPES), choices.of(SHAPES), choices.below(10)
    size = 0 if 0 in shape else int(np.prod(shape))
    if size == 0:
        return np.zeros(shape, dtype)
    if content == 0:
        numbers = np.ones(size)
    elif content == 1:
        numbers = np.arange(1.0, size + 1)
    elif content == 2:
        numbers = np.linspace(-1, 1, size)
    else:
        numbers = np.random.default_rng(content).normal(size=size)
    return cast(numbers.reshape(shape), dtype, choices.of(NUMBERS))


def cast(numbers: np.ndarray, dtype: np.dtype, factor: complex = 1) -> np.ndarray:
    """`numbers` times a factor, in a dtype; where that cannot hold them, its own limits."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if dtype.kind in "iu" and isinstance(factor, int):
            limits = np.iinfo(dtype)
            return np.full(numbers.shape, min(max(factor, limits.min), limits.max), dtype)
        whole = numbers * (factor if dtype.kind == "c" else complex(factor).real)
        return np.asarray(whole if dtype.kind == "c" else np.real(whole)).astype(dtype)


def text(choices: Choices) -> str:
    """As it comes off the wire: no lone surrogates."""
    if choices.below(3):
        return choices.of(TEXTS)
    return choices.bytes(12).decode("utf-16", "ignore").encode("utf-8", "ignore").decode()


def value(choices: Choices) -> Any:
    """One thing that a function may return."""
    kind = choices.below(8)
    if kind < 4:
        return array(choices)
    if kind == 4:
        return text(choices)
    if kind == 5:
        return Bad(choices.of(list(Reason)), text(choices))
    if kind == 6:
        sizes = (0, 1, 2, 3, 2**32, 2**64 - 1)
        return Large(
            str(choices.of(DTYPES)), tuple(choices.of(sizes) for _ in range(choices.below(9)))
        )
    return Bad(Reason.NONE)


def related(choices: Choices, wanted: Any) -> Any:
    """What somebody may return where `wanted` is right."""
    way = choices.below(8)
    if not isinstance(wanted, np.ndarray):
        return wanted if way < 4 else value(choices)
    if way == 0:
        return wanted.copy()
    if way == 1:
        return cast(wanted, wanted.dtype, choices.of(FACTORS))
    if way == 2:
        with np.errstate(all="ignore"):
            offset = cast(np.ones(()), wanted.dtype, choices.of(NUMBERS))
            return np.asarray(np.add(wanted, offset), wanted.dtype)
    if way == 3:
        return cast(wanted, choices.of(DTYPES))
    if way == 4:
        return wanted.T.copy()
    if way == 5 and wanted.size:
        other = wanted.copy()
        other.flat[choices.below(wanted.size)] = cast(
            np.ones(()), wanted.dtype, choices.of(NUMBERS)
        )
        return other
    return value(choices)


def reference(choices: Choices) -> Reference:
    """Cases, what is right in them, and what mistakes give."""
    names = {choices.of(NAMES) for _ in range(1 + choices.below(3))}
    cases: list[Case] = []
    expected: list[dict[str, Any]] = []
    for number in range(1 + choices.below(3)):
        x = np.ones((1 + choices.below(3), 2))
        probe: Any = {"by_name": bool(choices.below(2))}
        cases.append(Case({"x": x, "n": 1 + choices.below(3)}, {"y": probe}, number))
        expected.append({name: _right(choices) for name in sorted(names)})
    mistakes = {
        name: tuple(_mistaken(choices, case) for case in expected)
        for name in MISTAKES[: choices.below(3)]
    }
    pairs = {tuple(mistakes): mistakes[MISTAKES[0]]} if len(mistakes) == 2 else {}
    inside = tuple(_inside(choices) for _ in cases)
    return Reference(tuple(cases), tuple(expected), tuple(expected), inside, mistakes, pairs)


def _inside(choices: Choices) -> dict[str, tuple[str, ...]]:
    """What is inside a model, right or wrong or no such thing."""
    if choices.below(4):
        return {}
    return {"y": tuple(sorted(choices.of(LINES) for _ in range(choices.below(7))))}


def _right(choices: Choices) -> Any:
    kind = choices.below(8)
    if kind == 6:
        return text(choices)
    return Bad(Reason.RANDOM) if kind == 7 else array(choices)


def _mistaken(choices: Choices, right: dict[str, Any]) -> Any:
    if choices.below(10) == 9:
        return Raised("ValueError", "", choices.below(30))
    given = {name: related(choices, wanted) for name, wanted in right.items()}
    return {name: value for name, value in given.items() if not isinstance(value, Large)}


def claims(choices: Choices, about: Reference) -> Run:
    """What a run of a submission may come to, as the collector gives it."""
    ends = [
        list(end) for end in about.mistakes.values() if all(isinstance(one, dict) for one in end)
    ]
    near = choices.of([about.expected, about.expected, *ends])
    cases = [_returned(choices, case) for case in near]
    failure = None
    if choices.below(4) == 3:
        cases = cases[: choices.below(len(cases) + 1)]
        details = {choices.of(DETAILS): text(choices) for _ in range(choices.below(5))}
        case = choices.of([None, *range(1, len(about.cases) + 1)])
        failure = Failure(choices.of(list(FailureKind)), case, details)
    elif choices.below(2):  # nothing else is wrong: the values of a mistake, or the right ones
        cases = list(near)
    seconds = tuple(choices.of([0.0, 1e-9, 10.0]) for _ in cases)
    lines = tuple(1 + choices.below(256) ** 2 for _ in range(max(0, choices.below(12) - 9)))
    inside = tuple(_inside(choices) for _ in cases)
    return Run(tuple(cases), inside, seconds, failure, lines, text(choices))


def _returned(choices: Choices, near: dict[str, Any]) -> dict[str, Any]:
    found = {name: related(choices, wanted) for name, wanted in near.items()}
    way = choices.below(10)
    if way == 0:
        return dict(zip(found, reversed(found.values()), strict=True))
    if way == 1:
        return dict(list(found.items())[1:])
    if way == 2:
        for _ in range(choices.below(5)):
            found[choices.of([*ODD_NAMES, text(choices)])] = value(choices)
    return found


# ---- frames -----------------------------------------------------------------------------------------------------

_GOOD = [
    wire.encode(wire.READY, "full"),
    wire.encode(wire.NOTE, "placeholders", b"3 4"),
    wire.encode(wire.LOADED),
    wire.encode(wire.ARRAY, "y", np.ones((1, 2))),
    wire.encode(wire.TEXT, "total", "あ".encode()),
    wire.encode(wire.BAD, "y[0]", b"none\nmore"),
    wire.encode(wire.LARGE, "y", np.ones((2, 2)), large=True),
    wire.encode(wire.CASE_DONE, "", np.array(0.1)),
    wire.encode(wire.NOTE, "line", b"7"),
    wire.encode(wire.NOTE, "exception", b"ValueError"),
    wire.encode(wire.NOTE, "message", b"x" * 9000),
    wire.encode(wire.FAILED, "call"),
    wire.encode(wire.FAILED, "syntax"),
    wire.encode(wire.DONE),
    wire.encode(wire.TASK, "", b"{}"),
    wire.encode(wire.INSIDE, "y", LINES[0].encode()),
]
_HEAD = struct.Struct("<4sBBBBHHQ")
_LIMITS = [0, 1, 2, 8, 255, 2**16 - 1, 2**31, 2**63, 2**64 - 1]


def frame(choices: Choices) -> bytes:
    """One frame: whole, with any field changed, cut, or no frame at all."""
    data = choices.of(_GOOD)
    way = choices.below(10)
    if way < 5:
        return data
    if way == 5:
        fields = list(_HEAD.unpack_from(data))
        place = 1 + choices.below(7)
        most = (0, 255, 255, 255, 255, 2**16 - 1, 2**16 - 1, 2**64 - 1)[place]
        fields[place] = min(choices.of([*_LIMITS, *range(20)]), most)
        return _HEAD.pack(*fields) + data[_HEAD.size :]
    if way == 6:  # any kind, name, dtype, shape and payload that agree
        kind = choices.below(22)
        name = choices.of(["", "full", "line", "text", *ODD_NAMES, *FailureKind])
        payload = choices.of([array(choices), text(choices).encode()])
        try:
            return wire.encode(kind, name, payload)
        except wire.WireError:
            return b""
    if way == 7:
        return data[: choices.below(len(data))]
    return data * choices.of([2, 60]) if way == 8 else choices.bytes(40)


def stream(choices: Choices) -> bytes:
    """All that a process sends: what an honest one would, and frames of any kind in between, before or after."""
    begin = _GOOD[: choices.of([0, 1, 3, 3])]
    case = [_GOOD[3], wire.encode(wire.ARRAY, "total", np.ones(())), _GOOD[7]]
    honest = case * choices.below(4)
    odd = [frame(choices) for _ in range(choices.below(6))]
    end = choices.of([[], [_GOOD[11]], [_GOOD[12]], [_GOOD[13]]])
    order = choices.of(
        [(begin, honest, odd, end), (begin, odd, honest, end), (odd, begin, honest, end)]
    )
    return b"".join(piece for pieces in order for piece in pieces)


def run_of(stream: bytes, status: int) -> Callable[..., Run]:
    """What the collector makes of a stream, with the pipes of a process and without the process."""

    def run(task) -> Run:
        theirs, write = os.pipe()
        read, answers = os.pipe()
        printed, prints = os.pipe()
        os.close(prints)

        def send() -> None:
            with open(answers, "wb", buffering=0) as out, contextlib.suppress(OSError):
                out.write(stream)

        sender = None
        if len(stream) > 60_000:
            sender = threading.Thread(target=send)
            sender.start()
        else:
            send()
        try:
            return converse(task, write, read, printed, lambda: status, Outside(os.getpid()))
        finally:
            os.close(theirs)
            if sender is not None:
                sender.join()

    return run


# ---- how it is said ---------------------------------------------------------------------------------------------


def verdict_on(data: bytes, place: Path) -> Verdict:
    """The verdict on what a row of bytes chooses, judged, diagnosed and said."""
    choices = Choices(data)
    turn, sent = choices.below(250), choices.below(2)
    about, source = reference(choices), choices.of(sources())
    if sent:
        run = run_of(stream(choices), choices.of([0, 9, 11, 256, 127]))
    else:
        given = claims(choices, about)
        run = lambda _: given  # noqa: E731
    quick = replace(exercise(), seconds=1.0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a learner would read it among her results
        verdict = grade_source(quick, source, Path("double.py"), about, Claims(run))
        say(verdict, place, turn)
    return verdict


def say(verdict: Verdict, place: Path, turn: int = 0) -> None:
    """On a screen in the turn's language, in a record in both and a class's table; some turns in notebooks and JUnit."""
    voice = Voice(make_console(io.StringIO(), width=80), LANGUAGES[turn % 2])
    terminal.show_line(voice, verdict, 20)
    terminal.show(voice, verdict, Path("/"))
    if verdict.reference is not None:
        number = turn % len(verdict.reference.cases) + 1
        terminal.show_case(voice, verdict, verdict.reference, number)
    shown = voice.console.file.getvalue()
    assert not any(sign in shown for sign in HARMFUL), shown
    assert len(shown) < 100_000
    [result] = json.loads(to_json([verdict], "cpu", "full", {}))["results"]
    assert all(result["message"].values())
    graded = worker.graded_of(verdict, worker._values(verdict))
    assert graded.message.ja
    assert graded.message.en
    if turn % 10 == 3:
        with mock.patch.object(magic, "publish") as published:
            magic._display(verdict, SimpleNamespace(root=Path("/")), "ja", None)
        assert published.called
        write_junit(place / "junit.xml", [verdict], "ja")
        ElementTree.parse(place / "junit.xml")
