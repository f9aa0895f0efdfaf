"""Nobody passes the exam by how choices look: the guessers themselves, what is drawn, and the rates of the READMEs."""

from __future__ import annotations

import functools
import itertools
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.guessers import (
    GUESSERS,
    KINDS,
    READMES,
    Seen,
    chance,
    draw,
    rates,
    read_record,
    table,
)
from grader.exam.looks import centre, distance, hidden
from grader.format.course import load_course
from grader.judging.giveaways import BAR, most_by_chance

ROOT = Path(__file__).resolve().parents[1]
SHORT = st.text("ab ", max_size=7)
STAR = ("c = f * c + i * g", "c = f * c + i * h", "c = o * c + i * g", "c = f * c - i * g")
SQUARE = ("f * c + i * g", "o * c + i * g", "f * c + i * h", "o * c + i * h")


@functools.cache
def course():
    return load_course(ROOT)


@given(SHORT, SHORT)
def test_the_distance_is_the_fewest_changes_of_one_character(one, other):
    @functools.cache
    def fewest(a: int, b: int) -> int:
        if a == 0 or b == 0:
            return a + b
        same = one[a - 1] == other[b - 1]
        return min(fewest(a - 1, b) + 1, fewest(a, b - 1) + 1, fewest(a - 1, b - 1) + (not same))

    assert distance(one, other) == fewest(len(one), len(other))


def test_slips_have_the_right_line_for_their_centre_and_a_square_has_none():
    assert centre(STAR) == {0}
    assert centre(SQUARE) == {0, 1, 2, 3}


def test_the_right_choice_is_the_centre_and_the_longest_no_more_often_than_others():
    right, wrong = STAR[0], [STAR[1:]]
    kept = sum(bool(hidden(right, wrong, random.Random(seed))) for seed in range(400))
    assert 0.2 < kept / 400 < 0.3
    longest = [("x", "y = 1 + 2 + 3", "z")]
    kept = sum(bool(hidden("y = 1 + 2 + 3 + 4", longest, random.Random(n))) for n in range(400))
    assert kept < 250
    assert all(hidden(SQUARE[0], [SQUARE[1:]], random.Random(seed)) for seed in range(20))


@pytest.mark.parametrize("guesser", GUESSERS)
def test_a_guesser_knows_no_places_and_draws_lots_between_equals(guesser):
    for order in itertools.permutations(range(4)):
        seen = [
            Seen("", tuple(STAR[at] for at in order), order.index(right), "i and g", "c = h")
            for right in range(4)
        ]
        assert sum(chance(guesser, one) for one in seen) == pytest.approx(1)
        assert [chance(guesser, seen[right]) for right in range(4)] == [
            chance(guesser, Seen("", STAR, right, "i and g", "c = h")) for right in range(4)
        ]
    assert chance(guesser, Seen("", ("a = 1",) * 4, 2, "a", "b")) == 0.25


@pytest.mark.parametrize("kind", ["prose-ja", "prose-en"])
def test_no_guesser_answers_the_questions_of_knowledge(kind):
    some = draw(course(), kind)
    assert len(some) >= 700
    assert {name: rate for name, rate in rates(some).items() if rate > BAR} == {}


@pytest.mark.parametrize("kind", ["code-1", "code-2"])
def test_no_guesser_answers_the_questions_on_code(kind):
    some = draw(course(), kind, 50)
    most = most_by_chance(len(some))
    assert {name: rate for name, rate in rates(some).items() if rate > most} == {}


def test_the_rates_of_the_readmes_are_those_that_were_measured():
    record = read_record()
    assert tuple(record) == KINDS
    assert all(one["questions"] >= 700 for one in record.values())
    assert all(rate <= BAR for one in record.values() for rate in one["rates"].values())
    for language, path in READMES.items():
        assert table(record, language) in path.read_text("utf-8")
