"""A released exercise is a file that went through many hands: whatever stands in it, it is read or called damaged."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from grader.errors import UserError
from grader.format.exercise import parse_exercise
from grader.format.released import load_released, released_text

from .conftest import DOUBLE

ODD = [
    None, True, -1, 10**30, 1e308, float("nan"), float("inf"), "", "\ud800", [], {}, [[]], [None], {"ja": 1}, "x" * 10_000,
    [{"line": 10**9, "keeps": ""}], [{"line": "1", "keeps": 3}], [{"line": -9, "keeps": ""}],
]  # fmt: skip


def places(tree, before=()):
    """Every place in a tree, by the names and numbers that lead there."""
    yield before
    inside = (
        tree.items()
        if isinstance(tree, dict)
        else enumerate(tree)
        if isinstance(tree, list)
        else ()
    )
    for name, part in inside:
        yield from places(part, (*before, name))


def with_odd(tree, place, value):
    if not place:
        return value
    tree = copy.deepcopy(tree)
    part = tree
    for name in place[:-1]:
        part = part[name]
    part[place[-1]] = value
    return tree


def test_a_field_of_any_kind_is_read_or_called_damaged(tmp_path):
    exercise = parse_exercise(DOUBLE, Path("solutions/maths/double.py"), "maths")
    tree = json.loads(released_text(exercise))
    path = tmp_path / "double.json"
    damaged = 0
    for place in places(tree):
        for value in ODD:
            path.write_text(json.dumps(with_odd(tree, place, value)), encoding="utf-8")
            try:
                read = load_released(path, "maths")
            except UserError:
                damaged += 1
                continue
            assert isinstance(read.function + read.text + read.compared, str)
            assert 0 < read.seconds < float("inf")
            "".join([*read.arguments, *read.outputs, *read.imports, read.text]).encode()
    assert damaged > 300


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[" * 200_000, b'{"a":' * 100_000, b"null", b"1", b"{}"]
)
def test_a_file_that_is_no_exercise_at_all(content, tmp_path):
    path = tmp_path / "double.json"
    path.write_bytes(content)
    with pytest.raises(UserError, match="released-damaged"):
        load_released(path, "maths")
