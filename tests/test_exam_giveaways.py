"""What a paper gives away: stems and code fit on a screen and name nothing, and no question answers another."""

from __future__ import annotations

import functools
import random
import re
from dataclasses import replace
from pathlib import Path

import pytest

from grader.exam.drawing import shown_code
from grader.exam.excerpt import GAP, MOST_LINES, excerpt
from grader.exam.knowledge import knowledge_sets
from grader.exam.leaks import answer_each_other
from grader.exam.paper import draw_questions
from grader.exam.plan import Plan
from grader.exam.proposals import code_choices
from grader.exam.questions import BLANK, Choice, Question, blanked_code
from grader.exam.slots import CODE, KNOWLEDGE, find_slots
from grader.exam.twins import twins_of
from grader.format.course import load_course
from grader.text import LANGUAGES, Text
from tests.conftest import DOUBLE

ROOT = Path(__file__).resolve().parents[1]
NOTHING = Text("", "")
# Words of the course, of which an exam knows nothing.
OURS = {
    "ja": re.compile("採点|返せ|空欄|スタブ|(?:上記|与えられた)(?:の)?コード"),
    "en": re.compile(r"\b(?:stub|grader|grading|fill in|the code given|given code)\b", re.IGNORECASE),
}  # fmt: skip
LONG = """class Layer:
    def forward(self, x):
        self.x = x
        for row in x:
            if row.any():
                □□□□①
            else:
                h = 0
        return h

    def backward(self, dy):
        a = 1
        b = 2
        return dy


def use(x):
    layer = Layer()
    y = layer.forward(
        x,
    )
    return y
"""


@functools.cache
def exercises():
    course = load_course(ROOT)
    return [course.load_answered(*pair) for pair in course.pairs]


def test_every_exercise_has_a_stem_that_knows_nothing_of_the_course():
    for exercise in exercises():
        assert exercise.stem is not None, exercise.key
        for language in LANGUAGES:
            found = OURS[language].search(exercise.stem.in_(language))
            assert found is None, f"{exercise.key}: {found}"


def test_stem_and_code_stand_on_one_screen():
    for exercise in exercises():
        for blank in exercise.blanks:
            code = blanked_code(exercise, (blank.number,))
            question = Question(
                exercise.key, CODE, "1", NOTHING, exercise.stem, code, "", "", (), 0
            )
            lines = [line for line in shown_code(question).split("\n") if line.strip()]
            stem = max(len(exercise.stem.in_(language).split("\n\n")) for language in LANGUAGES)
            assert len(lines) + stem <= MOST_LINES, exercise.key
            assert BLANK in "".join(lines)


def test_long_code_is_cut_to_the_statement_and_what_it_stands_in():
    assert excerpt(LONG, 30) == LONG
    for most in range(6, 19):
        lines = [line for line in excerpt(LONG, most).split("\n") if line]
        assert len(lines) <= max(most, 7)
        kept = [line for line in lines if GAP not in line]
        assert [line for line in LONG.split("\n") if line in kept and line] == kept
        for head in ("class Layer:", "    def forward(self, x):", "        for row in x:"):
            assert head in kept
        assert ("        x," in kept) == ("    y = layer.forward(" in kept)
        assert ("        return dy" not in kept) or "    def backward(self, dy):" in kept


def question(text: str, **shown) -> Question:
    parts = {"prompt": NOTHING, "code": "", "given": "", "kind": CODE, "asked": None} | shown
    prose = Text(text, text) if parts["kind"] == KNOWLEDGE else None
    return Question(
        "maths/double", parts["kind"], "1", NOTHING, parts["prompt"], parts["code"], parts["given"],
        "", (Choice(text, prose=prose),), 0, asked=parts["asked"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("right", "shown", "told"),
    [
        ("h = np.tanh(x @ w + b)", {"code": "    state = np.tanh(x @ w + b)\n"}, True),
        ("h = np.tanh(x @ w + b)", {"code": "    state = np.tanh(x @ w)\n"}, False),
        ("① a = x.sum(axis=0)\n② b = x.mean(axis=0)", {"code": "c = x.mean(axis=0)"}, True),
        ("return y", {"code": "    return y\n"}, False),
        ("np.log(1 + np.exp(x))", {"prompt": Text("", "    f(x) = np.log(1 + np.exp(x))")}, True),
    ],
)
def test_a_line_that_stands_in_another_question_answers_it(right, shown, told):
    pair = question(right), question("x", **shown)
    assert answer_each_other(pair[:1], pair[1:]) == answer_each_other(pair[1:], pair[:1]) == told


def test_a_question_that_is_still_being_made_answers_none():
    place = replace(question("x"), choices=(), right=-1)
    assert not answer_each_other([place], [question("h = np.tanh(x @ w + b)"), place])


def test_a_sentence_that_stands_in_another_question_answers_it_and_a_term_does_not():
    for text, told in (
        ("勾配が消えるので、遠い過去の入力を学べなくなるから", True),
        ("勾配消失", False),
    ):
        stem = question("x", kind=KNOWLEDGE, prompt=Text(f"RNN では、{text}。", ""))
        assert answer_each_other([question(text, kind=KNOWLEDGE)], [stem]) == told


@pytest.mark.parametrize(
    ("key", "blank", "unlikely"),
    [
        ("rnn_practice/pad_sequences_pre", 1, "dtype=float"),
        ("policy_gradient/puct_select", 5, "visits + 0"),
        ("initialization/zero_init_symmetry", 1, "0 *"),
        ("numpy_basics/pickle_roundtrip", 1, "astype(float)"),
        ("embeddings/unigram_sampler", 2, "pass"),
    ],
)
def test_what_nobody_would_choose_is_no_choice(key, blank, unlikely):
    exercise = load_course(ROOT).load_answered(*key.split("/"))
    texts = [
        text
        for seed in range(6)
        for one in code_choices(exercise, (blank,), random.Random(seed))
        for text in one
    ]
    assert not any(unlikely in text for text in texts)


def test_types_are_asked_about_where_nothing_else_is():
    exercise = load_course(ROOT).load_answered("numpy_basics", "vectorized_dot_no_loop")
    texts = [
        text
        for seed in range(6)
        for one in code_choices(exercise, (1,), random.Random(seed))
        for text in one
    ]
    assert any("np.int32" in text for text in texts)


@pytest.mark.parametrize(
    ("key", "twins"),
    [
        ("metrics/roc_auc_exact", (1, 2)),
        ("pooling/max_pool_fwd_bwd", (1, 2)),
        ("detection_models/roi_align", (1, 2)),
    ],
)
def test_a_line_that_another_one_tells_is_asked_for_only_with_it(key, twins):
    """The true positive rate is the false one with another name: whoever sees one knows the other."""
    topic, name = key.split("/")
    asked = [slot.blanks for slot in find_slots(load_course(ROOT), [(topic, name)]) if slot.blanks]
    assert any(len(blanks) == 1 for blanks in asked)
    assert not any(len({*blanks} & {*twins}) == 1 for blanks in asked)


def test_where_names_are_asked_about_no_other_line_tells_them():
    twins = twins_of(load_course(ROOT).load_answered("transformer", "qkv_projection"))
    assert not any(twins.values())


def test_no_question_of_knowledge_answers_another():
    course = load_course(ROOT)
    every = [one for some in knowledge_sets(course, course.topics, 0) for one in some]
    for bit in range(len(every).bit_length()):  # in which the places of any two differ somewhere
        halves: tuple[list, list] = [], []
        for place, one in enumerate(every):
            halves[place >> bit & 1].append(one)
        assert not answer_each_other(*halves)


def test_a_paper_takes_no_two_exercises_of_which_one_shows_the_others_lines(small_course):
    folder = small_course / "solutions" / "maths"
    long = DOUBLE.replace("np.sum(y)  # blank", "np.sum(y, axis=None)  # blank")
    for name in ("double", "again"):
        (folder / f"{name}.py").write_text(long, "utf-8")
    other = DOUBLE.replace("np.sum(y)", "y.sum()").replace('"np.sum"', '"y.sum"')
    (folder / "other.py").write_text(other.replace('"np.mean"', '"y.mean"'), "utf-8")
    topics = (small_course / "solutions" / "topics.toml").read_text("utf-8")
    changed = topics.replace('"double"', '"double", "again", "other"')
    (small_course / "solutions" / "topics.toml").write_text(changed, "utf-8")
    course = load_course(small_course)
    for seed in range(4):
        drawn = draw_questions(course, Plan(2, kinds=(CODE,), seed=seed), None)
        assert len({one.exercise for one in drawn} & {"maths/double", "maths/again"}) <= 1
