"""In what proportion an exam is drawn, what comes first, and what an option takes out of it."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from grader.errors import UserError
from grader.exam import replacing
from grader.exam.composition import (
    NEGATIVES,
    SHARES,
    apportion,
    choose_sets,
    order_stock,
    quotas,
    shapes,
    take_sets,
)
from grader.exam.kinds import COMBINATION, STATEMENT, TERM, form_of, is_negative
from grader.exam.later import _places, draw_at_once
from grader.exam.paper import draw_questions
from grader.exam.plan import Plan
from grader.exam.questions import Choice, Question
from grader.exam.replacing import SetLike, draw_set
from grader.exam.sitting import asked_before, begin
from grader.exam.slots import CODE, KNOWLEDGE, VALUE, Slot
from grader.exam.stems import stem_of
from grader.format.course import load_course
from grader.judging.cache import state_folder
from grader.text import Text

from .test_exam_knowledge import course  # noqa: F401 - a small one with sets of questions

ROOT = Path(__file__).resolve().parents[1]
KEPT = state_folder(ROOT)  # what is read of all exercises, kept for the other tests
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
    for total in (3, 6, 9, 12, 15, 99):
        chosen = choose_sets(sets, total, Counter(), random.Random(total))
        assert sum(map(len, chosen)) == min(total, 15)
        assert all(len(one) == 3 for one in chosen)


def test_of_larger_sets_three_questions_come_or_four_and_never_one_alone():
    sets = [tuple(question(f"{n}{i}") for i in range(4)) for n in "abcdefghij"]
    for total in (8, 10, 13, 22, 33):
        chosen = choose_sets(sets, total, Counter(), random.Random(total))
        sizes = Counter(map(len, chosen))
        assert sum(map(len, chosen)) == total
        assert set(sizes) <= {2, 3, 4}
        assert len(chosen) == min(10, round(total / 3))


def in_sets(questions: list[Question], size: int) -> list[tuple[Question, ...]]:
    return [tuple(questions[n : n + size]) for n in range(0, len(questions), size)]


def formed(name: str, asked: str, right: str) -> Question:
    choices = tuple(Choice(right, prose=Text(right, "words")) for _ in range(4))
    return replace(question(name), asked=Text(asked, asked), choices=choices)


def test_forms_come_in_the_shares_of_the_real_exam():
    statements = [formed(f"s{n}", "正しい記述はどれか。", "値が大きくなる") for n in range(40)]
    pairs = [formed(f"p{n}", "組合せはどれか。", "値が大きくなる") for n in range(40)]
    terms = [formed(f"t{n}", "名前はどれか。", "過学習") for n in range(40)]
    sets = [*in_sets(statements, 4), *in_sets(pairs, 4), *in_sets(terms, 4)]  # fmt: skip
    chosen = choose_sets(sets, 30, Counter(), random.Random(1))
    forms = Counter(form_of(one) for own in chosen for one in own)
    assert abs(forms[STATEMENT] - 13) <= 2
    assert abs(forms[COMBINATION] - 9) <= 2
    assert abs(forms[TERM] - 8) <= 2


def test_at_most_a_fifth_asks_for_what_is_wrong():
    wrong = [formed(f"w{n}", "誤っているものはどれか。", "値が大きくなる") for n in range(30)]
    right = [formed(f"r{n}", "正しいものはどれか。", "値が大きくなる") for n in range(30)]
    sets = [*in_sets(wrong, 3), *in_sets(right, 3)]
    chosen = choose_sets(sets, 30, Counter(), random.Random(1))
    assert sum(is_negative(one) for own in chosen for one in own) <= NEGATIVES * 30


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


@pytest.mark.parametrize(
    ("code", "values", "wanted"),
    [(9, 1, [3, 3, 4]), (1, 2, [3]), (1, 1, [2]), (0, 2, [2]), (12, 0, [3] * 4), (0, 0, [])],
)
def test_code_and_values_come_in_sets_of_about_three(code, values, wanted):
    found = shapes(code, values)
    assert sorted(map(sum, found)) == wanted
    assert [sum(one) for one in zip(*found, strict=True)] in ([code, values], [])


def slots_of(name: str, blanks: int, values: int = 0) -> list[Slot]:
    numbers = range(1, blanks + 1)
    every = [*((n,) for n in numbers), *itertools.combinations(numbers, 2)]
    found = [Slot("maths", name, ("3-(1)-i",), WORDS, own) for own in every]
    return found + ([Slot("maths", name, ("3-(1)-i",), WORDS, values=values)] if values else [])


def test_exercises_take_turns_and_give_each_blank_once():
    slots = [slot for name in "abc" for slot in slots_of(name, 4)]
    for seed in range(10):
        rng = random.Random(seed)
        stocks = order_stock(slots, Counter({"maths/b": 2}), rng)
        first = take_sets(stocks, 6, 0, rng)
        assert {one.first.name for one in first} == {"a", "c"}
        assert [len(one) for one in first] == [3, 3]
        then = take_sets(stocks, 6, 0, rng)
        assert then[0].first.name == "b"
        for name in "abc":
            own = [slot for one in first + then for slot in one.blanks if slot.name == name]
            numbers = [number for slot in own for number in slot.blanks]
            assert len(numbers) == len(set(numbers))


def test_an_exercise_that_was_not_asked_comes_before_one_that_could_give_more():
    slots = [*slots_of("few", 2), *slots_of("many", 4, values=2)]
    for seed in range(5):
        rng = random.Random(seed)
        stocks = order_stock(slots, Counter({"maths/many": 3}), rng)
        assert [one.first.name for one in take_sets(stocks, 3, 0, rng)] == ["few"]
        assert [one.first.name for one in take_sets(stocks, 3, 0, rng)] == ["many"]


def test_a_question_on_code_alone_is_one_on_two_blanks():
    stocks = order_stock(slots_of("a", 3), Counter(), random.Random(0))
    (one,) = take_sets(stocks, 1, 0, random.Random(0))
    assert [len(slot.blanks) for slot in one.blanks] == [2]


def test_an_exercise_that_has_both_gives_blanks_and_values_on_one_stem():
    slots = [*slots_of("few", 1), *slots_of("both", 3, values=2)]
    for seed in range(5):
        rng = random.Random(seed)
        (one,) = take_sets(order_stock(slots, Counter(), rng), 1, 2, rng)
        assert one.first.name == "both"
        assert (len(one.blanks), one.count) == (1, 2)


# ---- of this course


@pytest.fixture(scope="module")
def whole():
    return load_course(ROOT)


def test_prose_of_this_course_makes_forms_that_share_nothing(whole, tmp_path):
    plan = Plan(questions=60, kinds=(KNOWLEDGE,))
    forms = []
    for seed in range(3):
        drawn = draw_questions(whole, Plan(60, kinds=plan.kinds, seed=seed), KEPT, asked=asked_before(tmp_path))  # fmt: skip
        begin(tmp_path, drawn, 60.0, seed)
        forms.append({one.exercise for one in drawn})
        assert len(forms[-1]) == 60
        optional = {item.number for item in whole.syllabus() if item.optional}
        assert not {one.item for one in drawn} & optional
    assert not forms[0] & forms[1]
    assert not forms[2] & (forms[0] | forms[1])


def test_first_papers_differ_from_seed_to_seed(whole):
    """Who begins anew, and whoever sits beside her, gets other questions."""
    papers = [
        {
            one.exercise
            for one in draw_questions(whole, Plan(60, kinds=(KNOWLEDGE,), seed=seed), KEPT)
        }
        for seed in range(6)
    ]
    shared = [len(one & other) for one, other in itertools.combinations(papers, 2)]
    assert sum(shared) / len(shared) < 60 / 3


def test_an_item_of_the_syllabus_can_be_asked_for_also_an_optional_one(whole):
    optional = next(item for item in whole.syllabus() if item.optional and item.keys)
    drawn = draw_questions(whole, Plan(3, kinds=(KNOWLEDGE,), items=(optional.number,)), KEPT)
    assert {one.item for one in drawn} == {optional.number}
    with pytest.raises(UserError) as error:
        draw_questions(whole, Plan(items=("9-(9)",)), KEPT)
    assert error.value.key == "unknown-item"


@pytest.mark.parametrize("total", [10, 20])
@pytest.mark.parametrize("kinds", [(), (KNOWLEDGE,)])
def test_of_several_topics_each_is_asked_about_as_much(whole, tmp_path, total, kinds):
    plan = Plan(questions=total, topics=("lstm", "convolution"), kinds=kinds, seed=3)
    drawn = draw_at_once(whole, plan, tmp_path, Counter())
    assert len(drawn) == total
    topics = Counter(one.exercise.partition("/")[0] for one in drawn)
    assert topics == {"lstm": total // 2, "convolution": total // 2}


def test_what_one_topic_has_not_the_other_has(whole, tmp_path):
    plan = Plan(questions=12, topics=("lstm/lstm_step", "convolution"), kinds=(CODE,), seed=3)
    drawn = draw_questions(whole, plan, tmp_path, make=lambda _c, sets, _s, _k: map(_places, sets))
    own = sum(one.exercise == "lstm/lstm_step" for one in drawn)
    assert 0 < own < 6
    assert len(drawn) == 12


def test_a_kind_alone(course):  # noqa: F811 - the fixture
    for kind in (CODE, VALUE, KNOWLEDGE):
        assert {one.kind for one in draw_questions(course, Plan(kinds=(kind,)), None)} == {kind}


def test_where_a_set_comes_out_too_small_another_exercise_is_asked(whole):
    """What a process makes of sets, some of them a question short: a whole paper has about 33 sets all the same."""
    short = []

    def made(_course, sets, _seed, _cache):
        for one in sets:
            places = _places(one)
            if len(short) < 5 and one.blanks:
                short.append(one.first.key)
                places = places[1:]
            yield places

    drawn = draw_questions(whole, Plan(seed=3), KEPT, make=made)
    assert len(short) == 5
    sizes = Counter(Counter(stem_of(one) if one.made else one.exercise for one in drawn).values())
    assert sum(sizes.values()) == 34
    assert sizes[1] == 0
    assert {one.exercise for one in drawn}.isdisjoint(short)


def test_a_smaller_set_is_better_than_none(course):  # noqa: F811 - the fixture
    def made(_course, sets, _seed, _cache):
        return [_places(one)[1:] for one in sets]

    assert draw_questions(course, Plan(kinds=(CODE, VALUE)), None, make=made)


@pytest.mark.parametrize("size", [(3, 0), (1, 2)])
def test_for_a_set_that_cannot_be_made_comes_one_like_it(whole, monkeypatch, size):
    drawn = draw_questions(whole, Plan(30, kinds=(KNOWLEDGE,), seed=1), KEPT)
    like = SetLike("lstm/cec_constant_error", "3", *size)
    tried = []

    def made(_root, _seed, _cache, one):
        tried.append(one.first.key)
        return _places(one)[: len(one) - (len(tried) < 3)]

    monkeypatch.setattr(replacing, "make_one", made)
    found = draw_set(whole, Plan(seed=1), like, KEPT, drawn, Counter())
    assert tried[0] == like.key
    assert len(tried) == 3
    assert Counter(one.kind for one in found) == Counter({CODE: size[0], VALUE: size[1]})
    assert {one.exercise for one in found} == {tried[-1]}
    assert {one.field for one in found} == {"3"}
