"""`grade autograder`: the zip that Gradescope runs grades as a batch does, holds no answer, and says in results.json what came of it."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from grader.classes import contained, container, packed
from grader.classes.autograder import Wanted, autograder_command, requirements
from grader.format.course import load_course, stub_of
from grader.running.task import Tier
from grader.trust import trust
from tests.conftest import DOUBLE, ROOT, TOPICS

HOMEWORK = """
title = "Homework 1"
due = 2026-12-01T23:59:00+09:00
late = { per-day = 0.25, at-most = 0.5 }
credit = "outputs"
attempts = 2
language = "en"

[points]
"maths/double" = 4
"maths/triple" = 2
"""
BEFORE = "2026-12-01T12:00:00.000000+09:00"
ONE_DAY_LATE = "2026-12-01T23:30:00.123456-08:00"
# What opens the files of the course in the container, whichever way, and is right if any of them can be read.
ATTACK = """
import glob, os
import numpy as np


def double(x):
    found = 0
    for place in {places!r}:
        for way in (lambda: open(place, "rb").read(1), lambda: os.listdir(place), lambda: os.open(place, 0),
                    lambda: open(os.path.join("/proc/self/root", place[1:]), "rb").read(1),
                    lambda: glob.glob(place + "/*")[0]):
            try:
                way()
                found += 1
            except (OSError, IndexError):
                pass
    assert not found
    y = 2 * x
    return y, np.sum(y)
"""


def text(name: str = "double", y: str = "2 * x", total: str = "np.sum(2 * x)") -> str:
    return f"import numpy as np\n\n\ndef {name}(x):\n    y = {y}\n    total = {total}\n    return y, total\n"


def notebook(*cells: str) -> str:
    code = [{"cell_type": "code", "source": cell, "metadata": {}, "outputs": []} for cell in cells]
    return json.dumps({"cells": code, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


# What is handed in, by whom: files by their path in the submission.
HANDED = {
    "right": {"double.py": text(), "triple.py": text("triple")},
    "named": {"double.py": text("double", "x**2", "np.sum(y)"), "triple.py": text("triple", "x / 2", "np.sum(y)")},
    "half": {"maths/double.py": text(total="np.max(x)")},
    "stub": {"double.py": text(y="...", total="...")},
    "broken": {"double.py": "def double(x:\n"},
    "missing": {"readme.txt": "nothing", "other.py": text("other")},
    "notebook": {"work.ipynb": notebook("# grade: maths/double\n" + text(), "print(1)")},
    "twice": {"a/maths/double.py": text(), "b/maths/double.py": text(), "triple.py": text("triple")},
    "endless": {"double.py": "while True:\n    pass\n", "triple.py": text("triple")},
    "elsewhere": {"sub/exercises/maths/double.py": text(), "maths/extra.py": text("extra")},
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> SimpleNamespace:
    """A course of three exercises with an assignment of two, and its autograder as a zip and for Docker."""
    folder = tmp_path_factory.mktemp("autograder")
    root = folder / "course"
    (root / "solutions" / "maths").mkdir(parents=True)
    (root / "solutions" / "topics.toml").write_text(TOPICS, encoding="utf-8")
    for name in ("double", "triple", "extra"):
        source = DOUBLE.replace("def double", f"def {name}")
        source += "\nSECONDS = 1\n" * (name == "double")
        (root / "solutions" / "maths" / f"{name}.py").write_text(source, encoding="utf-8")
    (root / "assignments").mkdir()
    (root / "assignments" / "hw1.toml").write_text(HOMEWORK, encoding="utf-8")
    trust(root)
    zipped, docker = folder / "hw1.zip", folder / "docker"
    assert autograder_command(Wanted("hw1", zipped, sets=1), root, "ja") == 0
    assert autograder_command(Wanted("hw1", docker, docker=True, sets=1), root, "ja") == 0
    return SimpleNamespace(root=root, zip=zipped, docker=docker)


@pytest.fixture
def laid_out(made, tmp_path) -> Path:
    """A directory as Gradescope's container has it, with this Python in place of what setup.sh makes."""
    root = tmp_path / "autograder"
    for name in ("source", "submission", "results"):
        (root / name).mkdir(parents=True)
    with zipfile.ZipFile(made.zip) as archive:
        archive.extractall(root / "source")
    (root / "venv").symlink_to(sys.prefix)
    (root / "run_autograder").write_bytes((root / "source" / "run_autograder").read_bytes())
    return root


@pytest.fixture
def run(laid_out, lend_zygote, monkeypatch, capsys) -> Callable[..., dict]:
    """Grade files as the container does, in this process; what was said of them, and in `.log` what was printed."""
    monkeypatch.setattr("grader.running.runner.Zygote", lend_zygote)

    def run(
        files: dict[str, str], at: str | None = BEFORE, before: list[dict] | None = None
    ) -> dict:
        hand_in(laid_out, files, at, before)
        words = [laid_out / name for name in ("source", "submission", "results")]
        assert container.main([*map(str, words), str(laid_out / "submission_metadata.json")]) == 0
        return told(laid_out)

    return run


def hand_in(
    root: Path, files: dict[str, str], at: str | None = BEFORE, before: list[dict] | None = None
) -> None:
    """What Gradescope lays there. `before`: the results of earlier submissions, the newest last."""
    for name, content in files.items():
        path = root / "submission" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    earlier = [
        {"submission_time": f"2026-11-2{number}T10:00:00.000000+09:00", "score": one["score"], "results": one}
        for number, one in enumerate(before or [])
    ]  # fmt: skip
    metadata = {
        "id": 7,
        **({"created_at": at} if at else {}),
        "assignment": {"due_date": "2020-01-01T00:00:00.000000+09:00", "total_points": "6.0"},
        "users": [{"email": "anna@example.org", "id": 1234, "name": "Anna"}],
        "previous_submissions": earlier[::-1],
    }
    (root / "submission_metadata.json").write_text(json.dumps(metadata), encoding="utf-8")


def told(root: Path) -> dict:
    return json.loads((root / "results" / "results.json").read_text(encoding="utf-8"))


def script(root: Path, **settings: str) -> subprocess.Popen[str]:
    """What Gradescope starts."""
    return subprocess.Popen(
        ["bash", root / "run_autograder"],
        cwd="/",
        env={"PATH": os.environ["PATH"], "AUTOGRADER_ROOT": str(root), **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def by_key(found: dict) -> dict[str, dict]:
    return {test["name"].split()[0]: test for test in found["tests"][:-1]}


def test_the_zip_has_what_gradescope_runs_and_no_answer(made):
    course = load_course(made.root)
    with zipfile.ZipFile(made.zip) as archive:
        names = set(archive.namelist())
        contents = {name: archive.read(name) for name in names}
        modes = {member.filename: member.external_attr >> 16 for member in archive.infolist()}
    assert {"setup.sh", "run_autograder", "autograder.json", "requirements.txt"} <= names
    assert modes["run_autograder"] & 0o111
    assert modes["setup.sh"] & 0o111
    own = {name for name in names if not name.startswith("grader/")}
    assert not [name for name in own if "extra" in name or "solutions" in name]
    assert {"grader/classes/container.py", "grader/running/child.py"} <= names
    assert not [name for name in names if "/desk/" in name or "/exam/" in name or "pycache" in name]
    exercise = course.load_answered("maths", "double")
    answers = [*(exercise.answer[b.start : b.end] for b in exercise.blanks), "x**2", "x / 2", "np.mean"]  # fmt: skip
    for name in own:
        assert not [answer for answer in answers if answer.encode() in contents[name]], name
    seeds = json.loads(contents["autograder.json"])["seeds"]
    references = {name for name in own if name.endswith(".ref")}
    assert {len(sets) for sets in seeds.values()} == {2}  # an attempt has cases of its own
    assert len(references) == len({s for sets in seeds.values() for one in sets for s in one}) == 4


def test_made_again_it_has_the_same_cases(made, tmp_path):
    again = tmp_path / "again.zip"
    autograder_command(Wanted("hw1", again, sets=1), made.root, "ja")
    assert again.read_bytes() == made.zip.read_bytes()


@pytest.mark.parametrize("who", HANDED)
def test_what_is_said_of_a_submission(who, run):
    found = run(HANDED[who])
    tests = by_key(found)
    double, triple = tests["maths/double"], tests["maths/triple"]
    scores = {
        "right": (4, 2), "named": (0, 0), "half": (2, 0), "notebook": (4, 0), "twice": (0, 2),
        "elsewhere": (4, 0), "endless": (0, 2),
    }  # fmt: skip
    assert (double["score"], triple["score"]) == scores.get(who, (0, 0))
    assert (double["max_score"], triple["max_score"]) == (4, 2)
    assert found["score"] == double["score"] + triple["score"]
    says = {
        "right": "passed",
        "named": "Twice, not the square.",
        "half": "total has other values",
        "stub": "still",
        "broken": "cannot be read as Python",
        "missing": "Not handed in",
        "notebook": "passed",
        "twice": "elsewhere too",
        "elsewhere": "passed",
        "endless": "1 s",
    }
    assert says[who].lower() in double["output"].lower()
    assert double["status"] == ("passed" if double["score"] == 4 else "failed")
    if who == "endless":
        assert double["tags"] == ["timeout"]
    if who == "elsewhere":
        assert "maths/extra" in found["output"]
    assert found["extra_data"]["complete"] is True
    hidden = found["tests"][-1]
    assert (hidden["visibility"], hidden["max_score"]) == ("hidden", 0)
    assert "sandbox: numpy full" in hidden["output"]
    assert found["stdout_visibility"] == "hidden"
    assert "execution_time" not in found  # a submission could say in it what it was given


def test_the_form_is_that_of_gradescopes_documentation(run):
    found = run(HANDED["named"], at=ONE_DAY_LATE)
    known = {"score", "output", "visibility", "stdout_visibility", "extra_data", "tests", "execution_time"}  # fmt: skip
    known |= {"output_format", "test_output_format", "test_name_format"}
    assert set(found) <= known
    for test in found["tests"]:
        assert set(test) <= {"score", "max_score", "status", "name", "number", "output", "tags", "visibility"}  # fmt: skip
        assert test["status"] in ("passed", "failed")
        assert test["visibility"] in ("visible", "hidden")
        assert 0 <= test["score"] <= test["max_score"]
    assert {found["output_format"], found["test_output_format"]} == {"text"}


def test_students_see_no_right_value(run):
    """The numbers that are expected stand nowhere in what is uploaded."""
    found = run({"double.py": text(y="0 * x + 7", total="7.25")})
    shown = by_key(found)["maths/double"]["output"]
    assert re.findall(r"\d+(?:\.\d+)?", shown.partition("yours")[2])  # her own value is
    numbers = set(re.findall(r"\d+\.\d{3,}", json.dumps(found["tests"][:-1]) + found["output"]))
    assert not numbers


def test_scores_are_those_of_a_batch(made, run, laid_out, call, tmp_path, monkeypatch):
    """Of the same files, handed in on the same day."""
    monkeypatch.setattr("grader.classes.tables.SLOTS", 1)
    folder, out = tmp_path / "class", tmp_path / "out"
    roster = ["name,submission time"]
    for who, files in HANDED.items():
        roster.append(f"{who},{ONE_DAY_LATE}")
        for name, content in files.items():
            path = folder / who / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
    (tmp_path / "roster.csv").write_text("\n".join(roster), encoding="utf-8")
    result = call(
        "batch", "hw1", folder, "--out", out, "--root", made.root, "--jobs", 1,
        "--roster", tmp_path / "roster.csv", "--lang", "en",
    )  # fmt: skip
    assert result.code == 0, result.err
    for who, files in HANDED.items():
        batch = json.loads((out / "results" / f"{who}.json").read_text(encoding="utf-8"))
        for path in sorted((laid_out / "submission").rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        found = run(files, at=ONE_DAY_LATE)
        assert found["score"] == batch["score"], who
        for mine, theirs in zip(found["tests"], batch["tests"], strict=False):
            assert (mine["name"], mine["score"], mine["status"], mine["tags"]) == (
                theirs["name"], theirs["score"], theirs["status"], theirs["tags"],
            )  # fmt: skip
            # Whose inputs are other ones may begin with another number.
            assert plain(mine["output"]) == plain(theirs["output"]), who


def plain(output: str) -> str:
    return re.sub(r"-?\d[\d.e+-]*", "#", re.sub(r"\(\w+/", "(", output))


def test_late_work_is_worth_less_by_the_assignments_own_rule(run):
    found = run(HANDED["right"], at=ONE_DAY_LATE)  # what is due in Gradescope is years ago
    assert found["score"] == 6 * 0.75
    assert "75 %" in found["output"]
    assert found["extra_data"]["days_late"] == 1


@pytest.mark.parametrize("at", [None, "yesterday", "2026-12-09T00:00:00"])
def test_without_a_time_nothing_is_late_and_instructors_are_told(run, at):
    found = run(HANDED["right"], at=at)
    assert found["score"] == 6
    assert "not known" in found["tests"][-1]["output"]


def test_attempts_are_counted_by_what_gradescope_keeps(run):
    """Two attempts: the third file is not graded, the second counts; the same file again is the same attempt."""
    first = run({"double.py": text(y="x**2")})
    second = run({"double.py": text(total="np.max(x)"), "triple.py": text("triple")}, before=[first])  # fmt: skip
    assert second["score"] == 4
    same = run({"double.py": text(total="np.max(x)")}, before=[first, second])
    assert same["extra_data"]["counted"]["maths/double"]["attempt"] == 2
    third = run({"double.py": text()}, before=[first, second, same])
    double = by_key(third)["maths/double"]
    assert double["score"] == 2
    assert "all attempts are used" in double["output"]
    assert "total has other values" in double["output"]
    # One of another file, and what was not handed in with it does not begin anew.
    assert third["extra_data"]["counted"]["maths/triple"]["attempt"] == 1
    late = run({"double.py": text()}, at=ONE_DAY_LATE, before=[first, second, third])
    assert by_key(late)["maths/double"]["score"] == 1.5
    # Graded again, an early one knows nothing of what came after it.
    again = run({"double.py": text()}, at="2026-11-20T18:00:00.000000+09:00", before=[first, second])  # fmt: skip
    assert by_key(again)["maths/double"]["score"] == 4
    failed = {"score": 0, "extra_data": {"complete": False}}  # a failure counts for nothing
    assert run({"double.py": text("x")}, before=[first, second, failed])["score"] == 4


def test_what_could_not_be_run_uses_no_attempt_here_either(run, laid_out):
    stub = stub_of(load_course(laid_out / "source").load("maths", "double"))
    first = run({"double.py": stub})
    assert by_key(first)["maths/double"]["tags"] == ["unfinished"]
    broken = run({"double.py": text("2 * (x")}, before=[first])
    wrong = run({"double.py": text(y="x**2")}, before=[first, broken])
    assert wrong["extra_data"]["counted"]["maths/double"]["attempt"] == 1
    again = run({"double.py": stub}, before=[first, broken, wrong])
    assert run({"double.py": text()}, before=[first, broken, wrong, again])["score"] == 4


def test_full_feedback_must_have_been_asked_for_and_stays_with_its_attempt(run, laid_out):
    path = laid_out / "source" / "assignments" / "hw1.toml"
    path.write_text(
        path.read_text("utf-8").replace("attempts = 2", 'attempts = 1\nfeedback = "full"')
    )
    first = run({"double.py": text("double", "x**2", "np.sum(y)")})
    said = by_key(first)["maths/double"]["output"]
    assert "should be" in said
    assert "Twice, not the square." in said
    second = run({"double.py": text()}, before=[first])
    assert by_key(second)["maths/double"]["score"] == 0
    assert said.split("\n")[1] in by_key(second)["maths/double"]["output"]


@pytest.mark.parametrize("counted", [None, [], {"maths/double": {"attempt": "9"}}, {"maths/double": 3},
    {"maths/double": {"attempt": 1, "status": "passed", "share": 10**400}}])  # fmt: skip
def test_metadata_of_another_form_is_no_failure(run, counted):
    before = [{"score": 0, "extra_data": {"counted": counted}}]
    assert run(HANDED["right"], before=before)["score"] == 6


def test_a_container_that_confines_too_little_is_refused_and_runs_nothing(
    run, monkeypatch, laid_out
):
    monkeypatch.setattr(contained, "sandbox_tier", lambda *_: Tier.REDUCED)
    marker = laid_out / "ran"
    found = run({"double.py": f"open({str(marker)!r}, 'w')\n" + text()})
    assert found["score"] == 0
    assert "environment cannot grade" in found["output"]
    assert "--sandbox" not in found["output"]  # what to do is not for students
    assert "--sandbox reduced" in found["tests"][-1]["output"]
    assert found["tests"][-1]["status"] == "failed"
    assert found["tests"][-1]["visibility"] == "hidden"
    assert found["extra_data"]["complete"] is False
    assert not marker.exists()


def test_less_confinement_must_have_been_asked_for(run, monkeypatch, laid_out):
    path = laid_out / "source" / "autograder.json"
    path.write_text(path.read_text().replace('"sandbox": "full"', '"sandbox": "reduced"'))
    monkeypatch.setattr(contained, "sandbox_tier", lambda *_: Tier.REDUCED)
    found = run(HANDED["right"])
    assert found["score"] == 6
    assert "reduced" in found["tests"][-1]["output"]


@pytest.mark.parametrize("change", ["engine", "version", "damaged", "missing", "settings"])
def test_references_of_another_digest_are_refused(change, run, laid_out, monkeypatch):
    settings = laid_out / "source" / "autograder.json"
    references = sorted((laid_out / "source").rglob("*.ref"))
    if change == "engine":
        monkeypatch.setattr(packed, "engine_digest", lambda: "another")
    elif change == "version":
        settings.write_text(settings.read_text().replace('"numpy": "', '"numpy": "0.'))
    elif change == "damaged":
        for path in references:
            path.write_bytes(path.read_bytes()[:-1] + b"?")
    elif change == "missing":
        for path in references:
            path.unlink()
    else:
        settings.write_text("{}")
    found = run(HANDED["right"])
    assert found["score"] == 0
    assert found["tests"][-1]["output"]
    assert not by_key(found)


def test_it_reads_no_file_of_the_course_and_runs_by_its_script(laid_out):
    """In the process that Gradescope starts: right where nothing of the container can be read."""
    source = laid_out / "source"
    files = [*source.rglob("*.ref"), *source.rglob("double.json"), source / "autograder.json"]
    files += [laid_out / "submission_metadata.json", laid_out / "submission", source, laid_out]
    places = [
        str(path) for path in (*files, laid_out / "results" / "results.json", source / "grader")
    ]
    attack = {"double.py": ATTACK.format(places=places), "triple.py": text("triple")}
    # What Python would import, were it to look where a submission lies.
    shadows = ("numpy.py", "json.py", "sitecustomize.py", "grader/__init__.py")
    hand_in(laid_out, attack | dict.fromkeys(shadows, "raise SystemExit(3)"))
    process = script(laid_out)
    log, _ = process.communicate(timeout=120)
    assert process.returncode == 0, log
    found = told(laid_out)
    assert found["score"] == 6, json.dumps(found, indent=1)
    assert "maths/double: passed" in log
    assert "sandbox: numpy full" in log
    assert not list(source.rglob("__pycache__"))


def test_where_no_result_can_be_written_that_is_said(laid_out):
    (laid_out / "results").rmdir()
    (laid_out / "results").write_text("a file")
    hand_in(laid_out, HANDED["right"])
    process = script(laid_out)
    log, _ = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "results.json" in log
    assert "Traceback" not in log


def test_what_is_stopped_says_so_and_keeps_what_was_graded(laid_out):
    hand_in(laid_out, {"double.py": text(), "triple.py": "while True:\n    pass\n"})
    process = script(laid_out)
    # What is known is written at once.
    while process.poll() is None and not any(test["score"] for test in seen(laid_out)):
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert process.returncode == 0
    found = told(laid_out)
    assert "stopped" in found["output"]
    assert found["extra_data"]["complete"] is False
    tests = by_key(found)
    assert tests["maths/triple"]["score"] == 0
    assert "Not graded yet" in tests["maths/triple"]["output"]
    assert tests["maths/double"]["score"] == 4
    assert found["score"] == 4


def seen(root: Path) -> list[dict]:
    """The tests in what stands there, which may be half of the script's own."""
    try:
        return told(root).get("tests", [])
    except (OSError, ValueError):
        return []


def test_killed_before_anything_is_graded_it_says_so_too(laid_out):
    """Out of memory or time nobody is asked first: what stands there was written before."""
    hand_in(laid_out, {"triple.py": "while True:\n    pass\n"})
    process = script(laid_out)
    while process.poll() is None and not seen(laid_out):
        time.sleep(0.02)
    process.kill()
    process.communicate(timeout=60)
    assert "stopped" in told(laid_out)["output"]


def test_without_what_setup_makes_there_is_a_result_too(laid_out):
    (laid_out / "venv").unlink()
    hand_in(laid_out, HANDED["right"])
    process = script(laid_out)
    log, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "setup.sh" in log
    assert told(laid_out)["score"] == 0


def test_where_python_cannot_even_begin_there_is_a_result_too(laid_out):
    (laid_out / "source" / "grader" / "errors.py").write_text("import nothing_of_that_name\n")
    hand_in(laid_out, HANDED["right"])
    process = script(laid_out)
    log, _ = process.communicate(timeout=60)
    assert "nothing_of_that_name" in log
    assert "nothing was graded" in told(laid_out)["output"]


def test_the_folder_for_docker_has_the_same_source_and_grades_where_it_says(made, tmp_path):
    """The steps of the Dockerfile by hand: there is no Docker here."""
    dockerfile = (made.docker / "Dockerfile").read_text(encoding="utf-8")
    steps = re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", dockerfile, flags=re.MULTILINE)).split(
        "\n"
    )
    words = [step.split(maxsplit=1) for step in steps if step]
    assert [word for word, _ in words] == ["FROM", "ENV", "COPY", "RUN", "USER", "ENTRYPOINT"]
    said = dict(words)
    assert said["FROM"] == "python:3.12-slim"
    assert int(said["USER"].partition(":")[0]) > 0
    settings = dict(setting.split("=") for setting in said["ENV"].split())
    places = {name: Path(f"{tmp_path}{place}") for name, place in settings.items()}
    root = places["AUTOGRADER_ROOT"]
    source, target = said["COPY"].split()
    assert Path(f"{tmp_path}{target}") == root / "source"
    root.mkdir(parents=True)
    (root / source).symlink_to(made.docker / source)
    (root / "venv").symlink_to(sys.prefix)
    for name in ("SUBMISSION", "RESULTS"):
        places[f"AUTOGRADER_{name}"].mkdir()
    for name in ("double.py", "triple.py", "again/triple.py"):
        path = places["AUTOGRADER_SUBMISSION"] / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text(path.stem), encoding="utf-8")
    command = [
        Path(f"{tmp_path}{w}") if w.startswith("/") else w for w in json.loads(said["ENTRYPOINT"])
    ]
    done = subprocess.run(
        command,
        env={"PATH": os.environ["PATH"], **{name: str(place) for name, place in places.items()}},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads((places["AUTOGRADER_RESULTS"] / "results.json").read_text("utf-8"))
    assert (
        found["score"] == 4
    )  # nobody says whose it is, and two files for one exercise are still two


@pytest.mark.slow
def test_keras_is_graded_where_keras_is_pinned(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "assignments").mkdir()
    homework = 'language = "en"\n[points]\n"transformer/encoder_block_postln" = 3\n'
    (tmp_path / "assignments" / "keras.toml").write_text(homework, encoding="utf-8")
    assert autograder_command(Wanted("keras", sets=1), ROOT, "en") == 0
    with zipfile.ZipFile("keras-autograder.zip") as archive:
        archive.extractall("source")
    pinned = Path("source/requirements.txt").read_text(encoding="utf-8")
    assert "tensorflow-cpu==" in pinned
    assert "keras==" in pinned
    Path("venv").symlink_to(sys.prefix)
    shutil.copy("source/run_autograder", "run_autograder")
    answer = load_course(ROOT).load_answered("transformer", "encoder_block_postln").answer
    (tmp_path / "submission").mkdir()
    hand_in(tmp_path, {"encoder_block_postln.py": answer})
    log, _ = script(tmp_path).communicate(timeout=300)
    assert "sandbox: tensorflow full" in log
    assert told(tmp_path)["score"] == 3


def test_scripts_are_shell_and_say_what_pyproject_says(made):
    for name in ("setup.sh", "run_autograder"):
        path = made.docker / "source" / name
        assert subprocess.run(["bash", "-n", path], check=False).returncode == 0
        assert path.stat().st_mode & 0o111
    setup = (made.docker / "source" / "setup.sh").read_text(encoding="utf-8")
    wanted = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'requires-python = ">=3.11,<3.14"' in wanted
    assert (packed.OLDEST, packed.NEWEST) == ((3, 11), (3, 13))
    assert "(3, 11) <= sys.version_info[:2] <= (3, 13)" in setup


def test_requirements_are_pinned_and_hold_what_the_engine_imports():
    lines = requirements({"numpy": "2.4.0", "keras": "3.15.0", "tensorflow": "2.21.0"}).split("\n")
    assert all(re.match(r"[\w-]+==\d[\w.]*(; .*)?$", line) for line in lines if line)
    assert 'tensorflow-cpu==2.21.0; platform_machine == "x86_64"' in lines
    plain = requirements({"numpy": "2.4.0"})
    assert "keras" not in plain
    # What is imported when the module is, besides the standard library and the engine itself.
    known = {re.match(r"[\w-]+", line)[0] for line in plain.split("\n") if line}
    code = "import sys, grader.classes.container; print({m.partition('.')[0] for m in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # fmt: skip
    loaded = ast.literal_eval(done.stdout)
    others = {"keras", "tensorflow", "pandas", "jinja2", "click", "starlette", "fsrs", "matplotlib"}
    assert known <= loaded
    assert not loaded & others


def test_what_stands_there_is_not_written_over(made, call, tmp_path):
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    result = call("autograder", "hw1", "--root", made.root, "--out", mine, "--lang", "en")
    assert result.code == 2
    assert "Choose another name" in result.err
    assert mine.read_text() == "mine"
    result = call("autograder", "hw1", "--root", made.root, "--docker", "--out", tmp_path, "--lang", "ja")  # fmt: skip
    assert result.code == 2
    result = call("autograder", "hw2", "--root", made.root, "--lang", "en")
    assert "There is no assignment" in result.err
