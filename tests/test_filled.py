"""A submission is taken apart into what fills each blank, or not at all."""

from __future__ import annotations

import ast
from dataclasses import dataclass

import pytest

from benchmarks.kept_answers import CORRECT, answers_file, kept_answers
from benchmarks.mutants import make_mutants
from grader.format.course import load_course
from grader.format.exercise import edited_answer
from grader.format.filled import Filled, statement_of, take_apart

from .conftest import ROOT
from .exercise_files import AROUND, indented, parse

STEP = parse(
    AROUND.format(
        body=indented("""
x = x + 1
z = x * 7  # blank
i, j = z, x  # blank
for n in range(3):
    i = i + n  # blank
    print(i)
total = i + j  # blank
return total
""")
    )
)
CHAIN = parse(
    AROUND.format(
        body=indented("""
x = x * 7  # blank
x = x + 1  # blank
x.append(1)  # blank
return x  # blank
""")
    )
)
GIVEN = "    x = x + 1\n"
LOOP = "    for n in range(3):\n        i = i + n\n        print(i)\n"


@dataclass(frozen=True)
class Seen:
    """What a test looks at: the text of every part, and its lines within the function."""

    texts: tuple[str, ...]
    lines: tuple[tuple[int, int], ...]


def whole(body: str, head: str = "import numpy as np\n\n\n", name: str = "def solve(x):\n") -> str:
    return f"{head}{name}{body}"


def seen(found: Filled | None, body_from: int = 5) -> Seen | None:
    if found is None:
        return None
    return Seen(
        tuple(part.text for part in found.parts),
        tuple((p.first_line - body_from + 1, p.last_line - body_from + 1) for p in found.parts),
    )


def plain(statement: str) -> str:
    """As this version of Python writes it."""
    return ast.unparse(ast.parse(statement))


def step(first: str, loop: str = LOOP, total: str = "    total = i + j\n", given: str = GIVEN):
    text = whole(
        f"{given}{first}{loop}{total}    return total\n",
        "import contextlib\n\nimport numpy as np\n",
    )
    return take_apart(STEP, text)


def test_one_statement_each():
    assert seen(step("    z = 7\n    i, j = x, z\n")) == Seen(
        ("z = 7", plain("i, j = x, z"), "i = i + n", "total = i + j"),
        ((2, 2), (3, 3), (5, 5), (7, 7)),
    )


FILLINGS = {
    "helper before": (
        "    a = x\n    z = a\n    i, j = z, x\n",
        ("a = x\nz = a", "i, j = z, x"),
    ),
    "changed in place": ("    z = x\n    z *= 7\n    i = j = z\n", ("z = x\nz *= 7", "i = j = z")),
    "helper of the next": (
        "    z = x\n    a = z\n    i, j = a, a\n",
        ("z = x", "a = z\ni, j = a, a"),
    ),
    "loop": (
        "    z = 0\n    for k in range(7):\n        z += x\n    i, j = z, x\n",
        ("z = 0\nfor k in range(7):\n    z += x", "i, j = z, x"),
    ),
    "on one line": ("    z = x; z += 1; i = z; j = x\n", ("z = x\nz += 1", "i = z\nj = x")),
    "annotated": ("    z: float = x\n    i, j = z, x\n", ("z: float = x", "i, j = z, x")),
    "comments and marks": (
        "    # first\n    z = x  # TODO 1\n    i, j = z, x  # TODO 2 done\n",
        ("z = x", "i, j = z, x"),
    ),
    "prints between": (
        "    print(x)\n    z = x\n    print(z)\n    i, j = z, x\n",
        ("z = x", "i, j = z, x"),
    ),
    "in brackets": ("    z = (\n        x\n    )\n    i, j = z, x\n", ("z = x", "i, j = z, x")),
    "not filled": ("    z = ...  # TODO 1\n    ...  # TODO 2\n", ("z = ...", "...")),
    "other names of a tuple": ("    z = x\n    a = z, x\n", ("z = x", "a = z, x")),
}


@pytest.mark.parametrize("name", FILLINGS)
def test_what_fills_the_first_two_blanks(name):
    body, texts = FILLINGS[name]
    assert seen(step(body)).texts[:2] == tuple(map(plain, texts))


NOT_TAKEN_APART = {
    "a given line is changed": {"given": "    x = x + 2\n"},
    "a given line is gone": {"given": ""},
    "a given line is renamed": {"loop": LOOP.replace("range(3)", "range(4)")},
    "a blank is empty": {"first": "    z = x\n"},
    "a kept name is gone": {"first": "    w = x\n    a = 1\n    i, j = w, x\n"},
    "something is added where no blank is": {"given": "    y = 1\n" + GIVEN},
    "the order is another": {"first": "    i, j = x, x\n    z = i\n    a = z\n"},
}


@pytest.mark.parametrize("name", NOT_TAKEN_APART)
def test_nothing_is_said_where(name):
    arguments = {"first": "    z = 7\n    i, j = x, z\n", **NOT_TAKEN_APART[name]}
    assert step(**arguments) is None


@pytest.mark.parametrize(
    "source",
    ["", "x = (", "\0", "(" * 5000, "-" * 50_000 + "1", "x" * 100_000, "blank_1_stands_here"],
)
def test_nothing_is_said_of_what_is_no_submission(source):
    assert take_apart(STEP, source) is None


def test_marks_tell_statements_with_the_same_target_apart():
    rows = ("x = x * 7  # TODO 1", "x = -x", "x = x + 1  # TODO 2", "x.append(1)", "return x")
    body = "".join(f"    {row}\n" for row in rows)
    assert take_apart(CHAIN, whole(body)) is None  # `x = -x` may belong to either
    body = body.replace("-x", "-x  # TODO 1")
    found = seen(take_apart(CHAIN, whole(body, "import contextlib\n\nimport numpy as np\n")))
    assert found.texts == ("x = x * 7\nx = -x", "x = x + 1", "x.append(1)", "return x")


def test_what_stands_beside_the_function_counts_for_nothing():
    body = "    x = x * 7\n    x = x + 1\n    x.append(1)\n    return x\n"
    head = '"""Mine."""\nimport contextlib\nimport math\nimport numpy as np\n\nE = 2.7\n\n\ndef helper(a):\n    return a\n\n\n'
    end = '\nif __name__ == "__main__":\n    print(solve(1))\n'
    name = 'def solve(x: list) -> list:\n    """Doc."""\n'
    assert take_apart(CHAIN, whole(body, head, name) + end) is not None
    assert take_apart(CHAIN, whole(body, head, "def solve(x, y):\n")) is None


def test_each_line_is_that_of_a_blank_or_a_given_one():
    found = step("    a = x\n    z = a\n\n    i, j = z, x\n")
    blanks = {line: found.blank_at(line) for line in range(1, 15)}
    assert {line: number for line, number in blanks.items() if number} == {
        6: 1,
        7: 1,
        9: 2,
        11: 3,
        13: 4,
    }
    lines = STEP.text.split("\n")
    given = {line: lines[theirs - 1].strip() for line, theirs in found.given.items()}
    assert given == {
        1: "import contextlib",
        3: "import numpy as np",
        4: "def solve(x):",
        5: "x = x + 1",
        10: "for n in range(3):",
        12: "print(i)",
        14: "return total",
    }


def test_another_statement_stands_where_the_own_one_stood():
    found = step("    a = x\n    z = a\n    i, j = z, x\n")
    changed = found.with_statements(
        {1: plain("z = '''a\nb'''"), 3: "if n:\n    i = 7\nelse:\n    i = 8"}
    )
    assert [part.text for part in take_apart(STEP, changed).parts] == [
        "z = 'a\\nb'",
        plain("i, j = z, x"),
        "if n:\n    i = 7\nelse:\n    i = 8",
        "total = i + j",
    ]


@pytest.mark.parametrize("topic", load_course(ROOT).topics, ids=lambda topic: topic.folder)
def test_taken_apart_and_put_together_it_is_the_same_program(course, topic):
    """Of all exercises: the answer, its variants and mistakes, mutants, and right answers written in other ways."""
    for number, name in enumerate(topic.exercises):
        exercise = course.load(topic.folder, name)
        edits = [(), *(one.edits for one in (*exercise.variants, *exercise.mistakes[::3]))]
        own = [edited_answer(exercise, one) for one in edits]
        if number % 4 == 0:  # to make them takes longest
            own += [mutant.source for mutant in make_mutants(exercise)[::16]]
        written = kept_answers(answers_file(CORRECT, exercise.topic, exercise.name)).values()
        found = [(source, take_apart(exercise, source)) for source in (*own, *written)]
        assert found[0][1] is not None
        assert sum(filled is None for _, filled in found[: len(own)]) <= 1
        answers = {blank.number: statement_of(exercise, blank) for blank in exercise.blanks}
        for source, filled in found:
            if filled is not None:
                assert _same(filled.with_statements({}), source)
        for _, filled in found[: len(own)]:
            if filled is not None:
                assert _same(filled.with_statements(answers), exercise.answer)


def _same(one: str, other: str) -> bool:
    return ast.dump(ast.parse(one)) == ast.dump(ast.parse(other))
