"""`grade review`: what comes back, when, and why. Days go by in the database, not in the code."""

from __future__ import annotations

import json

import pytest
from rich.cells import cell_len

from grader.learners.database import using_progress
from grader.learners.schedule import cards, due_at

from .learner import DAY, Learner


@pytest.fixture
def learner(small_course, call):
    found = Learner(small_course, call)
    for name in ("twice", "again"):
        found.add_exercise(name)
    return found


def interval(learner: Learner, name: str) -> float:
    """Days from the last review of an exercise until it is due by FSRS."""
    card = cards(learner.state)[f"maths/{name}"]
    return (card.due - card.last.time) / DAY


def test_before_anything_was_passed_there_is_nothing_to_review(learner):
    for language, piece in (("ja", "忘れかけたころ"), ("en", "before it fades")):
        result = learner.type("review", language=language)
        assert result.code == 0
        assert piece in result.out


def test_what_was_passed_today_is_not_due_today_and_the_day_is_told(learner):
    learner.hand_in("right")
    out = learner.type("review").out
    assert "Nothing is due today." in out
    assert "in 2 days (1)" in out


def test_what_was_known_comes_later_than_what_was_found_and_what_was_copied(learner):
    learner.hand_in("right", "double")
    learner.hand_in("square", "twice")
    learner.hand_in("right", "twice")
    learner.write("stub", "again")
    learner.type("hint", "maths/again", "3")
    learner.hand_in("right", "again")
    known = {name: cards(learner.state)[f"maths/{name}"] for name in ("double", "twice", "again")}
    assert known["double"].last.rating == "Good"
    assert known["twice"].last.rating == "Hard"
    assert known["again"].last.rating == "Again"
    assert known["double"].stability > known["twice"].stability
    assert known["double"].stability > known["again"].stability


def test_what_is_known_again_and_again_comes_more_and_more_rarely(learner):
    days = []
    for _ in range(4):
        learner.write("stub")
        learner.type("reset", "maths/double")
        learner.hand_in("right")
        days.append(interval(learner, "double"))
        learner.days_go_by(days[-1])
        learner.write("right")
        learner.type("reset", "maths/double")
    assert days == sorted(days)
    assert days[-1] > 5 * days[0]


def test_a_mistake_is_named_and_comes_back_tomorrow(learner):
    learner.hand_in("square")
    learner.days_go_by(1)
    out = learner.type("review").out
    assert "Your slip yesterday: Twice, not the square." in out
    assert "grade reset maths/double" in out
    japanese = learner.type("review", language="ja").out
    assert "きのうの間違い: 2 乗ではなく 2 倍。" in japanese


def test_the_mistake_is_named_also_after_the_pass_that_followed(learner):
    learner.hand_in("half")
    learner.hand_in("right")
    learner.days_go_by(3)
    assert "Your slip 3 days ago: This is the half." in learner.type("review").out


def test_reasons_for_coming_back(learner):
    learner.type("hint", "maths/double")
    learner.hand_in("right", "double")
    learner.write("stub", "twice")
    (learner.root / "exercises/maths/twice.py").write_text("import nothing\n")
    learner.type("maths/twice")
    learner.hand_in("right", "twice")
    learner.hand_in("right", "again")
    learner.days_go_by(4)
    out = learner.type("review").out
    assert "Passed 4 days ago with a hint." in out
    assert "Passed 4 days ago after some tries." in out
    assert "Passed 4 days ago." in out


def test_a_topic_comes_back_sooner_for_somebody_who_made_its_mistakes(learner):
    learner.hand_in("right", "double")
    known = cards(learner.state)
    card = known["maths/double"]
    before, soon = due_at(card, known, card.last.time)
    assert not soon
    learner.hand_in("square", "twice")
    known = cards(learner.state)
    after, soon = due_at(known["maths/double"], known, card.last.time)
    assert soon
    assert after < before
    learner.days_go_by(1)
    assert "sooner than others" in learner.type("review").out


def test_mistakes_of_long_ago_count_no_more(learner):
    learner.hand_in("square", "twice")
    learner.days_go_by(40)
    learner.hand_in("right", "double")
    known = cards(learner.state)
    assert not due_at(known["maths/double"], known, known["maths/double"].last.time)[1]


def test_saving_the_same_mistake_many_times_counts_once(learner):
    learner.hand_in("square", "double")
    for _ in range(5):
        learner.hand_in("square", "twice")
    known = cards(learner.state)
    assert known["maths/double"].stability == known["maths/twice"].stability


def test_grading_what_is_passed_once_more_is_no_review(learner):
    learner.hand_in("right")
    learner.days_go_by(5)
    learner.type("maths/double")
    assert "maths/double" in learner.type("review").out


def test_rewriting_a_passed_file_days_later_is_a_review(learner):
    path = learner.write("right")
    learner.type("maths/double")
    learner.days_go_by(5)
    path.write_text(path.read_text("utf-8").replace("2 * x", "x + x"), encoding="utf-8")
    learner.type("maths/double")
    assert "Nothing is due today." in learner.type("review").out


def test_start_gives_the_due_files_their_blanks_and_keeps_the_answers(learner):
    answers = {}
    for name in ("double", "twice"):
        learner.hand_in("right", name)
        answers[name] = (learner.root / "exercises" / "maths" / f"{name}.py").read_bytes()
    learner.days_go_by(9)
    before = learner.type("review").out
    assert "grade review --start" in before
    started = learner.type("review", "--start").out
    assert "2 have their blanks again" in started
    assert ".grade/replaced" in started.replace("\\", "/")
    for name, answer in answers.items():
        assert "TODO 1" in (learner.root / "exercises" / "maths" / f"{name}.py").read_text("utf-8")
        [kept] = (learner.state / "replaced" / "maths").glob(f"{name}.*.py")
        assert kept.read_bytes() == answer
    after = learner.type("review").out
    assert "--start" not in after
    assert "grade maths/double" in after
    learner.hand_in("right")
    assert "maths/double" not in learner.type("review").out


def test_start_does_not_touch_work_in_progress(learner):
    path = learner.write("square")
    learner.type("maths/double")
    learner.days_go_by(2)
    mine = path.read_bytes()
    said = " ".join(learner.type("review", "--start").out.split())
    assert "not passed yet stay as they are: 1. To start over: grade reset maths/double" in said
    assert "blanks already" not in said
    assert path.read_bytes() == mine


def test_count_limits_list_and_start(learner):
    for name in ("double", "twice", "again"):
        learner.hand_in("right", name)
    learner.days_go_by(9)
    assert "2 more after these." in learner.type("review", "--count", "1").out
    assert "1 have" in learner.type("review", "--start", "--count", "1").out
    assert learner.type("review", "--count", "0").code == 2


def test_what_is_most_likely_forgotten_comes_first(learner):
    learner.hand_in("right", "double")
    learner.hand_in("square", "twice")
    learner.hand_in("right", "twice")
    learner.days_go_by(9)
    out = learner.type("review").out
    assert out.index("maths/twice") < out.index("maths/double")


def test_deleted_files_and_exercises_are_no_trouble(learner):
    learner.hand_in("right", "double")
    learner.hand_in("right", "twice")
    learner.days_go_by(9)
    for path in (learner.root / "exercises" / "maths").iterdir():
        path.unlink()
    (learner.root / "solutions" / "maths" / "twice.py").unlink()
    out = learner.type("review").out
    assert "maths/double" in out
    assert "maths/twice" not in out
    assert "One is due again" in learner.type().out
    assert learner.type("review", "--start").code == 0


def test_a_mistake_chosen_in_a_finished_exam_brings_the_exercise_back(learner):
    learner.hand_in("right")
    right, wrong = {"text": "2 * x", "mistake": ""}, {"text": "x**2", "mistake": "square"}
    question = {"exercise": "maths/double", "choices": [right, wrong], "right": 0}
    with using_progress(learner.state) as database:
        database.execute("insert into exam (id, started, seconds, used) values (1, 1, 60, 9)")
        database.execute(
            "insert into exam_question (exam, number, data, choice) values (1, 0, ?, 1)",
            (json.dumps(question),),
        )
    learner.days_go_by(1)
    assert "Nothing is due today." in learner.type("review").out
    learner.ask("update exam set finished = (select max(time) from attempt) + 60")
    out = learner.type("review").out
    assert "Chosen in the exam yesterday: Twice, not the square." in out
    [exam] = json.loads(learner.type("progress", "--json").out)["exams"]
    assert exam["answers"][0]["mistake"] == "square"
    assert exam["answers"][0]["right"] is False


def test_a_clock_that_was_set_back_is_no_trouble(learner):
    learner.hand_in("right")
    learner.ask("update attempt set time = time + 86400 * 30")
    learner.hand_in("square")
    learner.hand_in("right")
    assert learner.type("review").code == 0
    assert learner.type().code == 0


@pytest.mark.parametrize("language", ["ja", "en"])
def test_sentences_fit_into_40_columns(learner, call, language):
    learner.hand_in("square")
    learner.hand_in("right", "twice")
    learner.days_go_by(9)
    for words in (("review",), ("review", "--start")):
        command = (*words, "--root", learner.root, "--lang", language)
        out = call(*command, env={"COLUMNS": "40"}).out
        assert all(cell_len(line) <= 40 for line in out.split("\n") if "/" not in line)


def test_the_same_history_gives_the_same_cards(learner):
    learner.hand_in("square")
    learner.hand_in("right", "twice")
    first = cards(learner.state)
    assert cards(learner.state) == first
    learner.ask("delete from card")
    assert cards(learner.state) == first
