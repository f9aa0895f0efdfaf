"""What a guesser sees who knows nothing: lengths, words, likeness. Invariants over drawn texts, and known questions."""

from __future__ import annotations

import itertools
import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.judging import giveaways

TEXTS = st.lists(st.text("ab いう", min_size=1, max_size=12), min_size=4, max_size=4)
SQUARE = [
    "内積の分散が増え、softmax が飽和する",
    "内積の分散が増え、softmax が平らになる",
    "内積の分散が減り、softmax が飽和する",
    "内積の分散が減り、softmax が平らになる",
]
STAR = [
    "h = sigmoid(o) * np.tanh(c)",
    "h = sigmoid(i) * np.tanh(c)",
    "h = sigmoid(o) * np.sinh(c)",
    "h = sigmoid(o) * np.tanh(g)",
]


def test_the_centre_of_slips_is_nearest_and_a_square_has_no_centre():
    assert giveaways.nearest(STAR) == {0}
    assert giveaways.nearest(["空", "海", "山", "川"]) == {0, 1, 2, 3}
    near = {
        place
        for order in itertools.permutations(range(4))
        for place in giveaways.nearest([SQUARE[at] for at in order])
    }
    assert near == {0, 1, 2, 3}


@given(TEXTS)
def test_a_guesser_takes_at_least_one_choice_and_goes_by_looks_alone(texts):
    order = random.Random(0).sample(range(4), 4)
    for guesser in giveaways.GUESSERS.values():
        chosen = guesser(texts)
        assert chosen
        assert {order[place] for place in guesser([texts[at] for at in order])} == chosen


@given(TEXTS)
def test_likeness_is_symmetric_and_lies_between_nothing_and_the_same(texts):
    one, other = texts[:2]
    assert giveaways.likeness(one, other) == giveaways.likeness(other, one)
    assert 0 <= giveaways.likeness(one, other) <= 1
    assert giveaways.likeness("学習率", "学習率") == 1


@given(TEXTS)
def test_choices_that_look_alike_are_guessed_by_lot(texts):
    same = [texts[0]] * 4
    assert all(giveaways.guessed(name, [(same, 2)]) == 0.25 for name in giveaways.GUESSERS)


@pytest.mark.parametrize(
    ("right", "wrong", "long", "short"),
    [
        ("あ" * 25, ["い" * 20] * 3, False, False),
        ("あ" * 26, ["い" * 20] * 3, True, False),
        ("あ" * 16, ["い" * 20] * 3, False, False),
        ("あ" * 15, ["い" * 20] * 3, False, True),
        ("あ" * 26, ["い" * 20, "い" * 20, "い" * 21], False, False),
        ("BERT", ["GPT", "T5", "GPT"], False, False),
        ("DenseNet", ["GPT", "T5", "ViT"], True, False),
    ],
)
def test_a_right_choice_is_told_by_its_length_only_beyond_the_bounds(right, wrong, long, short):
    assert (giveaways.too_long(right, wrong), giveaways.too_short(right, wrong)) == (long, short)


@pytest.mark.parametrize(
    ("asked", "right", "wrong", "words"),
    [
        ("忘却ゲートの役割はどれか", "忘却の割合を決める", ["候補を作る", "値を出す"], {"忘却"}),
        ("忘却ゲートの役割はどれか", "忘却の割合を決める", ["忘却を止める", "値を出す"], set()),
        ("What does the Gate decide?", "the gate's share", ["the output"], {"gate"}),
        ("Which one comes with the input?", "one with noise", ["one alone"], set()),
        ("セルの値はどれか", "セルを消す", ["値を消す"], set()),
        ("ゲートの値はどれか", "ゲートを開く", ["値を消す"], {"ゲート"}),
    ],
)
def test_a_word_of_the_question_gives_away_a_choice_that_has_it_alone(asked, right, wrong, words):
    assert giveaways.echoes(asked, right, wrong) == words


def test_absolutes_are_words_not_parts_of_words():
    assert giveaways.absolute(["it always holds", "it holds", "the allocation", "nonetheless"]) == {
        0
    }
    assert giveaways.careful(["必ず増える", "増える", "すべて減る", "減る"]) == {1, 3}


@pytest.mark.parametrize("count", [1, 4, 12, 40, 400])
def test_the_bound_is_what_nearly_all_blind_guessers_stay_within(count):
    most = giveaways.most_by_chance(count)
    hits = round(most * count)
    within = sum(math.comb(count, n) * 3 ** (count - n) for n in range(hits + 1)) / 4**count
    assert within >= 0.95
    assert most >= 0.30


def test_the_bound_comes_down_to_the_bar_with_many_questions():
    bounds = [giveaways.most_by_chance(count) for count in (4, 12, 40, 120, 1000)]
    assert bounds == sorted(bounds, reverse=True)
    assert bounds[-1] == giveaways.BAR
