"""Hostile submissions, one per file in `hostile/`: each gets its status, and nothing of theirs is left afterwards.

The first line of a file says the status that proves the defence: a forbidden act is tried at import, beside a
right answer, so that `passed` would mean that it succeeded. The second line says the group of the
catalogue and what is tried. Files of group E run twice, so that the second run would see what the first left.
"""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import sys
import tempfile
import threading
import time
import traceback
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from grader.format.exercise import Exercise, parse_exercise
from grader.judging.grading import grade_file
from grader.judging.reference import Reference, compute_reference
from grader.running.launch import Zygote
from grader.running.machine import sandbox_tier
from grader.running.runner import Runners
from grader.running.sandbox import RULES
from grader.running.task import Tier
from tests.conftest import DOUBLE, ROOT

FOLDER = Path(__file__).parent / "hostile"
FILES = sorted(FOLDER.glob("*.py"))
FLAVOURS = ("numpy", "tensorflow")
# Files that show that a rule is needed: with it left out they pass. They harm nobody when they do.
NEEDED_BY = {
    "landlock": ("b03_reads_solutions", "b04_reads_the_grader", "f01_passwd", "f07_lists_tmp"),
    "seccomp": (
        "d09_fork", "d28_small_shared_mapping", "d29_grows_by_itself", "e21_memfd", "g02_udp", "g07_pair",
    ),
    "rlimits": ("d15_descriptors", "d16_pipes", "d17_epolls", "d34_stacks"),
    "descriptors": ("b13_inherited_descriptors",),
    "capabilities": ("h35_capabilities",),
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def full_tier():
    """Confinement cannot be tested where there is none."""
    if sys.platform != "linux" or sandbox_tier() != Tier.FULL:
        pytest.skip("the full tier of the sandbox is not available on this machine")


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    return parse_exercise(DOUBLE, Path("double.py"), "maths")


@pytest.fixture(scope="module")
def reference(exercise) -> Reference:
    return compute_reference(exercise, 0)


def test_each_group_is_there_and_each_file_says_what_it_expects():
    assert len(FILES) >= 100
    assert {path.name[0] for path in FILES} == set("abcdefghi")
    for path in FILES:
        assert all(_expected(path, flavour) for flavour in FLAVOURS), path.name
        second = path.read_bytes().split(b"\n")[1]
        assert second.startswith(f"# {path.name[0].upper()}: ".encode()), path.name


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_hostile_submissions_get_their_status_and_leave_nothing(
    flavour, exercise, reference, adopting
):
    exercise = _flavoured(exercise, flavour)
    seed = random.SystemRandom().randrange(10**6)
    print(f"order of the hostile files: seed {seed}")
    before = _traces()
    # Both at once: every file by one of them, those that could leave something behind twice by both.
    lasting = [path for path in FILES if path.name[0] == "e"]
    others = random.Random(seed).sample(
        sorted(set(FILES) - set(lasting)), k=len(FILES) - len(lasting)
    )
    graders = [
        _Grader(exercise, reference, flavour, others[number::2] + 2 * lasting, seed + number)
        for number in range(2)
    ]
    for grader in graders:
        grader.start()
    for grader in graders:
        grader.join()
    assert not [fault for grader in graders for fault in grader.faults], f"seed {seed}"
    for grader in graders:
        threads, descriptors, children = grader.zygote_after
        assert (threads, children) == (1, [])
        assert descriptors == grader.zygote_before[1]
    assert _traces() == before


@pytest.mark.parametrize("rule", sorted(NEEDED_BY))
def test_each_rule_is_needed(rule, exercise, reference):
    if rule == "capabilities" and os.geteuid() != 0:
        pytest.skip("only root has any")
    with _Without() as runners, _Without(rule) as fewer:
        for name in NEEDED_BY[rule]:
            path = FOLDER / f"{name}.py"
            expected = _expected(path, "numpy")
            assert grade_file(exercise, path, reference, runners).status in expected
            status = grade_file(exercise, path, reference, fewer).status
            assert status not in expected, name
            assert status == "passed", name


def test_without_closing_descriptors_there_are_more(exercise, reference):
    path = FOLDER / "b13_inherited_descriptors.py"
    with _Without() as runners, _Without("descriptors") as fewer:
        closed = grade_file(exercise, path, reference, runners)
        left_open = grade_file(exercise, path, reference, fewer)
    assert int(closed.printed) == 2 < int(left_open.printed)


@pytest.mark.parametrize("rule", ["", "death"])
def test_a_submission_ends_with_the_zygote(rule, exercise, reference, adopting, tmp_path):
    path = tmp_path / "double.py"
    path.write_text("import time\n\ntime.sleep(20)\n", encoding="utf-8")
    started = Zygote("numpy")
    zygote = started._process.pid
    with _Without(*[rule] if rule else [], started={"numpy": started}) as runners:
        hurried = replace(exercise, seconds=8.0)
        grading = threading.Thread(target=grade_file, args=(hurried, path, reference, runners))
        grading.start()
        (child,) = _wait(lambda: _children(zygote))
        assert _wait(lambda: "Seccomp:\t2" in _read(f"/proc/{child}/status"))  # confined
        os.kill(zygote, signal.SIGKILL)
        outlives = not _wait(lambda: not _alive(child), seconds=0.5)
        # Where it does outlive its zygote, it came to this process, which ends it.
        if outlives:
            os.kill(child, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(child, 0)
        grading.join()
    assert outlives == (rule == "death")


def test_every_rule_is_taken_out_somewhere():
    assert {*NEEDED_BY, "death"} == set(RULES)


class _Without(Runners):
    """Runners whose submissions are confined without some rules."""

    def __init__(self, *rules: str, started: dict[str, Zygote] | None = None):
        super().__init__(started, fork=True)
        self._rules = frozenset(rules)

    def run(self, task):
        return super().run(replace(task, without=self._rules))


class _Grader(threading.Thread):
    """Grades files in an order of its own, with processes of its own."""

    def __init__(
        self, exercise: Exercise, reference: Reference, flavour: str, files: list[Path], seed: int
    ):
        super().__init__()
        self._exercise, self._reference, self._flavour = exercise, reference, flavour
        self._order = random.Random(seed).sample(files, k=len(files))
        self.faults: list[str] = []
        self.zygote_before: tuple = ()
        self.zygote_after: tuple = ()

    def run(self) -> None:
        try:
            zygote = Zygote(self._flavour)
            with Runners({self._flavour: zygote}, fork=True) as runners:
                right = FOLDER / "c18_mutates.py"
                grade_file(self._exercise, right, self._reference, runners)
                self.zygote_before = _state(zygote._process.pid)
                for path in self._order:
                    self._grade(path, runners)
                self.zygote_after = _state(zygote._process.pid)
        except BaseException:
            self.faults.append(traceback.format_exc())

    def _grade(self, path: Path, runners: Runners) -> None:
        expected = _expected(path, self._flavour)
        exercise = self._exercise
        if "timeout" in expected:
            exercise = replace(exercise, seconds=1.5)
        verdict = grade_file(exercise, path, self._reference, runners)
        if verdict.status not in expected or verdict.tier not in (Tier.FULL, None):
            self.faults.append(f"{path.stem}: {verdict.status} {verdict.tier} {verdict.failure}")


def _expected(path: Path, flavour: str) -> set[str]:
    """The statuses that the file's first line allows: `# expected: a | b` or `# expected numpy: a ; tensorflow: b`."""
    line = path.read_bytes().split(b"\n")[0].decode()
    found = re.fullmatch(r"# expected: ([a-z |-]+)", line) or re.fullmatch(
        rf"# expected .*\b{flavour}: ([a-z |-]+)( ;.*)?", line
    )
    return {word.strip() for word in found[1].split("|")} if found else set()


def _flavoured(exercise: Exercise, flavour: str) -> Exercise:
    if flavour == "tensorflow":
        return replace(exercise, imports=frozenset({"numpy", "keras"}))
    return exercise


def _traces() -> dict[str, object]:
    """What a submission could leave: processes, files, System V objects, keys."""
    temporary = {tempfile.gettempdir(), "/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue"}
    working = {str(ROOT), os.path.dirname(sys.executable), os.path.expanduser("~")}
    named = [
        entry.path
        for folder in sorted(temporary | working)
        if os.path.isdir(folder)
        for entry in os.scandir(folder)
        if re.match(r"\.?(keras-)?hostile|results\.json|data\.csv", entry.name)
    ]
    course = [ROOT / "exercises", ROOT / "solutions", Path(np.__file__).parent]
    files = sorted(
        str(path)
        for folder in course
        for path in folder.rglob("*")
        if "__pycache__" not in path.parts
    )
    kernel = {
        name: [line.split()[:2] for line in _read(f"/proc/sysvipc/{name}").splitlines()]
        for name in ("shm", "msg", "sem")
    }
    keys = [line for line in _read("/proc/keys").splitlines() if "hostile" in line]
    return {
        "processes": _children(os.getpid()),
        "named": named,
        "files": files,
        "kernel": kernel,
        "keys": keys,
    }


def _state(pid: int) -> tuple[int, int, list[int]]:
    """Threads, descriptors and children of a process."""
    return (
        len(os.listdir(f"/proc/{pid}/task")),
        len(os.listdir(f"/proc/{pid}/fd")),
        _children(pid),
    )


def _children(pid: int) -> list[int]:
    """Processes whose parent is `pid`, dead ones that nobody asked for included."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            fields = _read(f"{entry}/stat").rpartition(")")[2].split()
            if fields and int(fields[1]) == pid:
                found.append(int(entry.name))
    return sorted(found)


def _alive(pid: int) -> bool:
    return _read(f"/proc/{pid}/stat").rpartition(")")[2].split()[:1] not in ([], ["Z"])


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _wait(condition, seconds: float = 10.0):
    """What `condition` gives once it is true, or at the end of the time."""
    deadline = time.monotonic() + seconds
    while not (value := condition()) and time.monotonic() < deadline:
        time.sleep(0.01)
    return value
