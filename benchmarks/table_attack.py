"""How far a student gets who solves nothing and reads her feedback: `python -m benchmarks.table_attack [--only KEY …]`.

Every exercise with at most twenty expected numbers is handed in fifty times, each time as a table from the number of
the call to the values so far, graded as `grade batch` does, and improved with the file that the student gets. The
reader takes whatever numbers the feedback holds; the guesser puts in one candidate after the other (0, 1, 2, …, true and
false, the words that the prompt quotes) and keeps those after which the first case that differs is a later one.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from grader.classes import worker
from grader.classes.gradebook import results
from grader.classes.rows import Column, Row, make_table
from grader.classes.seeds import Seeds
from grader.classes.told import Feedback
from grader.format.course import load_course
from grader.format.exercise import Exercise
from grader.judging.answers import ask_oracle
from grader.judging.grading import grade_source
from grader.judging.reference import Reference
from grader.judging.status import Status
from grader.running.runner import Runners
from grader.saying.sentences import output_name

ROOT = Path(__file__).resolve().parents[1]
HAND_INS = 50
MOST_NUMBERS = 20
ATTEMPTS = 5
SHOULD_BE = re.compile(r"case (\d+): (.+?)(?: \[([\d, ]+)\])? is \S+, should be (\S+)\.(?:\n|$)")
FIRST = re.compile(r"first case that differs is case (\d+)\.|(?:^|\n)case (\d+):")
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])")
SOURCE = """import numpy as np

TABLE = {table!r}
CALLS = [0]


def {function}({arguments}):
    row = TABLE[CALLS[0] % len(TABLE)]
    CALLS[0] += 1
    values = tuple(v if isinstance(v, str) else np.array(v, d).reshape(s) for v, d, s in row)
    return values if len(values) > 1 else values[0]
"""


@dataclass
class Table:
    """What the next hand-in returns: of each case the outputs' values, with the right forms, which the prompt tells."""

    exercise: Exercise
    names: tuple[str, ...]
    cases: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def of(cls, exercise: Exercise, reference: Reference) -> Table | None:
        """None where what is returned is no plain value: a table cannot be a Keras model."""
        names = exercise.outputs if len(exercise.outputs) > 1 else tuple(reference.returned[0])
        if any(tuple(case) != names for case in reference.returned) or len(names) != len(
            exercise.outputs
        ):
            return None
        cases = [
            {
                name: "" if isinstance(value, str) else np.zeros_like(value)
                for name, value in case.items()
            }
            for case in reference.returned
        ]
        return cls(exercise, names, cases)

    def source(self) -> bytes:
        rows = [
            [
                (value, "", ())
                if isinstance(value, str)
                else (value.tolist(), value.dtype.str, value.shape)
                for value in case.values()
            ]
            for case in self.cases
        ]
        return SOURCE.format(
            table=rows,
            function=self.exercise.function,
            arguments=", ".join(self.exercise.arguments),
        ).encode()


def numbers_of(reference: Reference) -> int:
    """How many numbers and texts are expected in all cases."""
    values = [value for case in reference.expected for value in case.values()]
    return sum(value.size if isinstance(value, np.ndarray) else 1 for value in values)


def hand_in(
    table: Table, reference: Reference, runners: Runners, feedback: Feedback
) -> tuple[bool, str]:
    """Grade the table as a batch does. Whether it passed, and what the student's file says of it, in English."""
    exercise = table.exercise
    path = Path(f"{exercise.name}.py")
    verdict = grade_source(exercise, table.source(), path, reference, runners)
    graded = worker.graded_of(verdict)
    row = Row(
        "mallory", exercise.topic, exercise.name, 1, graded.status, graded.points or 0.0, graded.seconds,
        graded.mistakes, graded.message, graded.diagnosis, graded.feedback, tier="full",
    )  # fmt: skip
    title = exercise.prompt.title
    columns = [Column(exercise.topic, exercise.name, title, title)]
    found: Any = results(make_table([row], columns), "mallory", [], {}, "en", feedback)
    assert json.dumps(found)  # that it is a file
    return graded.status == Status.PASSED, found["tests"][0]["output"]


def read(table: Table, said: str) -> None:
    """Put what the feedback says is right, or else any number that it holds, into the table."""
    told = SHOULD_BE.search(said)
    if told is not None:
        number, name, index, right = told.groups()
        places = {output_name(own, "en"): own for own in table.names}
        case = table.cases[int(number) - 1]
        own = places.get(name)
        if own is None:
            return
        if isinstance(case[own], str):
            case[own] = right.strip('"')
            return
        place = tuple(int(part) for part in index.split(",")) if index else ()
        case[own][place] = _parsed(right)
        return
    first = FIRST.search(said)
    case = table.cases[int(first[1] or first[2]) - 1] if first else {}
    numbers = [float(word) for word in NUMBER.findall(said)]
    for value in case.values():
        if isinstance(value, np.ndarray) and value.dtype.kind != "b":
            for place, number in zip(np.ndindex(value.shape), numbers, strict=False):
                value[place] = number


def _parsed(word: str) -> Any:
    if word in ("True", "False"):
        return word == "True"
    return complex(word) if "j" in word else float(word)


def candidates(exercise: Exercise, value: object) -> Iterator[Any]:
    """What somebody tries who knows the form of an output only."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "b":
        yield from (False, True)
    elif isinstance(value, np.ndarray) and value.dtype.kind in "iu":
        yield from range(10**6)
    elif isinstance(value, np.ndarray):
        yield from (0, 1, 0.5, 2, -1, 0.25, 0.1)
        yield from (k / 2 for k in range(-1000, 10**6))
    else:
        text = exercise.prompt.whole("en") + exercise.source.partition('"""')[2]
        yield from dict.fromkeys(re.findall(r"[\"'`“]([^\"'`”\n]{1,30})[\"'`”]", text))


def reader(
    table: Table,
    references: Callable[[int], Reference],
    runners: Runners,
    feedback: Feedback,
    hand_ins: int,
) -> int | None:
    """The hand-in on which the reading attack passes, None where it does not."""
    for number in range(hand_ins):
        passed, said = hand_in(table, references(number), runners, feedback)
        if passed:
            return number + 1
        read(table, said)
    return None


def guesser(
    table: Table,
    references: Callable[[int], Reference],
    runners: Runners,
    feedback: Feedback,
    hand_ins: int,
) -> int | None:
    """The same for guessing: an output that the feedback no longer names is right in that case, and stays."""
    tried: dict[tuple[int, str], Iterator[Any]] = {}
    at, right = 0, set[str]()
    for number in range(hand_ins):
        # From the first case that differs on, every case and output gets its next candidate.
        for name in table.names:
            if name in right:
                continue
            guesses = tried.setdefault(
                (at, name), candidates(table.exercise, table.cases[at][name])
            )
            value = next(guesses, None)
            for case in table.cases[at:] if value is not None else []:
                if isinstance(case[name], str):
                    case[name] = str(value)
                else:
                    case[name][...] = value
        passed, said = hand_in(table, references(number), runners, feedback)
        if passed:
            return number + 1
        first = FIRST.search(said)
        now = int(first[1] or first[2]) - 1 if first else at
        named = {name for name in table.names if f"{output_name(name, 'en')} has" in said}
        right = set(table.names) - named if named else set()
        at = now
    return None


def measure(
    exercise: Exercise,
    reference: Callable[[int], Reference],
    runners: Runners,
    hand_ins: int,
    attempts: int,
) -> dict[str, int | None]:
    """The hand-in on which each attack passes. `reference(n)`: what hand-in n is compared with where attempts are counted."""
    first = reference(1)

    def same(_: int) -> Reference:
        return first

    def fresh(number: int) -> Reference:
        return reference(number + 1)

    def table() -> Table:
        made = Table.of(exercise, first)
        assert made is not None
        return made

    return {
        "reader, full": reader(table(), same, runners, Feedback.FULL, hand_ins),
        "reader, guarded": reader(table(), same, runners, Feedback.GUARDED, hand_ins),
        "guesser, guarded": guesser(table(), same, runners, Feedback.GUARDED, hand_ins),
        f"guesser, guarded, --attempts {attempts}": guesser(
            table(), fresh, runners, Feedback.GUARDED, attempts
        ),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", nargs="*", default=[], metavar="KEY")
    parser.add_argument("--hand-ins", type=int, default=HAND_INS)
    parser.add_argument("--attempts", type=int, default=ATTEMPTS)
    arguments = parser.parse_args()
    course = load_course(ROOT)
    seeds = Seeds(b"the secret of this measurement..")
    small = other = 0
    passes: dict[str, list[str]] = {}
    with Runners() as runners:
        for pair in course.pairs:
            exercise = course.load_answered(*pair)
            if arguments.only and exercise.key not in arguments.only:
                continue
            reference = partial(_reference, exercise, seeds)
            first = reference(1)
            if numbers_of(first) > MOST_NUMBERS:
                continue
            small += 1
            if Table.of(exercise, first) is None:
                other += 1
                continue
            found = measure(exercise, reference, runners, arguments.hand_ins, arguments.attempts)
            for way, passed in found.items():
                keys = passes.setdefault(way, [])
                keys += [f"{exercise.key} ({passed})"] if passed else []
            shown = "   ".join(f"{way}: {passed or '-'}" for way, passed in found.items())
            print(f"{exercise.key:50} {numbers_of(first):3} numbers   {shown}", flush=True)
    print(f"\n{small} exercises with at most {MOST_NUMBERS} expected numbers")
    print(f"{other} of them return Keras objects or nested values: no table")
    for way, keys in passes.items():
        print(f"{way}: {len(keys)} of {small - other} passed  {', '.join(keys)}")


def _reference(exercise: Exercise, seeds: Seeds, attempt: int) -> Reference:
    """Without what mistakes give: a table makes none."""
    seed = seeds.of("mallory", exercise.topic, exercise.name, 1, attempt)
    return Reference(*ask_oracle(exercise, seed))


if __name__ == "__main__":
    main()
