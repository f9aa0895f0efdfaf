"""`grade quiz` for a day: what is due, what is weak, what is new; and how often answers were right over time."""

from __future__ import annotations

import io
import random

import pytest
from rich.cells import cell_len

from grader.exam.sitting import Sitting, begin
from grader.learners.answered import Answer, answers, score, weak_items
from grader.learners.daily import Why, choose_daily
from grader.learners.progress import State

from .learner import Learner
from .question_files import write_questions

ITEMS = {f"maths/questions#{item}{n}": item for item in "abcde" for n in range(4)}


def key(name: str) -> str:
    return f"maths/questions#{name}"


def history(**shares: tuple[int, int]) -> list[Answer]:
    """Of each item so many right answers of so many, to its first question."""
    return [
        Answer(0.0, key(f"{item}0"), item, number < right)
        for item, (right, total) in shares.items()
        for number in range(total)
    ]


def chosen(due=(), asked=(), standing=None, optional=(), count=5, seed=1):
    found = choose_daily(
        ITEMS, standing or {}, [*map(key, due)], asked, optional, count, random.Random(seed)
    )
    assert len(found) == len(set(found)) == count
    return found


def test_what_is_due_comes_first_in_its_order_and_leaves_room_for_the_weakest_item():
    asked = history(a=(1, 6), b=(2, 4), c=(9, 10))
    found = [*chosen(due=["c0", "c1", "d0", "d1", "e0", "e1"], asked=asked).items()]
    assert [one.partition("#")[2] for one, _ in found[:4]] == ["c0", "c1", "d0", "d1"]
    assert ITEMS[found[4][0]] == "a"
    assert [why for _, why in found] == [Why.DUE] * 4 + [Why.WEAK]


def test_without_weak_items_all_may_be_due_and_without_both_all_is_new():
    due = ["c0", "c1", "d0", "d1", "e0", "e1"]
    assert {*chosen(due=due, asked=history(c=(9, 10))).values()} == {Why.DUE}
    assert {*chosen().values()} == {Why.NEW}


def test_new_questions_are_spread_over_the_items_and_those_of_optional_items_come_last():
    found = chosen(optional=("a",))
    assert len({ITEMS[one] for one in found} - {"a"}) == 4


def test_weak_items_take_turns_and_what_is_known_is_not_asked_for_weakness():
    passed = State(passed=True, open=False)
    standing = {key("a0"): passed, key("a1"): passed}
    found = chosen(asked=history(a=(0, 3), b=(1, 3)), standing=standing)
    weak = [one for one, why in found.items() if why == Why.WEAK]
    assert [ITEMS[one] for one in weak] == ["a", "b", "a", "b"]  # two of each at most
    assert not {key("a0"), key("a1")} & set(weak)


def test_when_all_is_known_and_not_due_what_was_asked_longest_ago_comes_again():
    standing = dict.fromkeys(ITEMS, State(passed=True, open=False))
    asked = [Answer(n, one, item, True) for n, (one, item) in enumerate(ITEMS.items())]
    found = chosen(asked=asked, standing=standing)
    assert [*found] == [*ITEMS][:5]
    assert {*found.values()} == {Why.AGAIN}


def test_an_item_is_judged_by_its_last_answers_and_one_slip_says_nothing():
    old = history(a=(0, 10))
    assert weak_items(old) == ["a"]
    assert weak_items([*old, *history(a=(10, 10))]) == []
    assert weak_items(history(a=(0, 1), b=(1, 8), c=(2, 3), d=(0, 2))) == ["b", "d", "c"]


# ---- the command


@pytest.fixture
def learner(small_course, call):
    write_questions(small_course)
    return Learner(small_course, call)


@pytest.fixture
def daily(learner, monkeypatch):
    """`daily("1", "q", …)`: `grade quiz` with these lines typed."""

    def run(*lines: str, words=(), language="en", width=80) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        monkeypatch.setenv("COLUMNS", str(width))
        result = learner.type("quiz", "--seed", "1", *words, language=language)
        assert (result.code, result.err) == (0, "")
        return result.out

    return run


@pytest.mark.parametrize("width", [44, 80])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_day_begins_with_what_is_new_and_says_why_each_is_asked(daily, language, width):
    printed = daily("1", "1", language=language, width=width)
    assert {"ja": "きょうの 2 問", "en": "Today's questions: 2"}[language] in printed
    assert printed.count({"ja": "新しい問題", "en": "New"}[language]) == 3  # at the top, and each
    assert {"ja": "算数", "en": "Arithmetic"}[language] in printed
    assert max(map(cell_len, printed.split("\n"))) <= width


def test_what_was_wrong_is_due_tomorrow_and_asked_first(daily, learner):
    daily("1", "q", words=("maths",))
    learner.days_go_by(1)
    printed = daily("q", words=("--count", "1"))
    assert "Today's questions: 1" in printed
    assert "Due again" in printed
    assert "What is p(3)?" in printed


def test_a_topic_can_be_cut_short(daily):
    assert "Questions: 1." in daily("q", words=("maths", "--count", "1"))


def test_answers_of_quizzes_and_finished_exams_are_one_history(daily, learner, small_questions):
    items = {key("three"): "1-(1)-i", key("growth"): "1-(1)-ii"}
    assert answers(learner.state, items) == []
    daily("3", "q", words=("maths",))
    number = begin(learner.state, small_questions, 60.0, 1)
    sitting = Sitting(learner.state, number)
    sitting.answer(0, small_questions[0].right)
    assert [(one.item, one.right) for one in answers(learner.state, items)] == [("1-(1)-i", True)]
    sitting.finish()
    every = answers(learner.state, items)
    assert [(one.item, one.right) for one in every[1:]] == [
        (one.item, place == 0) for place, one in enumerate(small_questions)
    ]
    assert (score(every).right, score(every).total) == (2, 1 + len(small_questions))


@pytest.fixture
def small_questions(learner):
    from grader.exam.paper import draw_questions
    from grader.exam.plan import Plan
    from grader.format.course import load_course

    return draw_questions(load_course(learner.root), Plan(kinds=("knowledge",), seed=1), None)
