"""The rules of `grade verify` for questions: a file that breaks one of them is told which, and no other."""

from __future__ import annotations

import re

import pytest

from grader.authors.question_rules import RULES
from tests.conftest import ROOT
from tests.question_files import QUESTIONS, write_questions
from tests.test_rules import marked


@pytest.fixture
def verify(call, small_course):
    """`verify(text)`: what `grade verify maths/questions` says of a file with this text."""

    def run(text: str = QUESTIONS, language: str = "en"):
        write_questions(small_course, text)
        return call("verify", "maths/questions", "--root", small_course, "--lang", language)

    return run


def edited(*edits: tuple[str, str]) -> str:
    text = QUESTIONS
    for old, new in edits:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        text = text.replace(old, new)
    return text


RETURN = QUESTIONS[QUESTIONS.index("    return {\n") : QUESTIONS.index("def _power")]
SOURCE = QUESTIONS[
    QUESTIONS.index("                source=") : QUESTIONS.index(
        "            ),\n        },\n    ),"
    )
]
RATIO = 'right=dict(ja="比 p(n)/2ⁿ は大きくなる", en="The ratio p(n)/2ⁿ keeps growing")'

BREAKERS = {
    "nothing that decides": (1, [(SOURCE, "")], "growth (38): There is neither a proof"),
    "a proof that raises": (
        1,
        [("    product = _power(3)", "    product = _power(3) / None")],
        "three (18): The proof failed: TypeError",
    ),
    "a proof of another thing": (1, [("_power(3)", "_power(2)")], "what is right is –"),
    "a proof of a wrong choice": (1, [("_power(3)", "9")], "what is right is sum"),
    "two that are right": (
        1,
        [('"sum": product == 9', '"sum": product > 9')],
        "what is right is right, sum",
    ),
    "a choice that the proof leaves out": (
        1,
        [('        "sum": product == 9,\n', "")],
        "speaks of other choices than there are: sum",
    ),
    "a choice that there is not": (
        1,
        [('"sum": product == 9', '"difference": product == 9')],
        "speaks of other choices than there are: difference, sum",
    ),
    "a proof without truths": (1, [("product == 9,", "product,")], "sum: int, not bool"),
    "a proof without names": (1, [(RETURN, "    return product == 27\n\n\n")], "bool, not dict"),
    "a proof that only states": (
        1,
        [("product == 27", "True"), ("product == 9", "False")],
        "The proof states instead of computing: right, sum",
    ),
    "a proof that draws without a seed": (
        1,
        [("    product = _power(3)", "    import random\n\n    product = 27 if random.random() < 0.5 else 9")],
        "Run again, the proof says something else",
    ),
    "a source without a year": (2, [("、2020 年、", "、")], "growth (38): The source names no year"),
    "a stem that is not Japanese": (
        3,
        [("正の整数 n に対して、n を n 個掛け合わせた数を考える。\nこれを p(n) と書く。", "p(n).")],
        "powers: stem: the Japanese is not Japanese",
    ),
    "Japanese in what is shared": (
        3,
        [("p(n) = n · n · … · n", "p(n) = n の積")],
        "powers: stem: Japanese in what is shared",
    ),
    "a question in Japanese only": (
        3,
        [("What is p(3)?", "p(3) はいくつか。")],
        "three: Japanese in the English",
    ),
    "a choice in Japanese only": (3, [('text="81"', 'text="81 個"')], "three: one-more: Japanese in the"),
    "a reason in English only": (
        3,
        [("4 個掛けた値である。", "A fourth factor.")],
        "three: one-more: why: the Japanese is not Japanese",
    ),
    "the same choice twice": (4, [('text="81"', 'text="6"')], "two-factors and one-more are the same (ja)"),
    "a right choice that is long": (
        5,
        [(RATIO, 'right=dict(ja="比 p(n)/2ⁿ は、n が増えるにつれて大きくなる", en="The ratio p(n)/2ⁿ gets larger")')],
        "characters, the wrong ones have 16, 16, 15 (ja)",
    ),
    "a right choice that is short": (
        5,
        [(RATIO, 'right=dict(ja="比 p(n)/2ⁿ は大きくなる", en="The ratio does")')],
        "(en)",
    ),
    "a word of the question": (
        6,
        [("n が大きくなるとき、どうなるか。", "n を増やすと何が増大するか。"), ("比 p(n)/2ⁿ は大きくなる", "比 p(n)/2ⁿ は増大する")],
        "“増大” stands in the question",
    ),
}  # fmt: skip


@pytest.mark.parametrize("why", BREAKERS)
def test_questions_break_one_rule_and_are_told_which_and_why(verify, why):
    rule, edits, finding = BREAKERS[why]
    result = verify(edited(*edits))
    assert result.code == 1
    assert marked("✗", result.out) == [rule]
    assert marked("✓", result.out) == [n for n in range(1, len(RULES) + 1) if n != rule]
    assert finding in result.out


def test_questions_that_keep_every_rule_are_counted_in_one_line(verify):
    result = verify()
    assert result.code == 0
    assert (
        "✓ maths/questions  2 questions (1 proved, 1 sourced)  guessers: the longest " in result.out
    )
    assert "In 1 of 1 topics the questions keep every rule (2 questions)." in result.out


def test_many_questions_whose_right_choice_is_the_longest_break_the_last_rule(verify):
    growth = QUESTIONS[
        QUESTIONS.index('            "growth": dict(') : QUESTIONS.index("        },\n    ),\n}")
    ]
    more = edited(("は大きくなる", "はもっと大きくなる"), ("keeps growing", "keeps on growing"))
    more = more[more.index('            "growth": dict(') : more.index("        },\n    ),\n}")]
    for count, rule in [(1, []), (12, [7])]:
        many = "".join(more.replace('"growth"', f'"growth_{number}"') for number in range(count))
        result = verify(QUESTIONS.replace(growth, many))
        assert marked("✗", result.out) == rule
    assert "Taking the longest is right in 0.96 of 13 questions (bound 0.46)" in result.out


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_rule_is_printed_as_one_line_in_each_language(verify, language):
    result = verify(language=language)
    lines = re.findall(r"^ +✓ +\d+ (.+)$", result.out, re.MULTILINE)
    assert len(lines) == len(set(lines)) == len(RULES)
    kana = [bool(re.search("[\u3040-\u30ff]", line)) for line in lines]
    assert kana == [language == "ja"] * len(RULES)


def test_a_topic_is_verified_with_its_questions_and_an_exercise_without(call, small_course):
    write_questions(small_course)
    call("build", "--root", small_course)
    for word, exercises, questions in [
        ("maths", True, True),
        ("maths/double", True, False),
        ("maths/questions", False, True),
        (None, True, True),
    ]:
        words = [word] if word else []
        result = call("verify", "--quick", *words, "--root", small_course, "--lang", "en")
        assert result.code == 0
        assert ("maths/double" in result.out, "maths/questions" in result.out) == (
            exercises,
            questions,
        )


def test_questions_that_cannot_be_read_say_why(call, verify):
    result = verify(edited(('syllabus="1-(1)-ii"', 'syllabus="1.1"')))
    assert result.code == 1
    assert "An item of the syllabus is written as `3-(5)-ii`" in result.out


def test_a_topic_without_questions_is_said_to_have_none(call, small_course):
    result = call("verify", "maths/questions", "--root", small_course, "--lang", "en")
    assert result.code == 2
    assert "maths has no questions of knowledge yet" in result.err


def test_the_example_for_contributors_keeps_every_rule(verify):
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    [example] = [
        block for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if "SETS" in block
    ]
    assert verify(example).code == 0


def test_a_proof_has_keras_as_oracles_have_it(verify):
    proof = """    import keras

    double = keras.config.floatx() == "float64"
    product = int(keras.ops.prod([3.0, 3.0, 3.0])) if double else 0
"""
    assert verify(edited(("    product = _power(3)\n", proof))).code == 0
