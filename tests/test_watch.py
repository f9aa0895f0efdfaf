"""`grade watch` in a real terminal: what stands on the screen after a save, however the editor saves."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.test_batch import submission

if os.name == "nt":
    pytest.skip("pseudo-terminals of POSIX", allow_module_level=True)
import fcntl
import pty
import struct
import termios

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
CLEAR = "\x1b[H\x1b[2J\x1b[3J"


class Terminal:
    """A process on a pseudo-terminal."""

    def __init__(self, arguments: list[str], cwd: Path, rows: int = 24, columns: int = 80):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.before = termios.tcgetattr(slave)
        self._slave = slave
        self.process = subprocess.Popen(
            [sys.executable, "-m", "grader", *arguments], cwd=cwd, stdin=slave, stdout=slave,
            stderr=slave, start_new_session=True,
            env={**os.environ, "GRADE_LANG": "en", "PYTHONUTF8": "1", "TERM": "xterm"},
        )  # fmt: skip
        os.set_blocking(self.master, False)
        self.written = ""

    def read(self) -> None:
        with contextlib.suppress(BlockingIOError, OSError):
            while data := os.read(self.master, 65536):
                self.written += data.decode("utf-8", "replace")

    @property
    def screen(self) -> str:
        """What stands on it now."""
        self.read()
        return ESCAPE.sub("", self.written.rpartition(CLEAR)[2]).replace("\r\n", "\n")

    @property
    def screens(self) -> list[str]:
        self.read()
        return [ESCAPE.sub("", part) for part in self.written.split(CLEAR)[1:]]

    def until(self, text: str) -> str:
        end = time.monotonic() + 60
        while text not in (shown := self.screen):
            assert time.monotonic() < end, f"no {text!r} in:\n{shown}"
            assert self.process.poll() is None, f"it ended:\n{self.written}"
            time.sleep(0.02)
        return shown

    def type(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def modes(self) -> list:
        return termios.tcgetattr(self._slave)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self._slave)


@pytest.fixture
def course(small_course):
    solution = small_course / "solutions" / "maths" / "double.py"
    solution.with_name("same.py").write_text(solution.read_text(encoding="utf-8"), encoding="utf-8")
    save(small_course, "...")
    save(small_course, "...", "same")
    return small_course


@pytest.fixture
def watch(course):
    with contextlib.ExitStack() as stack:

        def start(*arguments: str, **size: int) -> Terminal:
            words = ["watch", *arguments, "--root", str(course)]
            return stack.enter_context(contextlib.closing(Terminal(words, course, **size)))

        yield start


def path_of(course: Path, name: str = "double") -> Path:
    return course / "exercises" / "maths" / f"{name}.py"


def save(course: Path, line: str, name: str = "double") -> None:
    path_of(course, name).write_bytes(submission(line))


def test_a_save_brings_the_verdict_and_the_old_one_is_gone(watch, course):
    terminal = watch("maths")
    first = terminal.until("q quit")
    assert "maths/double" in first
    save(course, "x**2")
    wrong = terminal.until("yours")
    assert "✗ maths/double" in wrong
    save(course, "2 * x")
    passed = terminal.until("Passed. Next:")
    assert "✓ maths/double" in passed
    assert "yours" not in passed
    assert "exercises/maths/same.py" in passed


def test_it_goes_to_whatever_is_saved_and_says_when_a_topic_is_done(watch, course):
    terminal = watch("maths")
    terminal.until("q quit")
    save(course, "2 * x", "same")
    terminal.until("✓ maths/same")
    terminal.type("n")
    terminal.until("maths/double")
    save(course, "2 * x")
    done = terminal.until("You have finished")
    assert "Every exercise here is passed" in done


def test_an_editor_that_writes_by_renaming_is_followed(watch, course):
    """As vim does: probe, backup, a new file in place of the old one."""
    terminal = watch("maths/double")
    terminal.until("q quit")
    for line, sign in (("x**2", "✗ maths/double"), ("2 * x", "✓ maths/double")):
        path = path_of(course)
        (path.parent / "4913").touch()
        (path.parent / "4913").unlink()
        backup = path.with_name("double.py~")
        path.rename(backup)
        swap = path.with_name(".double.py.swp")
        swap.write_bytes(submission(line))
        swap.rename(path)
        backup.unlink()
        terminal.until(sign)
    assert not any("no file" in screen for screen in terminal.screens)


def test_a_file_that_is_broken_for_a_moment_is_not_shown_so(watch, course):
    terminal = watch("maths/double")
    terminal.until("q quit")
    path = path_of(course)
    path.write_bytes(b"")
    path.write_bytes(submission("2 * (")[:70])
    path.write_bytes(submission("2 * x"))
    terminal.until("✓ maths/double")
    assert not any("SyntaxError" in screen or "✗" in screen for screen in terminal.screens)


def test_the_same_content_is_graded_once(watch, course):
    terminal = watch("maths/double")
    terminal.until("q quit")
    save(course, "x**2")
    terminal.until("✗ maths/double")
    count = len(terminal.screens)
    for _ in range(3):
        save(course, "x**2")
        time.sleep(0.15)
    assert len(terminal.screens) == count
    terminal.type("r")
    while len(terminal.screens) == count:
        time.sleep(0.02)
    assert "✗ maths/double" in terminal.until("q quit")


def test_a_broken_file_is_shown_when_it_stays_broken(watch, course):
    terminal = watch("maths/double")
    terminal.until("q quit")
    save(course, "2 * (")
    assert "2 * (" in terminal.until("✗ maths/double")


def test_a_file_and_a_folder_that_go_away_and_come_back(watch, course):
    terminal = watch("maths/double")
    terminal.until("q quit")
    path_of(course).unlink()
    terminal.until("not there")
    save(course, "x**2")
    terminal.until("yours")
    folder = course / "exercises"
    folder.rename(course / "away")
    time.sleep(1.0)
    (course / "away").rename(folder)
    save(course, "2 * x")
    terminal.until("✓ maths/double")


def test_hints_go_from_the_trap_to_the_line(watch, course):
    terminal = watch("maths/double")
    terminal.until("q quit")
    save(course, "x**2")
    terminal.until("yours")
    for level in (1, 2, 3):
        terminal.type("h")
        terminal.until(f"Hint {level}/3")
    assert "2 * x" in terminal.screen


def test_a_hint_says_the_key_that_goes_on_and_b_goes_back(watch, course):
    terminal = watch("maths/double")
    save(course, "x**2")
    terminal.until("yours")
    terminal.type("h")
    shown = terminal.until("Hint 1/3")
    assert "grade hint" not in shown
    assert "h hint" in shown
    terminal.type("b")
    terminal.until("yours")


def test_the_cases_the_topic_and_the_answer_have_keys(watch, course):
    terminal = watch("maths")
    save(course, "x**2")
    shown = terminal.until("yours")
    assert "s solution" not in shown
    terminal.type("s")  # the answer is shown after a pass
    terminal.type("c")
    terminal.until("maths/double  1/2")
    terminal.type("c")
    terminal.until("maths/double  2/2")
    terminal.type("t")
    terminal.until("✗ double")
    save(course, "2 * x")
    assert "s solution" in terminal.until("✓ maths/double")
    terminal.type("s")
    terminal.until("x + x")


def test_a_reset_is_pressed_twice_and_can_be_taken_back(watch, course, call):
    terminal = watch("maths/double")
    save(course, "2 * x")
    terminal.until("✓ maths/double")
    terminal.type("x")
    terminal.until("Press x again")
    assert "TODO 1" not in path_of(course).read_text("utf-8")
    terminal.type("b")
    terminal.until("✓ maths/double")
    terminal.type("xx")
    terminal.until("still to fill in")
    assert "TODO 1" in path_of(course).read_text("utf-8")
    assert call("reset", "--undo", "maths/double", "--root", course).code == 0
    terminal.until("✓ maths/double")


def test_what_is_broken_off_stands_below_its_beginning(watch, course):
    terminal = watch("maths/double", columns=44)
    save(course, "x ** 2 + 0.0 * np.sum(x) + 0.0 * np.sum(x) + 0.0 * np.sum(x)")
    shown = terminal.until("yours")
    lines = shown.split("\n")
    place = next(number for number, line in enumerate(lines) if "│ y =" in line)
    following = lines[place + 1]
    assert "np.sum" in following
    assert len(following) - len(following.lstrip()) == lines[place].index("y =")


def test_no_key_stands_apart_from_its_word(watch):
    terminal = watch("maths/double", "--lang", "ja", columns=44)
    shown = terminal.until("q 終了")
    assert "x 空欄に戻す" in shown
    assert "r もう一度" in shown


def test_after_q_the_shell_begins_a_line_of_its_own(watch):
    terminal = watch("maths/double")
    terminal.until("q quit")
    terminal.type("q")
    assert terminal.process.wait(30) == 0
    terminal.read()
    assert terminal.written.endswith("\n")


def test_the_language_changes_with_a_key(watch):
    terminal = watch("maths/double")
    terminal.until("q quit")
    terminal.type("l")
    terminal.until("q 終了")


@pytest.mark.parametrize("end", ["q", "\x03"])
def test_the_terminal_is_as_it_was_and_nothing_runs_on(watch, end):
    terminal = watch("maths/double")
    terminal.until("q quit")
    assert terminal.modes() != terminal.before
    if end == "q":
        terminal.type(end)
    else:
        os.killpg(terminal.process.pid, 2)
    assert terminal.process.wait(30) in (0, 130)
    assert terminal.modes() == terminal.before
    terminal.read()
    assert "Traceback" not in terminal.written


@pytest.mark.parametrize(("rows", "columns"), [(24, 80), (10, 40), (24, 40)])
def test_the_screen_fits(watch, course, rows, columns):
    terminal = watch("maths/double", rows=rows, columns=columns)
    terminal.until("q quit")
    save(course, "x**2")
    terminal.until("✗ maths/double")
    shown = terminal.until("q quit")
    lines = shown.split("\n")
    assert len(lines) <= rows
    assert max(map(len, lines)) <= columns


def test_without_a_terminal_verdicts_follow_one_another(course):
    process = subprocess.Popen(
        [sys.executable, "-m", "grader", "watch", "maths/double", "--root", str(course)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env={**os.environ, "GRADE_LANG": "en", "PYTHONUTF8": "1"}, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        while "Once filled in" not in process.stdout.readline():
            assert process.poll() is None
        save(course, "2 * x")
        while "✓" not in process.stdout.readline():
            assert process.poll() is None
    finally:
        process.send_signal(2)
        out, err = process.communicate(timeout=30)
    assert "\x1b" not in out
    assert "Traceback" not in err


def test_what_was_graded_is_in_the_progress(watch, course, call):
    terminal = watch("maths/double")
    terminal.until("q quit")
    save(course, "2 * x")
    terminal.until("✓ maths/double")
    terminal.type("q")
    terminal.process.wait(30)
    assert "1/2" in call("--root", course, "--lang", "en").out
