"""A submission that cannot be judged is refused alone; a failure is worded whatever is not known of it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

import grader
from grader.classes import worker
from grader.format.exercise import parse_exercise
from grader.judging import explaining
from grader.judging.grading import not_run
from grader.running.task import Failure, FailureKind, Tier
from grader.saying import sentences
from grader.saying.own_lines import places
from grader.saying.refusing import FOLDER, Submitted, guarded, judged
from grader.text import LANGUAGES
from tests.conftest import DOUBLE

WRONG = DOUBLE.replace("2 * x  # blank", "x**2 + 1", 1)


@pytest.fixture
def exercise(tmp_path):
    return parse_exercise(DOUBLE, tmp_path / "double.py", "maths")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", [None, 1])
@pytest.mark.parametrize("kind", FailureKind)
def test_every_failure_has_a_sentence_where_nothing_is_known_of_it(exercise, kind, case, language):
    sentence = sentences.failure(exercise, Failure(kind, case), language)
    assert sentence.strip()
    assert "{" not in sentence
    assert "None" not in sentence


def test_what_a_process_says_of_a_failure_does_not_stand_for_what_the_grader_says(exercise):
    said = {"key": "x; rm -rf ~", "function": "no_such", "exception": "E" * 5000}
    sentence = sentences.failure(exercise, Failure(FailureKind.MISSING, 1, said), "en")
    assert "rm" not in sentence
    assert "function double" in sentence
    crash = sentences.failure(exercise, Failure(FailureKind.CALL, 1, said), "en")
    assert len(crash) < 200


def refuse(exercise, tmp_path, work):
    submitted = Submitted(exercise, tmp_path / "double.py", 7, tmp_path / "state", b"x = 1")
    return guarded(submitted, work, lambda refused: refused)


def test_what_cannot_be_judged_is_refused_with_a_report(exercise, tmp_path):
    verdict = refuse(exercise, tmp_path, lambda: 1 / 0)
    assert verdict.status == "refused"
    place = verdict.failure.details["report"]
    assert place.startswith(f"state/{FOLDER}/maths-double-")
    assert place in sentences.message(verdict, "ja")
    text = (tmp_path / place).read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "seed: 7" in text
    assert "exercise: maths/double" in text
    assert (tmp_path / place).with_suffix(".py").read_bytes() == b"x = 1"


def test_a_folder_that_cannot_be_written_costs_the_report_only(exercise, tmp_path):
    (tmp_path / "state").write_text("", encoding="utf-8")
    verdict = refuse(exercise, tmp_path, lambda: 1 / 0)
    assert verdict.status == "refused"
    assert sentences.message(verdict, "en")


def test_a_verdict_that_cannot_be_said_is_no_verdict(exercise, tmp_path, monkeypatch):
    monkeypatch.setattr(sentences, "message", lambda *_: 1 / 0)
    submitted = Submitted(exercise, tmp_path / "double.py", 0, tmp_path, b"")
    failure = Failure(FailureKind.DIED, 1, {"signal": "SIGSEGV"})
    verdict = judged(submitted, lambda: not_run(exercise, tmp_path / "double.py", failure))
    assert verdict.failure.kind == FailureKind.UNJUDGED


@pytest.fixture
def unjudgeable(small_course, monkeypatch):
    """A course with a submission on whose values the grader fails."""
    path = small_course / "exercises" / "maths" / "double.py"
    path.write_text(WRONG.split("# ====")[0], encoding="utf-8")

    def fail(*_: object, **__: object):
        raise OverflowError("no float is that large")

    monkeypatch.setattr(explaining, "diagnose", fail)
    return small_course


def test_the_command_goes_on_in_every_form(unjudgeable, call, tmp_path):
    junit = tmp_path / "junit.xml"
    root = ("--root", unjudgeable)
    shown = call("maths/double", *root, "--lang", "en", "--junit", junit)
    assert shown.code == 1
    assert "could not judge this submission (OverflowError)" in shown.out
    assert 'type="refused"' in junit.read_text(encoding="utf-8")
    [result] = json.loads(call("maths/double", *root, "--json").out)["results"]
    assert result["status"] == "refused"
    assert result["message"]["ja"]
    [report] = (unjudgeable / ".grade" / FOLDER).glob("*.txt")
    assert "no float is that large" in report.read_text(encoding="utf-8")


def test_a_class_goes_on_and_the_one_has_no_points(small_course, monkeypatch, tmp_path):
    solution = small_course / "solutions" / "maths" / "double.py"
    exercise = parse_exercise(DOUBLE, solution, "maths")
    subject = worker.Subject(
        path=str(solution),
        topic="maths",
        name="double",
        digest=worker.digest_of_exercise(exercise),
        version=grader.__version__,
        tier=Tier.REDUCED,
        cache=str(tmp_path),
    )
    job = worker.Job(subject, b"x = 1", 3, 4)
    monkeypatch.setattr(worker, "grade_source", lambda *_, **__: 1 / 0)
    graded = worker.grade(job)
    assert graded.status == "refused"
    assert graded.message.ja
    [report] = (tmp_path / FOLDER).glob("*.txt")
    assert "seed: 3" in report.read_text(encoding="utf-8")


def test_lines_made_to_take_long_are_no_statements(exercise):
    """For each the expression that looks for a statement tried all ways to share out its spaces: minutes."""
    blank = replace(exercise.blanks[0], left="y, z")
    lines = [
        f"y,{' ' * 250_000}",
        f"(y{' ' * 250_000}",
        f"{' ' * 250_000}y",
        f"y, z{' ' * 250_000}",
    ]
    assert places(exercise, "\n".join(lines), blank) == []
