"""`grade quiz`: asks, judges at once, says why, remembers. Answers come as lines, as in a pipe."""

from __future__ import annotations

import io
import json
import os
import re
import shutil

import pytest
from rich.cells import cell_len

from grader.desk.desk import Desk
from grader.exam.frame import Speech
from grader.exam.paper import draw_questions
from grader.exam.plan import Plan
from grader.exam.sitting import Sitting, begin
from grader.exam.slots import KNOWLEDGE
from grader.format.course import load_course
from grader.learners.progress import attempts, states
from grader.learners.schedule import cards

from .conftest import ROOT
from .learner import Learner
from .question_files import QUESTIONS, write_questions

SETS = QUESTIONS[QUESTIONS.index('    "powers": dict(') : QUESTIONS.index("\n}\n\n\ndef three")]


@pytest.fixture
def learner(small_course, call):
    write_questions(small_course)
    return Learner(small_course, call)


@pytest.fixture
def answer(learner, monkeypatch):
    """`answer("1", "l", …)`: a round of `grade quiz maths` in which these lines are typed."""

    def run(*lines: str, seed: int = 1, language: str = "en", width: int = 80) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        monkeypatch.setenv("COLUMNS", str(width))
        result = learner.type("quiz", "maths", "--seed", str(seed), language=language)
        assert (result.code, result.err) == (0, "")
        return result.out

    return run


def place_of(text: str, printed: str) -> str:
    """The number of the choice in which `text` stands, where it is asked last."""
    return re.findall(rf"^ +(\d)  .*{re.escape(text)}", printed, re.MULTILINE)[-1]


def asked_in(printed: str) -> list[str]:
    return re.findall(r"^  \d+/\d+  (.+)$", printed, re.MULTILINE)


def test_a_round_asks_each_question_once_with_the_stem_of_its_set_once(answer):
    printed = answer("1", "1")
    assert asked_in(printed) == ["What is p(3)?", "What happens as n grows?"]
    assert printed.count("take the product of n factors") == 1
    assert printed.count("p(n) = n · n · … · n") == printed.count("return n**n") == 1


def test_a_right_answer_is_confirmed_and_a_wrong_one_gets_its_reason_and_the_right_one(answer):
    printed = answer("3", "q")
    assert "✓ Right." in printed
    printed = answer("2", seed=1)
    printed = answer(place_of("The difference p(n)−2ⁿ stays", printed), seed=1)
    assert "is wrong.\n  → The difference grows." in printed
    assert f"Right is number {place_of('keeps growing', printed)}: The ratio" in printed
    assert "Source: 『初等整数論』、2020 年、第 1 章" in printed


def test_the_score_names_what_to_look_at_again(answer):
    printed = answer("3", "q")
    assert "1 of 1 right (1 not asked)" in printed
    assert "To look at again" not in printed
    wrong = "1" if place_of("keeps growing", printed) != "1" else "2"
    printed = answer(wrong, "3")
    assert "1 of 2 right" in printed
    assert printed.index("To look at again") < printed.rindex("✗ What happens as n grows?")


@pytest.mark.parametrize("typed", [["3"], ["c"], ["C"], ["３"], [" ｃ "], ["9", "", "0", "x", "3"]])
def test_answers_are_numbers_or_letters_of_any_width_and_anything_else_is_asked_again(
    answer, learner, typed
):
    assert "✓ Right." in answer(*typed, "q")
    assert [one.status for one in attempts(learner.state)] == ["passed"]


def test_the_reasons_of_the_other_choices_can_be_had(answer):
    printed = answer("3", "w", "q")
    after = printed[printed.index("What happens") :]
    reasons = ["This is the sum", "This is twice", "This has a fourth"]
    assert all(reason in after for reason in reasons)
    printed = answer("q")
    assert not any(reason in printed for reason in reasons)


def test_the_language_changes_in_the_middle_of_a_question(answer):
    printed = answer("3", "l", "q")
    english, japanese = printed.split("問 2/2")
    assert "For a positive integer" in english
    assert "n が大きくなるとき、どうなるか。" in japanese
    assert "q 終了" in japanese


def test_what_is_not_known_is_asked_first_and_then_the_rest_under_its_own_stem(answer, learner):
    answer("3", "q")
    printed = answer("q")
    assert asked_in(printed) == ["What happens as n grows?"]
    assert "comes first (1)" in printed
    printed = answer(place_of("keeps growing", printed), "q")
    assert asked_in(printed) == ["What happens as n grows?", "What is p(3)?"]
    assert printed.index("what was right last time") < printed.index("What is p(3)?")
    assert printed.count("take the product of n factors") == 2
    assert "all of them right last time" in answer("q")


def test_what_is_due_again_comes_before_what_is_known(answer, learner):
    printed = answer("3", "q")
    answer(place_of("keeps growing", printed))
    learner.days_go_by(1)
    answer("q", "q")  # nothing is due after a day
    assert "all of them" in answer("q")
    learner.days_go_by(30)
    assert "comes first (2)" in answer("q")


def test_another_seed_gives_another_order_of_what_is_no_number(answer, learner):
    orders = set()
    for seed in range(6):
        printed = answer("3", "q", seed=seed)
        assert re.findall(r"^  \d  (\d+)$", printed, re.MULTILINE) == ["6", "9", "27", "81"]
        orders.add(tuple(re.findall(r"^  \d  (The .+)$", printed, re.MULTILINE)))
        shutil.rmtree(learner.state)
    assert len(orders) > 2
    assert len({frozenset(order) for order in orders}) == 1


def test_every_answer_is_recorded_at_once_also_when_the_input_ends(answer, learner):
    answer("1")
    answer("2", "1")
    recorded = [(one.exercise, one.status, one.mistakes) for one in attempts(learner.state)]
    assert recorded[:2] == [
        ("maths/questions#three", "wrong", ("two-factors",)),
        ("maths/questions#three", "wrong", ("sum",)),
    ]
    assert recorded[2][0] == "maths/questions#growth"


def test_a_right_answer_is_a_review_and_another_round_days_later_one_more(answer, learner):
    answer("3", "q")
    key = "maths/questions#three"
    first = cards(learner.state)[key]
    assert first.last.rating == "Good"
    learner.days_go_by(10)
    answer("3", "q")
    assert cards(learner.state)[key].stability > first.stability


def test_a_wrong_choice_is_forgotten_knowledge_and_brings_the_question_back_tomorrow(
    answer, learner
):
    answer("1", "q")
    card = cards(learner.state)["maths/questions#three"]
    assert card.last.rating == "Again"
    assert [slip.mistake for slip in card.slips] == ["two-factors"]
    assert states(learner.state)["maths/questions#three"].open


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("width", [44, 80])
def test_no_line_is_wider_than_the_terminal(answer, language, width):
    printed = answer("1", "w", "1", language=language, width=width)
    assert max(map(cell_len, printed.split("\n"))) <= width
    assert "\x1b" not in printed


def test_without_a_topic_the_topics_are_listed_with_how_many_are_known(answer, learner):
    assert re.search(r"maths +Arithmetic +0/2", learner.type("quiz", "--topics").out)
    answer("3", "1")
    listed = learner.type("quiz", "--topics").out
    assert re.search(r"maths +Arithmetic +[12]/2", listed)
    assert "grade quiz maths" in listed
    learner.days_go_by(60)
    assert "due" in learner.type("quiz", "--topics").out


def test_a_course_without_questions_says_so(small_course, call):
    learner = Learner(small_course, call)
    assert "No topic has questions of knowledge yet." in learner.type("quiz").out
    assert "maths has no questions of knowledge yet" in learner.type("quiz", "maths").err


@pytest.mark.parametrize(
    ("word", "said"),
    [("math", "Did you mean:  grade maths"), ("geometry", "There is no topic 'geometry'")],
)
def test_an_unknown_topic_is_answered_with_the_nearest(learner, word, said):
    result = learner.type("quiz", word)
    assert result.code == 2
    assert said in result.err


def test_a_topic_may_be_named_by_something_in_it(learner, monkeypatch):
    for word in ("maths/questions", "maths/double", "solutions/maths/questions.py", "maths/"):
        monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
        assert "What is p(3)?" in learner.type("quiz", word).out


def test_questions_that_were_changed_are_counted_anew(learner):
    assert "0/2" in learner.type("quiz", "--topics").out
    path = learner.root / "solutions/maths/questions.py"
    text = QUESTIONS.replace(SETS, SETS + SETS.replace("powers", "more").replace("three", "four"))
    path.write_text(text.replace('"growth"', '"growths"', 1), encoding="utf-8")
    assert "0/4" in learner.type("quiz", "--topics").out
    kept = learner.state / "cache" / "questions.json"
    kept.write_text('{"maths": [1]}', encoding="utf-8")
    assert "0/4" in learner.type("quiz", "--topics").out
    assert len(json.loads(kept.read_text(encoding="utf-8"))["maths"]["items"]) == 4


def test_an_answer_that_cannot_be_kept_is_said_and_the_round_goes_on(learner, monkeypatch):
    learner.state.mkdir()
    (learner.state / "progress.sqlite").mkdir()
    monkeypatch.setattr("sys.stdin", io.StringIO("3\n1\n"))
    result = learner.type("quiz", "maths", "--seed", "1")
    assert result.code == 0
    assert " of 2 right" in result.out
    assert "progress.sqlite" in result.err


@pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals of POSIX")
def test_at_a_terminal_the_reason_stays_until_enter_and_letters_ask_for_more(small_course):
    from .test_watch import Terminal

    write_questions(small_course)
    words = ["quiz", "maths", "--seed", "1", "--root", str(small_course)]
    terminal = Terminal(words, ROOT)
    try:
        terminal.until("1–4 to answer")
        terminal.type("1\n")
        terminal.until("Enter next")
        assert "What happens" not in terminal.screen
        terminal.type("w\n")
        terminal.until("This is the sum of the factors.")
        terminal.type("l\n")
        terminal.until("正解は 3 番: 27")
        terminal.type("\n")
        terminal.until("n が大きくなるとき、どうなるか。")
        terminal.type("q\n")
        assert terminal.process.wait(timeout=30) == 0
        assert "1 問中 0 問正解" in terminal.screen
    finally:
        terminal.close()


# The map of topics, and what is due


@pytest.mark.parametrize("width", [44, 80])
@pytest.mark.parametrize(("language", "word"), [("ja", "問"), ("en", "quiz")])
def test_the_map_counts_what_is_known_beside_the_exercises(
    answer, learner, monkeypatch, language, word, width
):
    answer("3", "q")
    monkeypatch.setenv("COLUMNS", str(width))
    shown = learner.type(language=language).out
    [line] = [line for line in shown.split("\n") if "maths" in line and "0/1" in line]
    assert f"{word} 1/2" in line
    assert "grade quiz TOPIC" in shown
    assert max(map(cell_len, shown.split("\n"))) <= width


def test_an_answer_in_an_exam_counts_on_every_map_as_one_in_a_quiz(answer, learner):
    def take(*choices: int | None) -> tuple[str, str]:
        course = load_course(learner.root)
        drawn = draw_questions(course, Plan(kinds=(KNOWLEDGE,), seed=1), None)
        sitting = Sitting(learner.state, begin(learner.state, drawn, 600, 1))
        for place, (one, wrong) in enumerate(zip(drawn, choices, strict=True)):
            if wrong is not None:
                sitting.answer(place, (one.right + wrong) % len(one.choices))
        sitting.finish()
        desk = Desk(course, learner.state, None, Speech("en"), "token").standing().known["maths"]
        return re.search(r"quiz (\d/\d)", learner.type(language="en").out)[
            1
        ], f"{desk.known}/{desk.total}"

    assert take(0, 1) == ("1/2", "1/2")
    assert take(0, 0) == ("2/2", "2/2")
    assert take(None, None) == ("2/2", "2/2")  # what was left out says nothing
    assert take(1, 0) == ("1/2", "1/2")
    asked = answer("1", "1", seed=3)  # one more round in the quiz, of whatever came of it
    right = len(re.findall("✓", asked))
    assert f"quiz {right}/2" in learner.type(language="en").out


def test_a_course_without_questions_has_a_map_without_them(small_course, call):
    assert "quiz" not in call("--root", small_course, "--lang", "en").out


def test_when_every_exercise_is_passed_the_map_names_the_questions_that_are_left(answer, learner):
    learner.hand_in("right")
    shown = learner.type().out
    assert shown.rindex("grade quiz maths") > shown.index("questions of knowledge left")
    answer("3", place_of("keeps growing", answer("3", "q")))
    assert "questions of knowledge left" not in learner.type().out


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_review_names_the_quiz_for_what_is_due_and_keeps_the_reason_to_itself(
    answer, learner, language
):
    answer("1", "q")
    learner.days_go_by(2)
    shown = learner.type("review", language=language).out
    assert {"ja": "2 日前、間違えました。", "en": "Wrong 2 days ago."}[language] in shown
    assert {"ja": "p(3) はいくつか。", "en": "What is p(3)?"}[language] in shown
    assert "grade quiz maths" in shown
    assert "This is twice" not in shown
    assert "2 倍した値" not in shown
    assert learner.type(language=language).out.count("grade review") == 1


def test_a_topics_questions_are_one_thing_to_review_beside_exercises(answer, learner):
    learner.hand_in("square")
    answer("1", place_of("The ratio p(n)/2ⁿ keeps falling", answer("3", "q")))
    learner.days_go_by(2)
    shown = learner.type("review").out
    assert "To review: 3" in shown
    assert shown.count("grade quiz maths") == 1
    assert "questions of knowledge: 2" in shown
    assert "grade reset maths/double" in shown
    first = learner.type("review", "--count", "1").out
    assert ("grade quiz maths" in first) != ("maths/double" in first)
    assert re.search(r"[12] more after these", first)
    started = learner.type("review", "--start").out
    assert "grade maths/double" in started
    assert "grade quiz maths" in started


def test_a_question_that_is_no_longer_there_is_not_due(answer, learner):
    answer("1", "q")
    learner.days_go_by(2)
    write_questions(
        learner.root, QUESTIONS.replace('"three"', '"tree"').replace("three()", "tree()")
    )
    assert "Nothing is due" in learner.type("review").out


def test_a_word_that_is_stressed_is_shown_without_its_marks(small_course, answer):
    path = next(small_course.rglob("questions.py"))
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("What is p(3)?", "What is **not** p(3)?"), encoding="utf-8")
    printed = answer("1", "", "1", "")
    assert "What is not p(3)?" in printed
    assert "**" not in printed.replace("n**n", "")
