"""In what proportion an exam is drawn, what comes first, and what an option takes out of it."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from grader.errors import UserError
from grader.exam.composition import SHARES, apportion, choose_sets, order_slots, quotas
from grader.exam.paper import Plan, draw_questions
from grader.exam.questions import CODE, KNOWLEDGE, VALUE, Question, Slot
from grader.exam.sitting import asked_before, begin
from grader.format.course import load_course
from grader.text import Text

from .test_exam_knowledge import course  # noqa: F401 - a small one with sets of questions

ROOT = Path(__file__).resolve().parents[1]
PLENTY = dict.fromkeys(SHARES, 1000)
WORDS = Text("文", "Text")


def areas(wanted) -> Counter[str]:
    return sum((Counter({area: count}) for (area, _), count in wanted.items()), Counter())


def question(name: str, item: str = "3-(1)-i") -> Question:
    key = f"maths/questions#{name}"
    return Question(key, KNOWLEDGE, item[:1], WORDS, WORDS, "", "", "", (), 0, item=item)


# ---- how many


def test_a_whole_exam_has_the_areas_of_the_real_one():
    wanted = quotas(104, PLENTY)
    assert areas(wanted) == {"1": 11, "2": 12, "3": 32, "4": 36, "5": 13}
    assert wanted == SHARES


@pytest.mark.parametrize("total", [1, 10, 26, 52, 208])
def test_a_shorter_or_longer_one_keeps_the_proportion(total):
    for area, count in areas(quotas(total, PLENTY)).items():
        assert abs(count - total * areas(SHARES)[area] / 104) < 1
    assert sum(quotas(total, PLENTY).values()) == total


def test_what_an_area_has_not_of_one_kind_it_has_of_the_others():
    wanted = quotas(104, PLENTY | {("4", KNOWLEDGE): 5})
    assert areas(wanted)["4"] == 36
    assert wanted["4", KNOWLEDGE] == 5


def test_what_an_area_has_not_at_all_the_others_have():
    most = PLENTY | {("5", kind): 0 for kind in (KNOWLEDGE, CODE, VALUE)}
    wanted = quotas(104, most)
    assert sum(wanted.values()) == 104
    assert areas(wanted)["5"] == 0
    assert areas(wanted)["4"] > 36


def test_there_are_never_more_than_there_are():
    for seed in range(200):
        rng = random.Random(seed)
        most = {cell: rng.choice([0, 1, 2, 5, 40]) for cell in SHARES}
        total = rng.randint(1, 150)
        wanted = quotas(total, most)
        assert sum(wanted.values()) == min(total, sum(most.values()))
        assert all(0 <= wanted[cell] <= most[cell] for cell in most)


def test_of_a_kind_that_the_exam_has_not_all_are_taken_where_nothing_else_is():
    assert quotas(7, {("5", CODE): 10}) == {("5", CODE): 7}
    assert apportion(3, {"a": 0, "b": 0}, {"a": 9, "b": 9}) in ({"a": 2, "b": 1}, {"a": 1, "b": 2})


# ---- which


def test_sets_come_whole_and_only_the_last_is_cut():
    sets = [tuple(question(f"{n}{i}") for i in range(3)) for n in "abcde"]
    for total in (3, 7, 9, 11, 15, 99):
        chosen = choose_sets(sets, total, Counter(), random.Random(total))
        assert sum(map(len, chosen)) == min(total, 15)
        assert all(len(one) == 3 for one in chosen[:-1])


def test_every_item_of_the_syllabus_comes_before_one_comes_twice():
    sets = [(question(f"{n}{i}", f"3-({n})-i"),) for i in range(5) for n in range(1, 7)]
    for seed in range(10):
        chosen = choose_sets(sets, 6, Counter(), random.Random(seed))
        assert len({one[0].item for one in chosen}) == 6


def test_what_was_asked_before_comes_last():
    sets = [tuple(question(f"{n}{i}") for i in range(3)) for n in "abcd"]
    asked = Counter(one.exercise for one in (*sets[0], *sets[2]))
    chosen = choose_sets(sets, 8, asked, random.Random(0))
    assert {one[0].exercise for one in chosen[:2]} == {one[0].exercise for one in sets[1::2]}
    half = choose_sets(sets[:1], 1, Counter([sets[0][0].exercise]), random.Random(0))
    assert half[0][0] in sets[0][1:]


def test_exercises_take_turns_with_two_blanks_first():
    slots = [
        Slot("maths", name, ("3-(1)-i",), WORDS, blanks)
        for name in "abc"
        for blanks in ((1,), (2,), (1, 2))
    ]
    for seed in range(10):
        order = order_slots(slots, Counter({"maths/b": 2}), random.Random(seed))
        assert [slot.name for slot in order[6:]] == ["b"] * 3
        assert {slot.name for slot in order[:2]} == {"a", "c"}
        assert [len(slot.blanks) for slot in order] == [2, 2, 1, 1, 1, 1, 2, 1, 1]


# ---- of this course


@pytest.fixture(scope="module")
def whole():
    return load_course(ROOT)


def test_prose_of_this_course_makes_forms_that_share_nothing(whole, tmp_path):
    plan = Plan(questions=60, kinds=(KNOWLEDGE,))
    forms = []
    for seed in range(3):
        drawn = draw_questions(whole, Plan(60, kinds=plan.kinds, seed=seed), None, asked=asked_before(tmp_path))  # fmt: skip
        begin(tmp_path, drawn, 60.0, seed)
        forms.append({one.exercise for one in drawn})
        assert len(forms[-1]) == 60
        optional = {item.number for item in whole.syllabus() if item.optional}
        assert not {one.item for one in drawn} & optional
    assert not forms[0] & forms[1]
    assert not forms[2] & (forms[0] | forms[1])


def test_an_item_of_the_syllabus_can_be_asked_for_also_an_optional_one(whole):
    optional = next(item for item in whole.syllabus() if item.optional and item.keys)
    drawn = draw_questions(whole, Plan(3, kinds=(KNOWLEDGE,), items=(optional.number,)), None)
    assert {one.item for one in drawn} == {optional.number}
    with pytest.raises(UserError) as error:
        draw_questions(whole, Plan(items=("9-(9)",)), None)
    assert error.value.key == "unknown-item"


def test_a_kind_alone(course):  # noqa: F811 - the fixture
    for kind in (CODE, VALUE, KNOWLEDGE):
        assert {one.kind for one in draw_questions(course, Plan(kinds=(kind,)), None)} == {kind}
