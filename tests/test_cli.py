"""The command as users meet it: words, options, exit statuses, JSON, JUnit, languages."""

from __future__ import annotations

import json
import re
import shutil
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from grader.format.course import load_course
from grader.running.machine import sandbox_tier
from grader.running.runner import Runners
from grader.running.task import Tier
from grader.saying.schema import SCHEMA
from tests.conftest import ROOT

ANSWER_WITH = {
    "passed": lambda answer: answer,
    "wrong": lambda answer: answer.replace("2 * x", "x**2"),
    "crashed": lambda answer: answer.replace("2 * x", "x[99]"),
    "forbidden": lambda answer: "import pandas\n" + answer,
    "refused": lambda answer: answer + "#" * 300_000,
}


@pytest.fixture
def learner(small_course):
    """The small course with its stub in place, and a way to fill it."""
    course = load_course(small_course)
    path = course.submission("maths", "double")

    def fill(status: str) -> Path:
        from grader.format.course import stub_of

        exercise = course.load("maths", "double")
        text = stub_of(exercise) if status == "unfinished" else ANSWER_WITH[status](exercise.answer)
        path.write_text(text, encoding="utf-8")
        return path

    fill("unfinished")
    return small_course, fill


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("passed", 0),
        ("wrong", 1),
        ("unfinished", 1),
        ("crashed", 1),
        ("forbidden", 1),
        ("refused", 1),
    ],
)
def test_exit_status_and_json(learner, call, status, code):
    root, fill = learner
    fill(status)
    result = call("maths", "--root", root, "--json")
    assert result.code == code
    record = json.loads(result.out)
    jsonschema.validate(record, SCHEMA)
    assert record["results"][0]["exercise"] == "maths/double"
    assert record["results"][0]["status"] == status


def test_json_is_one_object_and_nothing_else(learner, call):
    root, fill = learner
    fill("wrong")
    result = call("maths/double", "--root", root, "--json")
    assert result.out.count("\n") == 1
    [entry] = json.loads(result.out)["results"]
    assert entry["diagnosis"]["mistakes"] == ["square"]
    assert "2 乗ではなく 2 倍。" in entry["diagnosis"]["ja"]
    assert "Twice, not the square." in entry["diagnosis"]["en"]
    [first] = [m for m in entry["cases"][0]["mismatches"] if m["output"] == "y"]
    assert first["index"] == [0, 0]
    assert first["distance"] > 100


def test_json_of_values_that_json_does_not_have(learner, call):
    root, fill = learner
    path = fill("passed")
    path.write_text(path.read_text("utf-8").replace("2 * x", "x * np.nan"), encoding="utf-8")
    record = json.loads(call("maths", "--root", root, "--json").out, parse_constant=pytest.fail)
    jsonschema.validate(record, SCHEMA)
    assert record["results"][0]["cases"][0]["mismatches"][0]["actual"] == "nan"


def test_the_schema_is_itself_a_schema_and_refuses_other_shapes():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"format": 2}, SCHEMA)


def test_junit_file(learner, call, tmp_path):
    root, fill = learner
    fill("wrong")
    file = tmp_path / "out.xml"
    assert call("maths", "--root", root, "--junit", file, "--lang", "ja").code == 1
    suite = ElementTree.parse(file).getroot().find("testsuite")
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == ("maths", "1", "1")
    failure = suite.find("testcase/failure")
    assert failure.get("type") == "wrong"
    assert "2 乗ではなく 2 倍。" in failure.text


@pytest.fixture
def half_confined(monkeypatch):
    """Every submission is confined without Landlock."""
    original = Runners.run
    without = frozenset({"landlock"})
    monkeypatch.setattr(
        Runners, "run", lambda self, task: original(self, replace(task, without=without))
    )


WARNINGS = {"en": "was not fully confined", "ja": "完全には隔離できませんでした"}


@pytest.mark.parametrize("language", WARNINGS)
def test_a_verdict_says_where_the_submission_was_not_fully_confined(
    learner, call, tmp_path, half_confined, language
):
    root, fill = learner
    fill("passed")
    file = tmp_path / "out.xml"
    words = ("maths/double", "--root", root, "--lang", language)
    shown = call(*words, "--junit", file)
    said = json.loads(call(*words, "--json").out)
    jsonschema.validate(said, SCHEMA)
    assert shown.code == 0
    assert said["sandbox"] == said["results"][0]["sandbox"] == "reduced"
    warning = ElementTree.parse(file).getroot().find("testsuite/system-err")
    for text in (shown.out, said["warning"][language], warning.text):
        assert WARNINGS[language] in text
        assert "grade doctor" in text
        assert "\n" not in text.strip() or text == shown.out


def test_a_topic_says_once_that_its_submissions_were_not_fully_confined(
    filled_course, call, half_confined
):
    shown = call("lstm/lstm_step", "lstm/clip_by_norm", "--root", filled_course, "--lang", "en")
    assert shown.out.count(WARNINGS["en"]) == 1


def test_nothing_is_said_of_a_fully_confined_submission(learner, call, tmp_path):
    root, fill = learner
    fill("passed")
    file = tmp_path / "out.xml"
    words = ("maths/double", "--root", root, "--lang", "en")
    if sandbox_tier() != Tier.FULL:
        pytest.skip("the full tier of the sandbox is not available on this machine")
    assert "confined" not in call(*words, "--junit", file).out
    said = json.loads(call(*words, "--json").out)
    assert (said["sandbox"], said["warning"]) == ("full", None)
    assert ElementTree.parse(file).getroot().find("testsuite/system-err") is None


def test_junit_survives_control_characters(learner, call, tmp_path):
    root, fill = learner
    fill("passed").write_text("raise ValueError('\\x00\\x1b\\ud800')\n", encoding="utf-8")
    file = tmp_path / "out.xml"
    call("maths", "--root", root, "--junit", file)
    assert ElementTree.parse(file).getroot().find(".//failure").get("type") == "crashed"


def test_another_file_is_graded_instead_and_not_recorded(learner, call, tmp_path):
    root, fill = learner
    right = tmp_path / "mine.py"
    shutil.copy(fill("passed"), right)
    fill("unfinished")
    assert call("maths/double", "--root", root, "--file", right).code == 0
    assert "0/1" in call("--root", root, "--lang", "en").out


def test_case_shows_inputs_right_values_and_ones_own(learner, call):
    root, fill = learner
    fill("wrong")
    out = call("maths/double", "--root", root, "--case", "2", "--lang", "en").out
    shown = out[out.index("case 2: Inputs") :]
    assert shown.index("x = [[") < shown.index("right") < shown.index("yours")
    assert shown.count("y = [[") == 2


def test_another_seed_draws_other_inputs(learner, call):
    root, fill = learner
    fill("wrong")

    def expected(seed):
        record = json.loads(call("maths", "--root", root, "--json", "--seed", seed).out)
        return record["results"][0]["cases"][0]["mismatches"][0]["expected"]

    assert expected(1) == expected(1) != expected(2)


def test_no_cache_leaves_no_reference(learner, call):
    root, fill = learner
    fill("passed")
    assert call("maths", "--root", root, "--no-cache").code == 0
    assert not list(root.rglob("*.ref"))


BAD_WORDS = {
    "unknown topic": (["mathss"], "Did you mean:  grade maths"),
    "unknown exercise": (["maths/duble"], "Did you mean:  grade maths/double"),
    "nearly an exercise without its topic": (["duble"], "Did you mean:  grade maths/double"),
    "nothing alike": (["zzz"], "There is no topic 'zzz'. To see all:  grade"),
    "unknown option": (["maths", "--sed", "1"], "There is no option --sed."),
    "not a number": (["maths", "--seed", "x"], "--seed must be a whole number from 0"),
    "negative": (["maths", "--case", "0"], "--case must be a whole number from 1"),
    "not a device": (["maths", "--device", "tpu"], "--device must be cpu, gpu or auto"),
    "no such case": (["maths/double", "--case", "7"], "maths/double has cases 1 to 2"),
    "case of a missing topic": (["--case", "1"], "--case goes with exactly one exercise"),
    "file missing": (["maths/double", "--file", "nowhere.py"], "There is no file nowhere.py"),
    "file is a folder": (["maths/double", "--file", "."], "is a folder"),
    "junit in a missing folder": (["maths", "--junit", "no/where.xml"], "Cannot write"),
}


@pytest.mark.parametrize("name", BAD_WORDS)
def test_bad_words_get_a_sentence_and_exit_status_2(learner, call, name):
    root, _ = learner
    words, sentence = BAD_WORDS[name]
    english = call("--root", root, "--lang", "en", *words)
    japanese = call("--root", root, "--lang", "ja", *words)
    assert english.code == japanese.code == 2
    assert english.out == japanese.out == ""
    assert sentence in english.err
    assert japanese.err.strip()
    assert not japanese.err.isascii()
    assert "Traceback" not in english.err + japanese.err


def test_gpu_where_there_is_none_is_an_error_not_a_silent_cpu_run(learner, call, monkeypatch):
    from grader.running import machine

    monkeypatch.setattr(machine.glob, "glob", lambda _: [])
    monkeypatch.setattr(machine.shutil, "which", lambda _: None)
    root, fill = learner
    fill("passed")
    result = call("maths", "--root", root, "--device", "gpu", "--lang", "en")
    assert result.code == 2
    assert "--device cpu" in result.err
    assert call("maths", "--root", root, "--device", "auto").code == 0


def test_a_folder_that_is_no_course(call, tmp_path):
    result = call("maths", "--root", tmp_path, "--lang", "en")
    assert result.code == 2
    assert "There is no solutions/topics.toml" in result.err


def test_the_course_is_found_from_a_folder_inside_it(learner, grade):
    root, fill = learner
    fill("passed")
    assert grade("double.py", cwd=root / "exercises" / "maths").code == 0
    assert grade("maths/double", cwd=root / "exercises" / "maths").code == 0
    assert grade("exercises/maths/double.py", cwd=root).code == 0


def test_several_topics_at_once_are_graded_once_each(call, filled_course):
    record = json.loads(
        call("rnn", "lstm", "rnn/rnn_cell_step", "--root", filled_course, "--json").out
    )
    names = [entry["exercise"] for entry in record["results"]]
    chosen = load_course(filled_course).select(("rnn", "lstm"))
    assert names == ["/".join(pair) for pair in chosen]
    assert {entry["status"] for entry in record["results"]} == {"passed"}


def test_the_map_shows_progress_and_what_to_do_next(learner, call):
    root, fill = learner
    before = call("--root", root, "--lang", "en").out
    assert "0/1" in before
    assert "grade demo" in before
    assert before.rstrip().endswith("grade maths/double")
    fill("passed")
    call("maths", "--root", root)
    after = call("--root", root, "--lang", "ja").out
    assert "1/1" in after
    assert "すべての問題に一度は合格しました。" in after


def test_a_passed_exercise_stays_passed_in_the_map(learner, call):
    root, fill = learner
    for status in ("passed", "wrong"):
        fill(status)
        call("maths", "--root", root)
    assert "1/1" in call("--root", root).out


def test_a_damaged_progress_file_is_set_aside(learner, call):
    root, fill = learner
    fill("passed")
    state = root / ".grade"
    state.mkdir()
    (state / "progress.sqlite").write_bytes(b"not a database at all" * 100)
    assert call("maths", "--root", root).code == 0
    assert "1/1" in call("--root", root).out
    assert len(list(state.glob("progress-damaged-*.sqlite"))) == 1


def test_the_locale_chooses_the_language_and_grade_lang_overrides_it(learner, grade):
    root, _ = learner
    japanese = {"GRADE_LANG": "", "LC_ALL": "ja_JP.UTF-8"}
    assert "まだ" in grade("maths", cwd=root, env=japanese).out
    assert "still" in grade("maths", cwd=root, env={**japanese, "GRADE_LANG": "en"}).out
    assert "まだ" in grade("maths", "--lang", "ja", cwd=root, env={"LC_ALL": "C"}).out


def test_help_shows_options_commands_and_an_example(call):
    for language in ("ja", "en"):
        out = call("--help", "--lang", language).out
        for word in (
            "--file",
            "--case",
            "--device",
            "--json",
            "demo",
            "verify",
            "doctor",
            "grade lstm",
        ):
            assert word in out


@pytest.mark.parametrize("command", ["demo", "verify", "build", "new", "doctor"])
def test_every_command_has_help_with_an_example(call, command):
    assert f"grade {command}" in call(command, "--help").out


def test_without_colour_no_escape_is_written(learner, grade):
    root, _ = learner
    assert "\x1b" not in grade("maths", cwd=root).out


def test_a_terminal_that_cannot_show_the_signs_gets_something(learner, grade):
    root, fill = learner
    fill("passed")
    ascii_only = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    result = grade("maths", cwd=root, env=ascii_only)
    assert result.code == 0
    assert "maths/double" in result.out


def test_grading_numpy_imports_neither_tensorflow_nor_pandas(filled_course, grade):
    import subprocess

    assert grade("lstm/lstm_step", cwd=filled_course).code == 0  # computes the reference
    command = [sys.executable, "-X", "importtime", "-m", "grader", "lstm/lstm_step"]
    done = subprocess.run(command, cwd=filled_course, capture_output=True, text=True, check=True)
    imported = {
        line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()
    }
    assert "numpy" in imported
    assert not imported & {"tensorflow", "keras", "pandas", "pytest", "jsonschema"}


def test_the_first_use_says_that_references_are_computed_once(filled_course, call):
    (filled_course / ".grade" / "cache").unlink()
    words = ("lstm/lstm_param_count", "--root", filled_course, "--lang", "en")
    first, second = call(*words), call(*words)
    assert "once on this machine" in first.err
    assert second.err == ""


def test_where_fork_is_missing_a_fresh_process_grades(filled_course, grade):
    result = grade(
        "lstm/lstm_step", "lstm/clip_by_norm", cwd=filled_course, env={"GRADE_NO_FORK": "1"}
    )
    assert result.code == 0
    assert "2 of 2 passed" in result.out


def test_doctor_says_what_there_is(grade):
    result = grade("doctor")
    assert result.code == 0
    for word in ("tensorflow", "keras", "numpy", "GPU", "iris"):
        assert word in result.out
    assert "full" in result.out or "reduced" in result.out
    if "full" in result.out:
        tried = ("reading", "writing", "network", "processes", "signals", "memory", "shared memory")
        for word in (*tried, "root's rights", "output", "threads"):
            assert re.search(rf"✓ +{word} ", result.out)


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is tried elsewhere")
def test_doctor_says_what_does_not_hold(call, half_confined):
    result = call("doctor", "--root", ROOT, "--lang", "en")
    said = " ".join(result.out.split())
    assert result.code == 0
    assert "! sandbox reduced" in said
    assert (
        "! reading “cannot read other files or other processes” does NOT hold (NumPy, Keras)"
        in said
    )
    assert "! threads" in said
    assert "✓ output is counted to the byte" in said


def test_an_oracle_that_fails_is_never_the_learners_fault(learner, call):
    root, fill = learner
    fill("passed")
    path = root / "solutions" / "maths" / "double.py"
    path.write_text(
        path.read_text("utf-8").replace("return x + x,", "return x + nothing,"), "utf-8"
    )
    result = call("maths", "--root", root, "--lang", "en")
    assert result.code == 2
    assert "The exercise itself is broken" in result.out
    assert "grade verify maths/double" in result.out


def test_a_broken_exercise_file_is_one_message(learner, call):
    root, _ = learner
    path = root / "solutions" / "maths" / "double.py"
    path.write_text(path.read_text("utf-8").replace("y = 2 * x  #", "y = x + x  #"), "utf-8")
    result = call("maths", "--root", root, "--lang", "en")
    assert result.code == 2
    assert result.out == ""
    assert "double.py:" in result.err
    assert "must stand exactly once in the blanks (it stands there 0 times)" in result.err
    assert "2 * x" in result.err


def test_every_option_with_few_values_says_which():
    import click

    from grader.cli import _group
    from grader.saying.expected import EXPECTED

    narrow = (click.Choice, click.IntRange, click.FloatRange)
    names = {
        option.opts[0]
        for command in _group("en").commands.values()
        for option in command.params
        if isinstance(option.type, narrow)
    }
    assert names == names & set(EXPECTED)
