"""Whose course may run: nothing of one that nobody has named, and nothing of the folder one happens to stand in."""

from __future__ import annotations

import io
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import grader
from grader import trust
from grader.classes import worker
from grader.format.course import find_course, load_course

from .conftest import DOUBLE, ROOT, TOPICS

# Every command that works on a course, with what it needs to get that far.
COMMANDS = [
    "", "maths", "maths/double --json", "maths --about", "review", "review --start", "quiz", "quiz maths", "watch",
    "notebook maths", "show maths/double", "hint maths/double", "reset maths/double", "solution maths/double --force",
    "progress", "progress --csv", "demo", "exam", "exam --web", "verify --quick", "build", "new maths/other",
    "batch class --out results", "release handout",
]  # fmt: skip


class Typed(io.StringIO):
    """A keyboard with somebody at it."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def settings(tmp_path, monkeypatch) -> Path:
    """This user's settings, empty."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    return tmp_path / "settings" / "grade"


@pytest.fixture
def stranger(tmp_path, monkeypatch) -> Path:
    """A course from somewhere, in which one stands. Whatever runs of it leaves the file `ran`."""
    folder = tmp_path / "strange\x1b[2Jr"
    (folder / "solutions" / "maths").mkdir(parents=True)
    (folder / "exercises" / "maths").mkdir(parents=True)
    (folder / "class" / "alice" / "maths").mkdir(parents=True)
    (folder / "solutions" / "topics.toml").write_text(TOPICS, encoding="utf-8")
    trap = f"def cases(rng):\n    open({str(tmp_path / 'ran')!r}, 'w').close()\n"
    source = DOUBLE.replace("def cases(rng):\n", trap)
    (folder / "solutions" / "maths" / "double.py").write_text(source, encoding="utf-8")
    answer = DOUBLE.partition("# ==== grading")[0]
    for place in ("exercises", "class/alice"):
        (folder / place / "maths" / "double.py").write_text(answer, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def files(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


@pytest.mark.parametrize("words", COMMANDS)
def test_nothing_of_a_course_that_was_never_used_runs_or_changes(words, stranger, call, tmp_path):
    before = files(stranger)
    result = call(*words.split(), "--lang", "en")
    assert result.code == 2
    assert "has not been used before" in result.err
    assert "grade trust" in result.err
    assert "--root" in result.err
    assert "\x1b" not in result.err
    assert files(stranger) == before
    assert not (tmp_path / "ran").exists()


def test_once_it_is_trusted_it_is_used_until_that_is_taken_back(stranger, call, tmp_path):
    assert "信頼する" in call("trust", "--list", "--lang", "ja").out
    assert call("trust", stranger).code == 0
    assert call("maths").code == 0
    assert (tmp_path / "ran").exists()
    shown = call("trust", "--list", "--lang", "en").out
    assert "strange\\x1b[2Jr" in shown.replace("\n", "")
    assert call("trust", "--forget", stranger).code == 0
    assert call("maths").code == 2
    assert call("trust", "--forget", stranger).code == 2


def test_root_is_a_word_for_this_time_only(stranger, call):
    assert call("maths", "--root", stranger).code == 0
    assert call("maths").code == 2


@pytest.mark.parametrize(
    ("typed", "code"), [("y\n", 0), ("Yes\n", 0), ("n\n", 2), ("\n", 2), ("", 2)]
)
def test_at_a_terminal_it_is_asked_about_and_a_yes_remembered(
    typed, code, stranger, call, monkeypatch, tmp_path
):
    monkeypatch.setattr(sys, "stdin", Typed(typed))
    monkeypatch.setattr(io, "StringIO", Typed)
    assert call("maths", "--lang", "ja").code == code
    assert (tmp_path / "ran").exists() == (code == 0)
    monkeypatch.setattr(sys, "stdin", Typed(""))
    assert call("maths").code == code


def test_a_folder_that_was_moved_made_anew_or_given_away_is_another_one(stranger, tmp_path):
    trust.trust(stranger)
    assert trust.is_trusted(stranger)
    moved = stranger.rename(tmp_path / "moved")
    assert not trust.is_trusted(moved)
    stranger.symlink_to(moved)
    with pytest.raises(Exception, match="course-unknown"):
        find_course(stranger)
    stranger.unlink()
    shutil.copytree(moved, stranger)
    assert not trust.is_trusted(stranger)
    trust.trust(moved)
    places = {path: json.loads(path.read_text()) for path in trust.user_folder().rglob("*.json")}
    [(place, said)] = [found for found in places.items() if found[1]["path"] == str(moved)]
    place.write_text(json.dumps({**said, "owner": said["owner"] + 1}))
    assert not trust.is_trusted(moved)


def test_what_is_remembered_is_the_users_own(stranger, settings, tmp_path):
    trust.trust(stranger)
    [place] = settings.rglob("*.json")
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    said = place.read_bytes()
    place.rename(tmp_path / "elsewhere")
    place.symlink_to(tmp_path / "elsewhere")
    assert not trust.is_trusted(stranger)
    place.unlink()
    os.mkfifo(place)
    assert not trust.is_trusted(stranger)
    place.unlink()
    for damaged in (b"", b"{", b"[]", b"null", b"[" * 100_000, said[:-1], b'{"path": 1}', b"\xff"):
        place.write_bytes(damaged)
        assert not trust.is_trusted(stranger)
        assert trust.trusted_folders() == []
    trust.trust(stranger)
    assert trust.is_trusted(stranger)


def test_the_course_beside_the_engine_needs_no_word(call, monkeypatch):
    assert trust.OWN == ROOT
    monkeypatch.chdir(ROOT / "exercises")
    assert call("trust", ROOT).code == 0
    assert find_course(Path.cwd()).root == ROOT
    assert trust.trusted_folders() == []


def test_who_makes_an_exercise_is_not_asked_about_her_course(small_course, call, monkeypatch):
    assert call("new", "maths/twice", "--root", small_course).code == 0
    monkeypatch.chdir(small_course)
    assert find_course(Path.cwd()).root == small_course


def test_what_was_handed_in_is_never_a_course(stranger, small_course, call, monkeypatch, tmp_path):
    """Not while it is graded, not afterwards, whatever stands above it is trusted or said."""
    alice = stranger / "class" / "alice"
    shutil.copytree(stranger / "solutions", alice / "solutions")
    trust.trust(stranger)
    trust.trust(alice)
    monkeypatch.chdir(alice)
    refused = call("batch", stranger / "class", "--out", tmp_path / "out", "--lang", "en")
    assert (refused.code, "never used as a course" in refused.err) == (2, True)
    named = call("batch", "..", "--out", tmp_path / "out", "--root", alice, "--lang", "en")
    assert (named.code, "never used as a course" in named.err) == (2, True)
    monkeypatch.chdir(tmp_path)
    done = call("batch", stranger / "class", "--out", tmp_path / "out", "--root", small_course)
    assert done.code == 0
    monkeypatch.chdir(alice)
    assert find_course(Path.cwd()).root == stranger
    assert call("trust", alice, "--lang", "en").code == 2
    assert not (tmp_path / "ran").exists()


def test_a_worker_of_a_cluster_names_the_course_that_it_may_not_run(stranger):
    subject = worker.Subject("", "maths", "double", "", grader.__version__, "full", "")
    with pytest.raises(worker.OtherError) as caught:
        worker._exercise(subject)
    assert (caught.value.key, caught.value.details["path"]) == ("worker-course", str(stranger))


# ---- the folder one stands in

HOSTILE = (
    "threading",
    "pickle",
    "numpy",
    "tempfile",
    "keras",
    "tomllib",
    "sitecustomize",
    "grader",
)


@pytest.fixture
def hostile_folder(tmp_path) -> Path:
    """A class's folder in which somebody has put modules of Python's and ours."""
    folder = tmp_path / "class"
    (folder / "alice" / "maths").mkdir(parents=True)
    answer = DOUBLE.partition("# ==== grading")[0]
    (folder / "alice" / "maths" / "double.py").write_text(answer, encoding="utf-8")
    ran = f"open({str(tmp_path / 'ran')!r}, 'a').write(__name__ + ' ')\n"
    for name in HOSTILE:
        (folder / f"{name}.py").write_text(ran, encoding="utf-8")
    return folder


def test_a_batch_imports_nothing_from_the_folder_it_stands_in(
    hostile_folder, small_course, tmp_path
):
    """As the command `grade` starts: the processes that it starts look there first, if nobody stops them."""
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "grade"
    command.write_text("from grader.cli import main\n\nif __name__ == '__main__':\n    main()\n")
    done = subprocess.run(
        [sys.executable, command, "batch", ".", "--out", tmp_path / "out", "--root", small_course, "--jobs", "1"],
        cwd=hostile_folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert not (tmp_path / "ran").exists(), (tmp_path / "ran").read_text()
    assert done.returncode == 0, done.stderr


def test_python_m_grader_imports_no_package_from_the_folder_it_stands_in(
    hostile_folder, small_course, grade, tmp_path
):
    for name in (
        "grader",
        "threading",
        "pickle",
        "tempfile",
    ):  # Python itself imports these before us
        (hostile_folder / f"{name}.py").unlink()
    file = hostile_folder / "alice" / "maths" / "double.py"
    result = grade("maths/double", "--root", small_course, "--file", file, cwd=hostile_folder)
    assert not (tmp_path / "ran").exists(), (tmp_path / "ran").read_text()
    assert result.code == 0


def test_a_picture_is_not_drawn_by_settings_of_the_folder_it_is_made_in(tmp_path):
    pytest.importorskip("matplotlib")
    (tmp_path / "matplotlibrc").write_text("text.usetex: True\n", encoding="utf-8")
    program = "from grader import untyped; print(untyped.matplotlib().rcParams['text.usetex'])"
    command = [sys.executable, "-P", "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_released_course_is_asked_about_too_but_not_its_maker(
    small_course, call, monkeypatch, tmp_path
):
    """It has code of its own (`compared`), and its state is read."""
    out = tmp_path / "handout"
    assert call("release", out, "--root", small_course, "--seeds", "1").code == 0
    monkeypatch.chdir(out)
    assert find_course(Path.cwd()).root == out
    shutil.copytree(out, tmp_path / "copy")
    monkeypatch.chdir(tmp_path / "copy")
    assert load_course(tmp_path / "copy").released
    assert call("maths").code == 2
