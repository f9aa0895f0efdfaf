"""Files that are none: a pipe, a device, a file without end. Nothing waits for them, and the message says what came."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from grader.judging.grading import read_submission
from grader.reading import NotPlainError, check_target, read_plain
from grader.running.task import SOURCE_LIMIT, FailureKind

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes and devices of POSIX")

KINDS = {
    "pipe": ("a pipe", "パイプ"),
    "folder": ("a folder", "フォルダ"),
    "socket": ("a socket", "ソケット"),
    "device": ("a device", "デバイス"),
    "endless": ("a device", "デバイス"),
    "terminal": ("a device", "デバイス"),
    "system": ("a file that the system makes up", "システムが作る仮想のファイル"),
    "link": ("a pipe", "パイプ"),
}


@pytest.fixture
def make(tmp_path):
    """`make(kind, path)`: puts such a thing there."""
    opened = []

    def put(kind: str, path: Path) -> Path:
        if kind == "pipe":
            os.mkfifo(path)
        elif kind == "folder":
            path.mkdir()
        elif kind == "socket":
            opened.append(listening := socket.socket(socket.AF_UNIX))
            here = os.open(path.parent, os.O_RDONLY)  # a socket's name is short
            listening.bind(f"/proc/self/fd/{here}/{path.name}")
            os.close(here)
        elif kind == "link":
            os.mkfifo(tmp_path / "far")
            path.symlink_to(tmp_path / "far")
        else:
            places = {"device": "null", "endless": "zero", "terminal": "ptmx"}
            path.symlink_to(f"/dev/{places[kind]}" if kind in places else "/proc/version")
        return path

    yield put
    for one in opened:
        one.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_to_grade_that_is_none_is_refused_by_name(kind, make, small_course, call, tmp_path):
    path = make(kind, tmp_path / "given.py")
    english, japanese = KINDS[kind]
    said = call("maths/double", "--root", small_course, "--file", path, "--lang", "en")
    assert (said.code, said.out) == (2, "")
    assert f"given.py is {english}" in said.err
    assert "--file my.py" in said.err
    said = call("maths/double", "--root", small_course, "--file", path, "--lang", "ja")
    assert f"given.py は{japanese}なので" in said.err


@pytest.mark.parametrize("kind", KINDS)
def test_an_exercise_that_is_no_file_is_a_verdict(kind, make, small_course, call):
    """And no command waits for it, reads it without end, or writes to it."""
    path = make(kind, small_course / "exercises" / "maths" / "double.py")
    root = ("--root", small_course)
    result = call("maths/double", *root, "--lang", "en")
    assert result.code == 1
    assert KINDS[kind][0] in result.out
    assert "grade reset maths/double" in result.out
    [entry] = json.loads(call("maths", *root, "--json").out)["results"]
    assert entry["status"] == "refused"
    call("hint", "maths/double", *root)
    call("review", *root)
    call("show", "maths/double", *root)
    if kind == "folder" or not os.path.islink(path):
        assert call("build", *root).code == 2
        assert call("reset", "maths/double", *root).code == 2


@pytest.mark.parametrize("kind", ["pipe", "folder", "socket", "link"])
def test_nothing_is_written_to_what_is_no_file(kind, make, small_course, call, tmp_path):
    words = ("--root", small_course, "--lang", "en")
    target = make(kind, tmp_path / "target.png")
    shutil.copy(answered(small_course), small_course / "exercises" / "maths" / "double.py")
    (small_course / "assignments").mkdir()
    (small_course / "assignments" / "hw1.toml").write_text('[points]\n"maths/double" = 1\n')
    for command in (
        ("maths", "--junit", target),
        ("notebook", "maths", "--out", target),
        ("show", "maths/double", "--out", target),
        ("release", target),
        ("autograder", "hw1", "--out", target),
        ("batch", small_course / "exercises", "--out", target / "inside"),
    ):
        if command[0] == "release" and kind == "folder":
            continue  # an empty one is what it wants
        if command[0] == "batch" and kind == "folder":
            continue
        result = call(*command, *words)
        assert result.code == 2, command
        assert "target.png" in result.err


def answered(course: Path) -> Path:
    return course / "solutions" / "maths" / "double.py"


def test_a_file_is_opened_only_when_it_is_plain(tmp_path, monkeypatch):
    """Opening alone makes some devices do something."""
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("opened"))
    with pytest.raises(NotPlainError):
        read_plain(Path("/dev/ptmx"), 10)


def test_a_file_that_becomes_a_pipe_in_between_is_not_waited_for(tmp_path, monkeypatch):
    plain, pipe = tmp_path / "plain", tmp_path / "pipe"
    plain.write_bytes(b"x")
    os.mkfifo(pipe)
    opened = os.open
    monkeypatch.setattr(os, "open", lambda _, flags: opened(pipe, flags))
    with pytest.raises(NotPlainError, match="pipe"):
        read_plain(plain, 10)


def test_no_more_is_read_than_the_limit_of_a_file_that_grows(tmp_path):
    path = tmp_path / "growing.py"
    path.write_bytes(b"#" * SOURCE_LIMIT)
    assert len(read_submission(path)) == SOURCE_LIMIT
    ended = threading.Event()

    def grow() -> None:
        with path.open("ab", buffering=0) as file:
            while not ended.is_set():
                file.write(b"#" * 2**16)

    thread = threading.Thread(target=grow)
    thread.start()
    try:
        while path.stat().st_size <= SOURCE_LIMIT:
            pass
        assert read_submission(path).kind == FailureKind.TOO_LARGE
    finally:
        ended.set()
        thread.join()


def test_a_sparse_file_of_many_gigabytes_takes_no_memory(tmp_path):
    path = tmp_path / "huge.py"
    with path.open("wb") as file:
        file.truncate(2**40)
    assert read_submission(path).kind == FailureKind.TOO_LARGE


def test_a_shells_pipe_is_named_and_a_redirected_file_is_read(small_course, call, tmp_path):
    """`--file <(…)` and `--file /dev/stdin < my.py`."""
    command = [
        sys.executable,
        "-m",
        "grader",
        "maths/double",
        "--root",
        small_course,
        "--lang",
        "en",
    ]
    with answered(small_course).open("rb") as given:
        done = subprocess.run(
            [*command, "--file", "/dev/stdin"], stdin=given, capture_output=True, check=False
        )
    assert done.returncode == 0
    done = subprocess.run(
        [*command, "--file", "/dev/stdin"], input=b"x", capture_output=True, check=False
    )
    assert b"/dev/stdin is a pipe" in done.stderr


def test_a_target_that_is_not_there_or_a_terminal_may_be_written(tmp_path):
    check_target(tmp_path / "new")
    check_target(Path("/dev/null"))
