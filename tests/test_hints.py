"""`grade hint` and `grade solution`: made from the mistakes, one step at a time, recorded. And a topic's introduction."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from grader.format.edits import edited_statement
from grader.learners.hints import choices

from .learner import Learner

ABOUT = """# 算数のこころ

2 倍とは同じものを 2 つ足すことで、行列でも要素ごとに同じことをする。長い文は端末の幅で折り返すが、
行の頭に「。」や「、」は来ない。

- 要素ごとの**和**
- スカラー倍

式で書くと次のとおり。

    y = 2 * x

---

# The heart of arithmetic

Twice a thing is the thing and the thing again.

1. add
2. scale
"""


@pytest.fixture
def learner(small_course, call):
    found = Learner(small_course, call)
    found.write("stub")
    return found


def test_hints_go_from_the_trap_to_the_choice_to_the_line(learner):
    first, second, third, fourth = (learner.type("hint", "maths/double").out for _ in range(4))
    assert "Hint 1/3" in first
    assert "Twice, not the square." in first
    assert "2 * x" not in first
    assert "Hint 2/3" in second
    assert all(choice in second for choice in ("y = 2 * x", "y = x**2", "y = x / 2", "y = x + 0"))
    assert "Hint 3/3" in third
    assert "y = 2 * x" in third
    assert "x**2" not in third
    assert fourth == third


def test_the_hint_is_for_the_first_blank_that_is_left_and_says_where_it_is(learner):
    path = learner.write("half-done")
    line = next(
        n for n, text in enumerate(path.read_text("utf-8").split("\n"), 1) if "TODO 2" in text
    )
    screen = learner.type("hint", "maths/double").out
    assert f"Blank 2 (line {line} of" in screen
    assert "The sum, not the mean." in screen
    assert "square" not in screen


def test_the_next_blank_begins_with_its_trap(learner):
    for _ in range(3):
        learner.type("hint", "maths/double")
    learner.write("half-done")
    assert "Hint 1/3" in learner.type("hint", "maths/double").out


def test_after_a_diagnosis_the_hint_is_for_the_mistake_that_was_made(learner):
    learner.hand_in("mean")
    screen = learner.type("hint", "maths/double").out
    assert "Blank 2" in screen
    assert "those of this slip" in screen
    assert "The sum, not the mean." in screen


def test_of_several_mistakes_at_a_blank_the_one_that_was_made_is_said(learner):
    learner.hand_in("half")
    screen = learner.type("hint", "maths/double", language="ja").out
    assert "半分になっている。" in screen
    assert "2 乗ではなく 2 倍。" not in screen


def test_once_the_diagnosed_line_is_mended_the_hint_does_not_insist_on_it(learner):
    learner.hand_in("mean")
    learner.write("right")
    result = learner.type("hint", "maths/double")
    assert result.code == 2
    assert "Grade it" in result.err


def test_after_a_pass_there_is_the_solution_instead(learner):
    learner.hand_in("right")
    result = learner.type("hint", "maths/double")
    assert (result.code, result.out) == (2, "")
    assert "grade solution maths/double" in result.err


def test_a_new_round_begins_with_the_trap_again(learner):
    for _ in range(3):
        learner.type("hint", "maths/double")
    learner.hand_in("right")
    learner.type("reset", "maths/double")
    assert "Hint 1/3" in learner.type("hint", "maths/double").out


def test_a_number_asks_for_that_hint_and_blank_for_that_blank(learner):
    screen = learner.type("hint", "maths/double", "3", "--blank", "2").out
    assert "total = np.sum(y)" in screen
    assert "Hint 3/3" in learner.type("hint", "maths/double", "--blank", "2").out
    for words in (("4",), ("0",), ("x",), ("--blank", "3"), ("--blank", "0")):
        assert learner.type("hint", "maths/double", *words).code == 2


def test_a_file_that_is_broken_or_not_utf_8_gets_its_hint(learner):
    path = learner.write("stub")
    for data in (b"def double(x:\n  y = (\n", b"\xff\xfe\x00", b""):
        path.write_bytes(data)
        assert "Hint" in learner.type("hint", "maths/double").out


def test_hint_wants_one_exercise(learner):
    learner.add_exercise("twice")
    assert "exactly one exercise" in learner.type("hint", "maths").err
    assert "maths/double" in learner.type("hint", "maths/doubel").err


def test_every_choice_of_the_course_holds_the_right_line_once_and_no_two_alike(course):
    for pair in course.pairs:
        exercise = course.load(*pair)
        most = 0
        for blank in exercise.blanks:
            found = choices(exercise, blank)
            assert found.count(edited_statement(exercise.answer, blank, ())) == 1
            assert len(set(found)) == len(found) <= 4
            assert found == choices(exercise, blank)
            most = max(most, len(found))
        assert most >= 2


def test_the_right_choice_stands_at_every_place(course):
    """Over the course, or its place would give it away."""
    places = set()
    for pair in course.pairs:
        exercise = course.load(*pair)
        for blank in exercise.blanks:
            right = edited_statement(exercise.answer, blank, ())
            places.add(choices(exercise, blank).index(right))
    assert places == {0, 1, 2, 3}


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("level", ["1", "2", "3"])
def test_sentences_fit_into_40_columns(call, learner, level, language):
    words = ("hint", "maths/double", level, "--root", learner.root, "--lang", language)
    out = call(*words, env={"COLUMNS": "40"}).out
    assert all(
        cell_len(line) <= 40 for line in out.split("\n") if "│" not in line and "/" not in line
    )
    assert out.count("\n") < 24


def test_the_solution_is_for_after_a_pass_or_by_force(learner):
    early = learner.type("solution", "maths/double")
    assert (early.code, early.out) == (2, "")
    assert "grade hint maths/double" in early.err
    forced = learner.type("solution", "maths/double", "--force").out
    learner.hand_in("right")
    after = learner.type("solution", "maths/double").out
    assert forced == after
    for piece in ("y = 2 * x", "✗ y = x**2", "Twice, not the square.", "y = x + x", "Blank 2"):
        assert piece in after


def test_looking_at_the_solution_by_force_is_help_and_after_a_pass_it_is_not(learner):
    learner.type("solution", "maths/double", "--force")
    learner.hand_in("right")
    assert "+ passed with a hint" in learner.type().out
    learner.type("solution", "maths/double")
    learner.type("reset", "maths/double")
    learner.hand_in("right")
    assert "✓ passed" in learner.type().out


def test_a_course_without_answers_says_why_there_are_no_hints(learner, tmp_path, call):
    assert learner.type("release", tmp_path / "handout").code == 0
    handed = Learner(tmp_path / "handout", call)
    for language, piece in (("ja", "解答なしで配られたコース"), ("en", "handed out without them")):
        result = handed.type("hint", "maths/double", language=language)
        assert (result.code, result.out) == (2, "")
        assert piece in result.err
    assert handed.type("solution", "maths/double").code == 2
    path = handed.root / "exercises" / "maths" / "double.py"
    stub = path.read_text("utf-8")
    path.write_text(stub.replace("...  # TODO 1", "x"), encoding="utf-8")
    assert handed.type("reset", "maths/double").code == 0
    assert path.read_text("utf-8") == stub


def test_the_introduction_is_read_in_the_learners_language(learner):
    path = learner.root / "solutions" / "maths" / "about.md"
    assert "no introduction" in learner.type("maths", "--about").err
    path.write_text(ABOUT, encoding="utf-8")
    english = learner.type("maths", "--about").out
    assert "The heart of arithmetic" in english
    assert "算数" not in english
    japanese = learner.type("maths/double", "--about", language="ja").out
    assert "算数のこころ" in japanese
    assert "    y = 2 * x" in japanese
    assert "要素ごとの和" in japanese
    assert "折り返すが、行の" in japanese.replace("\n", "")
    assert "heart" not in japanese


@pytest.mark.parametrize("width", [40, 80])
def test_the_introduction_is_broken_as_japanese_wants_it(learner, call, width):
    (learner.root / "solutions" / "maths" / "about.md").write_text(ABOUT, encoding="utf-8")
    words = ("maths", "--about", "--root", learner.root, "--lang", "ja")
    out = call(*words, env={"COLUMNS": str(width)}).out
    assert max(map(cell_len, out.split("\n"))) <= width
    assert not any(line.strip()[:1] in set("。、") for line in out.split("\n") if line.strip())


def test_the_introduction_disturbs_nothing_and_is_handed_out(learner, tmp_path, call):
    (learner.root / "solutions" / "maths" / "about.md").write_text(ABOUT, encoding="utf-8")
    assert learner.type("build").code == 0
    assert not list((learner.root / "exercises").rglob("about*"))
    assert learner.type("release", tmp_path / "handout").code == 0
    handed = Learner(tmp_path / "handout", call)
    assert "arithmetic" in handed.type("maths", "--about").out
    assert handed.type("maths").code == 1
    assert learner.type("--about").code == 2
