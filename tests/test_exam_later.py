"""An exam begins at once: what was read or executed before is known, and what must be executed is made meanwhile."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import replace
from types import SimpleNamespace

import pytest

from grader.errors import UserError
from grader.exam import later, runs
from grader.exam import questions as making
from grader.exam.commands import draw_exam
from grader.exam.kept import found_in
from grader.exam.knowledge import knowledge_sets
from grader.exam.paper import draw_questions
from grader.exam.plan import Plan
from grader.exam.review import show_review
from grader.exam.runs import KnownRuns, known_cases
from grader.exam.sitting import Sitting, begin
from grader.exam.slots import CODE, KNOWLEDGE, find_slots
from grader.format.course import load_course
from grader.format.exercise import edited_answer
from grader.judging import answers, reference
from grader.saying.voice import make_console

from .question_files import write_questions
from .test_exam_terminal import QUESTIONS, screen, sit
from .test_exam_web import TOKEN, open_app, post

# ---- what stands in files


@pytest.fixture
def looked():
    return []


@pytest.fixture
def find(looked):
    def length(key):
        looked.append(key)
        return [key, (len(looked), None)]

    return length


@pytest.fixture
def files(tmp_path):
    paths = {name: tmp_path / name for name in "ab"}
    for name, path in paths.items():
        path.write_text(name, encoding="utf-8")
    return paths


def test_a_file_is_looked_at_again_only_when_it_has_changed(files, find, looked, tmp_path):
    first = found_in(files, find, tmp_path, "things")
    assert found_in(files, find, tmp_path, "things") == first
    assert looked == ["a", "b"]
    files["b"].write_text("another", encoding="utf-8")
    assert found_in(files, find, tmp_path, "things") == {"a": first["a"], "b": ["b", (3, None)]}
    assert found_in({"a": files["a"]}, find, tmp_path, "things") == {"a": first["a"]}
    assert found_in(files, find, tmp_path, "things")["b"] == ["b", (3, None)]
    assert looked == ["a", "b", "b"]


@pytest.mark.parametrize("damage", [lambda data: data[:-3], lambda _: b"", lambda data: b"x" + data])  # fmt: skip
def test_what_is_damaged_is_found_again(files, find, looked, tmp_path, damage):
    first = found_in(files, find, tmp_path, "things")
    path = tmp_path / "cache" / "things.ref"
    path.write_bytes(damage(path.read_bytes()))
    assert [*found_in(files, find, tmp_path, "things")] == [*first]
    assert looked == ["a", "b"] * 2
    found_in(files, find, tmp_path, "things")
    assert looked == ["a", "b"] * 2


def test_without_a_folder_or_a_file_nothing_is_kept(files, find, looked, tmp_path):
    found_in(files, find, None, "things")
    found_in({"c": tmp_path / "none"}, find, tmp_path, "things")
    found_in({"c": tmp_path / "none"}, find, tmp_path, "things")
    assert looked == ["a", "b", "c", "c"]


def test_slots_and_questions_are_the_same_whether_read_or_kept(small_course, tmp_path):
    write_questions(small_course)
    course = load_course(small_course)
    for _ in range(2):
        assert find_slots(course, [*course.pairs], tmp_path) == find_slots(course, [*course.pairs])
        assert knowledge_sets(course, course.topics, 1, tmp_path) == knowledge_sets(
            course, course.topics, 1
        )


# ---- what was executed


@pytest.fixture
def exercise(small_course):
    return load_course(small_course).load_answered("maths", "double")


@pytest.fixture
def executed(monkeypatch):
    """The sources that were really executed."""
    sources = []
    run = runs.execute

    def counted(exercise, source, cases):
        sources.append(source)
        return run(exercise, source, cases)

    monkeypatch.setattr(runs, "execute", counted)
    return sources


def test_what_an_exam_has_executed_the_next_one_knows(exercise, executed, tmp_path):
    _, cases, _ = known_cases(exercise, tmp_path)
    sources = [exercise.answer, edited_answer(exercise, exercise.mistakes[0].edits)]
    outcomes = []
    for _ in range(2):
        run = KnownRuns(exercise, tmp_path)
        outcomes.append([run(exercise, source, cases) for source in sources])
        run.keep()
    assert executed == sources
    assert str(outcomes[0]) == str(outcomes[1])
    kept = tmp_path / "cache" / "maths" / "double-0-cpu-exam.ref"
    kept.write_bytes(kept.read_bytes()[:-1])
    KnownRuns(exercise, tmp_path)(exercise, sources[0], cases)
    assert executed == [*sources, sources[0]]


def test_what_the_reference_knows_is_not_executed(small_course, executed, tmp_path):
    """Pairs of mistakes; and the answer where running it would train a model."""
    exercise = load_course(small_course).load_answered("maths", "double")
    whole = reference.complete(reference.get_reference(exercise, 0, "cpu", tmp_path))
    assert whole.pairs
    run = KnownRuns(exercise, tmp_path)
    edits = {one.name: one.edits for one in exercise.mistakes}
    for (one, other), outcomes in whole.pairs.items():
        source = edited_answer(exercise, edits[one] + edits[other])
        assert str(run(exercise, source, whole.cases)) == str(outcomes)
    assert executed == []


def test_keras_is_asked_once_and_never_again_for_what_is_known(small_course, monkeypatch, tmp_path):
    path = small_course / "solutions" / "maths" / "double.py"
    path.write_text(path.read_text("utf-8") + "\n# keras decides\n", encoding="utf-8")
    course = load_course(small_course)
    used = []
    for module in (answers, runs, making):
        monkeypatch.setattr(module, "use_keras", lambda *_: used.append(1))
    plan = Plan(1, kinds=(CODE,), seed=1)
    assert course.load_answered("maths", "double").needs_keras
    first = draw_questions(course, plan, tmp_path)
    assert used == [1]
    assert draw_questions(course, plan, tmp_path) == first
    assert used == [1]


# ---- what is made meanwhile


@pytest.fixture
def course(small_course):
    write_questions(small_course)
    return load_course(small_course)


def waiting_exam(course, folder) -> Sitting:
    """An exam of two questions of knowledge and one on code that is not made yet."""
    known = draw_questions(course, Plan(2, kinds=(KNOWLEDGE,), seed=1), None)
    [place] = later.draw_at_once(course, Plan(1, kinds=(CODE,), seed=1), folder, Counter())
    assert (place.made, place.exercise, place.kind) == (False, "maths/double", CODE)
    return Sitting(folder, begin(folder, [*known, place], 600.0, 1))


def test_questions_are_made_while_the_exam_is_taken_also_after_it_was_left(course, tmp_path):
    sitting = waiting_exam(course, tmp_path)
    assert sitting.waiting == [2]
    sitting.answer(0, 1)
    sitting = Sitting(tmp_path, sitting.number)  # another day
    with later.filling(sitting, course, tmp_path):
        ends = time.monotonic() + 60
        while sitting.waiting and time.monotonic() < ends:
            time.sleep(0.02)
    made = sitting[2].question
    assert (made.made, made.exercise, made.kind) == (True, "maths/double", CODE)
    assert [one.question for one in Sitting(tmp_path, sitting.number).all] == [
        one.question for one in sitting.all
    ]
    assert sitting[0].choice == 1


def test_where_no_exercise_gives_a_whole_set_one_of_knowledge_comes(course, tmp_path, monkeypatch):
    sitting = waiting_exam(course, tmp_path)
    drawn = []

    def of_knowledge(plan, *_):
        drawn.append((plan.questions, plan.kinds))
        return [QUESTIONS[0]]

    monkeypatch.setattr(later, "draw_set", lambda *_: ())
    monkeypatch.setattr(later, "_drawn", of_knowledge)
    monkeypatch.setattr(later, "_hush", lambda: None)
    done = lambda call, *given: SimpleNamespace(result=lambda: call(*given))  # noqa: E731
    later._fill(sitting, course, tmp_path, SimpleNamespace(lost=(), submit=done))
    assert drawn == [(1, (KNOWLEDGE,))]
    assert sitting[2].question == QUESTIONS[0]


def test_what_was_not_made_in_time_counts_for_nothing(course, tmp_path):
    sitting = waiting_exam(course, tmp_path)
    sitting.finish()
    assert len(sitting) == len(Sitting(tmp_path, sitting.number)) == 2
    sitting.fill(2, QUESTIONS[0])  # comes too late
    assert len(sitting) == 2


def test_a_place_that_was_filled_stays_as_it_is_and_no_question_comes_twice(course, tmp_path):
    sitting = waiting_exam(course, tmp_path)
    sitting.fill(2, sitting[0].question)
    assert sitting.waiting == [2]
    sitting.fill(2, QUESTIONS[0])
    sitting.fill(2, QUESTIONS[1])
    assert sitting[2].question == QUESTIONS[0]


@pytest.mark.parametrize(
    "wanted",
    [
        {"topics": ("maths",)},
        {"areas": ("1",)},
        {"only": frozenset(["maths/double"])},
        {},
    ],
    ids=str,
)
def test_every_exam_begins_without_an_execution(course, executed, monkeypatch, tmp_path, wanted):
    """Also of a topic, of an area, or of what is weak; with no more places than may be filled."""
    monkeypatch.setattr(runs, "known_cases", None)
    drawn = draw_exam(course, Plan(kinds=(CODE,), seed=1, **wanted), tmp_path)
    assert executed == []
    sitting = Sitting(tmp_path, drawn.number)
    assert {one.question.exercise for one in sitting.all} == {"maths/double"}
    assert sitting.waiting == [0]


def test_what_cannot_be_made_says_so_and_others_of_the_range_stand_in(course, tmp_path):
    plan = Plan(kinds=(CODE, KNOWLEDGE), topics=("maths",), seed=1)
    known = draw_questions(course, Plan(1, kinds=(KNOWLEDGE,), seed=1), None)
    [place] = later.draw_at_once(course, Plan(1, kinds=(CODE,), seed=1), tmp_path, Counter())
    number = begin(tmp_path, [*known, *[place] * 9], 600.0, 1, later.options_of(plan))
    sitting = Sitting(tmp_path, number)
    with later.filling(sitting, course, tmp_path):
        ends = time.monotonic() + 60
        while sitting[9].question.asked != later.NOT_MADE and time.monotonic() < ends:
            time.sleep(0.02)
    found = [one.question for one in sitting.all if one.question.made]
    assert {one.kind for one in found} == {CODE, KNOWLEDGE}
    assert len(found) == len({str(one) for one in found})
    client = open_app(sitting)
    client.get(f"/?token={TOKEN}")
    post(client, "/start")
    page = client.get("/q/10").text
    assert "作れませんでした" in page
    assert 'content="1"' not in page  # nothing more is waited for
    sitting.finish()
    assert len(sitting) == len(found)


def test_an_exam_of_which_nothing_was_made_has_a_result(course, tmp_path):
    drawn = draw_exam(course, Plan(1, kinds=(CODE,), seed=1), tmp_path)
    sitting = Sitting(tmp_path, drawn.number)
    sitting.finish()
    client = open_app(sitting)
    client.get(f"/?token={TOKEN}")
    assert re.search(r"0 ?/ ?0 問正解", client.get("/result").text)
    assert show_review(make_console(), sitting, "ja") is None


def test_an_unknown_kind_is_said_at_once(course):
    with pytest.raises(UserError):
        later.draw_at_once(course, Plan(1, kinds=("none",)), None, Counter())


@pytest.fixture
def exam(tmp_path):
    place = replace(QUESTIONS[0], choices=(), right=-1, asked=later.WAITING, code="")
    return Sitting(tmp_path, begin(tmp_path, [place, *QUESTIONS[1:]], 1200.0, 1))


@pytest.mark.parametrize("size", ["80x24", "40x20"])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_terminal_says_that_a_question_is_being_made_and_shows_it_when_it_is(
    exam, language, size
):
    seen = []

    def look(app):
        seen.append(" ".join(screen(app).split()))

    def fill(app):
        exam.fill(0, QUESTIONS[0])
        app.second()

    keys = ["enter", look, "1", fill, look]
    sit(exam, keys, language=language, size=size)
    said = {"ja": "準備中", "en": "being made"}[language]
    assert said in seen[0]
    assert said not in seen[1]
    assert "np.sum" in seen[1]
    assert exam[0].choice is None


def test_the_page_of_a_question_that_is_being_made_comes_again_by_itself(exam):
    client = open_app(exam)
    client.get(f"/?token={TOKEN}")
    page = post(client, "/start")
    assert "準備中" in page.text
    assert '<meta http-equiv="refresh" content="1">' in page.text
    assert post(client, "/q/1", choice="1").status_code == 400
    exam.fill(0, QUESTIONS[0])
    page = client.get("/q/1")
    assert "準備中" not in page.text
    assert 'content="1"' not in page.text
