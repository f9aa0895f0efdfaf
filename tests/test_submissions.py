"""Broken, hostile and odd submissions: each gets its status and one sentence, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from grader.format.exercise import parse_exercise
from grader.judging.grading import grade_file, grade_source
from grader.judging.reference import compute_reference
from grader.running import wire
from grader.running.conversation import converse
from grader.running.outside import Outside
from grader.running.runner import Runners
from grader.running.task import PRINTED_LIMIT, SOURCE_LIMIT, Case, Run, Task, Tier
from grader.saying import sentences
from tests.conftest import DOUBLE, SecondTime

EXERCISE = parse_exercise(DOUBLE, Path("double.py"), "maths")
# Where the limit of time itself is tested; elsewhere a busy machine must not run into it.
HURRIED = replace(EXERCISE, seconds=1.5)
ANSWER = EXERCISE.answer
HEAD = "import numpy as np\n\ndef double(x):\n"

# name: (source, status, what the English sentence must contain)
BROKEN = {
    "empty": ("", "crashed", "There is no function double"),
    "comment": ("# later\n", "crashed", "There is no function double"),
    "syntax": ("def double(x)\n    return x\n", "crashed", "Line 1 cannot be read as Python"),
    "tabs": ("def double(x):\n\ty = 1\n        return y\n", "crashed", "Line 3 cannot be read"),
    "not-utf8": ("x = '学習'\n".encode("shift_jis") + ANSWER.encode(), "crashed", "cannot be read as Python"),
    "nul": (b"x = 1\0\n", "crashed", "null bytes"),
    "html": ("<!DOCTYPE html>\n<html></html>\n", "crashed", "Line 1 cannot be read as Python"),
    "renamed": (ANSWER.replace("def double", "def twice"), "crashed", "what is defined is twice"),
    "no-function": ("double = 3\n", "crashed", "There is no function double"),
    "other-arguments": (HEAD + "    return x, 0\n", "wrong", ""),
    "more-arguments": (ANSWER.replace("(x)", "(x, scale)", 1), "crashed", "called as double(x)"),
    "renamed-argument": ("def double(a):\n    return a, a\n", "crashed", "defined as double(a)"),
    "none": (HEAD + "    y = 2 * x\n", "wrong", "returned None"),
    "one-none": (HEAD + "    return 2 * x, None\n", "wrong", "returned None"),
    "generator": (HEAD + "    yield 2 * x\n", "wrong", "should return 2 values, y, total, but returned 1"),
    "generator-raises": (HEAD + "    yield 2 * x\n    yield x[9]\n", "crashed", "IndexError in case 1"),
    "generator-loops": (HEAD + "    yield 2 * x\n    while True:\n        pass\n", "timeout", "1.5 seconds (in case 1;"),
    "map": (HEAD + "    return 2 * x, map(sum, x)\n", "wrong", ""),
    "masked": (HEAD + "    return np.ma.masked_all(x.shape), np.sum(2 * x)\n", "wrong", "masked array"),
    "objects": (HEAD + "    return (2 * x).astype(object), np.sum(2 * x)\n", "wrong", "no numbers"),
    "strings": (HEAD + "    return (2 * x).astype(str), np.sum(2 * x)\n", "wrong", "no numbers"),
    "one-string": (HEAD + "    return 2 * x, 'sum'\n", "wrong", "holds text, should hold floats"),
    "own-class": ("class E:\n    __eq__ = lambda s, o: True\ndef double(x):\n    return E(), E()\n", "wrong", "E"),
    "other-shape": (HEAD + "    return 2 * x.T, np.sum(2 * x)\n", "wrong", "has shape 2×1, should be 1×2"),
    "broadcast": (HEAD + "    return (2 * x)[None], np.sum(2 * x)\n", "wrong", "has shape 1×1×2"),
    "scalar": (HEAD + "    return 0.0, 0.0\n", "wrong", "has shape ()"),
    "empty-array": (HEAD + "    return np.zeros((0, 2)), np.sum(2 * x)\n", "wrong", "has shape 0×2"),
    "integers": (HEAD + "    return (2 * x).astype(int), np.sum(2 * x)\n", "wrong", "holds integers"),
    "complex": (HEAD + "    return 2 * x + 1000j, np.sum(2 * x)\n", "wrong", "holds complex numbers"),
    "nan": (HEAD + "    return x * np.nan, np.sum(2 * x)\n", "wrong", "nan"),
    "infinite": (HEAD + "    return x / 0, np.sum(2 * x)\n", "wrong", "inf"),
    "too-many": (HEAD + "    return 2 * x, np.sum(2 * x), 1\n", "wrong", "should return 2 values, y, total"),
    "single": (HEAD + "    return 2 * x\n", "wrong", "returned a single ndarray"),
    "placeholder": (HEAD + "    y = ...\n    return y, y\n", "unfinished", "1 still to fill in: ... on line 4."),
    "raises": (HEAD + "    return x[9], 0\n", "crashed", "IndexError in case 1"),
    "raises-at-import": (HEAD + "    return x, 0\nopen('data.csv')\n", "crashed", "while it was loaded"),
    "exit": ("import sys\nsys.exit(0)\n", "crashed", "SystemExit"),
    "hard-exit": ("import os\nos._exit(0)\n", "crashed", "ended before it returned a result"),
    "hard-exit-in-function": (
        "import os\ndef double(x):\n    os._exit(0)\n", "crashed", "(in case 1)"
    ),
    "recursion": ("def double(x):\n    return double(x)\n", "crashed", "RecursionError"),
    "segfault": ("import ctypes\nctypes.string_at(0)\n", "crashed", "SIGSEGV"),
    "abort": ("import os\nos.abort()\n", "crashed", "SIGABRT"),
    "loop": ("def double(x):\n    while True:\n        pass\n", "timeout", "at the limit of 1.5 seconds (in case 1;"),
    "loop-at-import": ("while True:\n    pass\n", "timeout", "while loading"),
    "sleep": ("import time\ndef double(x):\n    time.sleep(99)\n", "timeout", "1.5 seconds"),
    "unkillable": (
        "import signal\nfor n in (2, 15):\n    signal.signal(n, signal.SIG_IGN)\n"
        "while True:\n    try:\n        raise KeyboardInterrupt\n    except BaseException:\n        pass\n",
        "timeout", "1.5 seconds",
    ),
    "memory": (HEAD + "    return np.ones(1 << 40), 0\n", "memory", "limit of 1 GiB (in case 1)"),
    "one-gigabyte": (HEAD + "    return np.ones((1 << 27) + 1), 0\n", "memory", "limit of 1 GiB"),
    "growing": ("def double(x):\n    a = []\n    while True:\n        a.append(bytearray(1 << 24))\n", "memory", "1 GiB"),
    "large-result": (HEAD + "    return np.ones((3000, 3000)), 0.0\n", "wrong", "3000×3000"),
    "forbidden": ("import pandas\n" + ANSWER, "forbidden", "pandas may not be used (line 1)"),
    "keras": ("def double(x):\n    import keras\n", "forbidden", "may import numpy, the standard library"),
    "keras-from": ("from tensorflow import constant\n" + ANSWER, "forbidden", "tensorflow may not be used"),
    "keras-hidden": (
        "import importlib\nimportlib.import_module('keras')\n" + ANSWER, "crashed", "No module named 'keras'"
    ),
    "prints-a-lot": (HEAD + "    while True:\n        print('x' * 1000)\n", "refused", "more than 64 KiB"),
    "writes-frames": (
        "import os\nfor d in range(3, 1024):\n    try:\n        os.write(d, b'PASS\\n' * 9)\n    except OSError:\n        pass\n",
        "refused", "written to the grader's channel",
    ),
    "long-message": (HEAD + "    raise ValueError('あ' * 100_000)\n", "crashed", "ValueError"),
    "strange-message": (HEAD + "    raise ValueError('\\x1b]0;x\\r\\u202e')\n", "crashed", "\\x1b]0;x"),
    "hostile-str": (
        "class E(Exception):\n    def __str__(self):\n        raise E\ndef double(x):\n    raise E\n",
        "crashed", "E in case 1",
    ),
}  # fmt: skip

RIGHT = {
    "answer": ANSWER,
    "list-for-tuple": HEAD + "    return [2 * x, np.sum(2 * x)]\n",
    "generator": HEAD + "    yield 2 * x\n    yield np.sum(2 * x)\n",
    "generator-of-rows": HEAD + "    return (2 * row for row in x), sum(2 * x.ravel())\n",
    "python-numbers": HEAD + "    return (2 * x).tolist(), float(np.sum(2 * x))\n",
    "changes-its-input": HEAD + "    x *= 2\n    return x, np.sum(x)\n",
    "aliases-its-input": HEAD + "    x += x\n    return x, x.sum()\n",
    "float32": HEAD + "    x = x.astype(np.float32)\n    return 2 * x, np.sum(2 * x)\n",
    "fortran-order": HEAD + "    return np.asfortranarray(2 * x), np.sum(2 * x)\n",
    "big-endian": HEAD + "    return (2 * x).astype('>f8'), np.sum(2 * x)\n",
    "matrix": HEAD + "    return np.matrix(2 * x), np.sum(2 * x)\n",
    "read-only": HEAD + "    y = 2 * x\n    y.flags.writeable = False\n    return y, y.sum()\n",
    "prints-a-little": HEAD + "    print('あ', x)\n    return 2 * x, np.sum(2 * x)\n",
    "windows-line-ends": ANSWER.replace("\n", "\r\n"),
    "byte-order-mark": "\ufeff" + ANSWER,
    "shift-jis-declared": ("# coding: shift_jis\n# 学習\n" + ANSWER).encode("shift_jis"),
    "unused-placeholder": ANSWER.replace("    y = 2 * x\n", "    y = ...\n    y = 2 * x\n"),
    "dataclass": "from dataclasses import dataclass\n@dataclass\nclass A:\n    b: int = 0\n"
    + ANSWER,
    "main-guard": ANSWER + "\nif __name__ == '__main__':\n    print(double(1))\n",
    "set-float-errors": "import numpy as np\nnp.seterr(all='raise')\n" + ANSWER,
    "patched-numpy": "import numpy as np\nnp.allclose = lambda *a: True\n" + ANSWER,
}


@pytest.fixture(scope="module")
def reference():
    return compute_reference(EXERCISE, 0)


@pytest.fixture(scope="module", params=["fork", "fresh"])
def ways(request):
    """Both ways to run: forked from a zygote, and a fresh process where fork is missing or unsafe."""
    if request.param == "fork" and sys.platform != "linux":
        pytest.skip("a zygote is used on Linux only")
    with Runners(fork=request.param == "fork") as chosen:
        yield chosen


def grade(source, reference, runners, exercise=EXERCISE):
    data = source if isinstance(source, bytes) else source.encode()
    return grade_source(exercise, data, Path("exercises/maths/double.py"), reference, runners)


@pytest.mark.parametrize("name", BROKEN)
def test_broken_submission_gets_its_status_and_one_sentence(name, reference, ways):
    source, status, sentence = BROKEN[name]
    verdict = grade(source, reference, ways, HURRIED if status == "timeout" else EXERCISE)
    assert verdict.status == status
    english, japanese = sentences.message(verdict, "en"), sentences.message(verdict, "ja")
    assert sentence in english
    assert japanese != english or status == "wrong"
    assert len(english) < 2500
    assert english.isprintable()


@pytest.mark.parametrize("name", RIGHT)
def test_right_answer_written_another_way_passes(name, reference, ways):
    verdict = grade(RIGHT[name], reference, ways)
    assert (verdict.status, verdict.failure) == ("passed", None)


@pytest.mark.parametrize("second", ["one-none", "generator-raises", "exit"])
def test_what_passes_by_chance_does_not_pass(second, reference, runners):
    source, status, _ = BROKEN[second]
    verdict = grade(ANSWER, reference, SecondTime(runners, source.encode()))
    assert verdict.status == status
    sentence = sentences.diagnosis(EXERCISE, verdict.diagnosis, "en")
    assert "a second one on the same inputs did not" in sentence
    assert "rng" not in sentence


def test_where_a_generator_is_given_draws_from_elsewhere_are_named(reference, runners):
    cases = tuple(replace(case, arguments={**case.arguments, "rng": 1}) for case in reference.cases)
    seeded = replace(reference, cases=cases)
    source = ANSWER.replace("(x)", "(x, rng)", 1)
    wrong = source.replace("y = 2 * x", "y = 2 * x + rng.random()")
    verdict = grade(source, seeded, SecondTime(runners, wrong.encode()))
    assert verdict.status == "wrong"
    assert "drawn from the argument rng" in sentences.diagnosis(EXERCISE, verdict.diagnosis, "en")


@pytest.mark.parametrize(("in_batch", "runs"), [(False, 1), (True, 2)])
def test_with_keras_only_a_batch_runs_twice(in_batch, runs, reference):
    class Agreeing:
        tasks = ()

        def run(self, task):
            self.tasks += (task,)
            return Run(cases=reference.expected)

    exercise, runners = replace(EXERCISE, imports=frozenset({"keras"})), Agreeing()
    path = Path("double.py")
    verdict = grade_source(exercise, b"", path, reference, runners, keras_again=in_batch)
    assert (verdict.status, len(runners.tasks)) == ("passed", runs)


def test_what_was_printed_is_shown(reference, runners):
    verdict = grade(RIGHT["prints-a-little"], reference, runners)
    assert verdict.printed.startswith("あ [[")


def test_printing_stops_at_the_limit(reference, runners):
    verdict = grade(BROKEN["prints-a-lot"][0], reference, runners)
    assert len(verdict.printed.encode()) <= PRINTED_LIMIT


def test_a_flood_that_overtakes_the_first_frame_waits_for_it():
    """The child says how it is confined before the submission prints; on a busy machine that is read later."""
    case = Case({"x": 1.0}, {}, 0)
    task = Task(b"", "double.py", "double", ("y",), frozenset(), (case,), 5.0, "numpy")
    (told, tell), (asked, ask), (printed, print_to) = (os.pipe() for _ in range(3))

    def child() -> None:
        with open(print_to, "wb") as stream:
            stream.write(b"x" * 2 * PRINTED_LIMIT)
        time.sleep(0.3)
        with open(tell, "wb") as stream:
            stream.write(wire.encode(wire.READY, Tier.FULL) + wire.encode(wire.LOADED))
            stream.flush()
            ended.wait()
        os.close(asked)

    ended = threading.Event()
    thread = threading.Thread(target=child)
    thread.start()
    run = converse(task, ask, told, printed, lambda: ended.set() or 9, Outside(os.getpid()))
    thread.join()
    assert (run.tier, run.failure.kind) == (Tier.FULL, "output")


def test_a_submission_cannot_change_what_the_next_one_uses(reference, runners):
    spoiler = "import numpy as np\nnp.sum = None\nnp.random.seed = None\n"
    assert grade(spoiler + ANSWER, reference, runners).status == "crashed"
    assert grade(ANSWER, reference, runners).passed


def test_a_submission_that_kills_the_zygote_does_not_stop_the_next(reference):
    with Runners(fork=True) as own:
        killer = "import os\nos.kill(os.getppid(), 9)\nimport time\ntime.sleep(9)\n"
        assert grade(killer, reference, own).status in ("grader-error", "crashed")
        assert grade(ANSWER, reference, own).passed


def test_no_process_is_left_behind(reference, adopting):
    before = set(_processes())
    with Runners(fork=True) as own:
        for name in ("loop", "sleep", "hard-exit", "segfault", "unkillable"):
            grade(BROKEN[name][0], reference, own, HURRIED)
        daemon = "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(30)'])\n"
        grade(daemon + "while True:\n    pass\n", reference, own, HURRIED)
        assert set(_processes()) - before  # the zygote, which ends with its runners
    deadline = time.monotonic() + 5
    while set(_processes()) - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not set(_processes()) - before


def test_an_idle_grader_that_is_killed_takes_its_processes_along(tmp_path):
    import subprocess

    program = (
        "import os, sys, time\nfrom grader.running.launch import Zygote\n"
        "z = Zygote('numpy')\nprint(z._process.pid, flush=True)\ntime.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    zygote = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 10
    while _alive(zygote) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _alive(zygote)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path, reference, runners):
    path = tmp_path / "double.py"
    path.write_bytes(b"#" * (10 * 2**20))
    verdict = grade_file(EXERCISE, path, reference, runners)
    assert verdict.status == "refused"
    assert f"larger than {SOURCE_LIMIT // 1024} KiB" in sentences.message(verdict, "en")
    assert verdict.source == ""


def test_a_missing_file_is_unfinished_and_says_how_to_get_it(tmp_path, reference, runners):
    verdict = grade_file(EXERCISE, tmp_path / "none.py", reference, runners)
    assert verdict.status == "unfinished"
    assert "grade reset maths/double" in sentences.message(verdict, "en")


def test_a_folder_in_place_of_the_file_is_refused(tmp_path, reference, runners):
    verdict = grade_file(EXERCISE, tmp_path, reference, runners)
    assert verdict.status == "refused"
    assert "This is a folder" in sentences.message(verdict, "en")


def test_the_numpy_process_has_no_keras_at_all(reference, runners):
    search = (
        "import sys, importlib.util\n"
        "found = [m for m in ('keras', 'tensorflow', 'pandas', 'grader.judging') if _there(m)]\n"
    )
    there = (
        "def _there(m):\n"
        "    import importlib.util\n"
        "    try:\n        return importlib.util.find_spec(m) is not None\n"
        "    except ModuleNotFoundError:\n        return False\n"
    )
    verdict = grade(there + search + "print(found)\n" + ANSWER, reference, runners)
    assert verdict.passed
    assert verdict.printed.strip() == "[]"


def test_the_submissions_process_has_no_secrets_in_its_environment(reference, runners, monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    with Runners() as own:
        verdict = grade(
            "import os, sys\nprint(dict(os.environ), sys.argv)\n" + ANSWER, reference, own
        )
    assert verdict.passed
    assert "hunter2" not in verdict.printed
    assert "'HOME'" not in verdict.printed


def _processes() -> list[int]:
    """The numbers of all processes that come from this one and run; other tests have theirs at the same time."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
                if state != "Z":
                    parents[int(entry.name)] = int(parent)
    found = []
    for pid in parents:
        ancestor = parents[pid]
        while ancestor in parents and ancestor != os.getpid():
            ancestor = parents[ancestor]
        if ancestor == os.getpid():
            found.append(pid)
    return found


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


@pytest.mark.parametrize("method", ["mean", "var", "std", "sum", "max", "any", "__repr__"])
def test_numpy_may_be_used_where_the_answer_does_without(method, ways):
    """Its methods import parts of it when they are first called, in the name of the submission."""
    text = DOUBLE.replace("import numpy as np\n\n\n", "", 1).replace("np.sum(y)", "y.sum()")
    text = text.replace('"np.sum"', '".sum"').replace('"np.mean"', '".mean"')
    exercise = parse_exercise(text, Path("double.py"), "maths")
    assert exercise.imports == frozenset()
    source = f"def double(x):\n    x.{method}()\n    return x + x, (x + x).sum()\n"
    assert grade(source, compute_reference(exercise, 0), ways, exercise).status == "passed"
    source = source.replace("    x", "    import numpy.linalg\n    x", 1)
    assert grade(source, compute_reference(exercise, 0), ways, exercise).status == "passed"
    source = source.replace("numpy.linalg", "pandas")
    assert grade(source, compute_reference(exercise, 0), ways, exercise).status == "forbidden"


ENDLESS = """\"\"\"2 の冪

0, x, 2x, … を順に yield せよ。
---
Multiples

Yield 0, x, 2x, …
\"\"\"


def multiples(x):
    k = 0
    while True:
        yield k * x  # blank
        k += 1


# ==== grading ====


def cases(rng):
    yield dict(x=1.5)


def oracle(x):
    import itertools

    return (k * x for k in itertools.count())


MISTAKES = {
    "power": dict(right="k * x", wrong="x**k", ja="冪ではない。", en="Not powers."),
}
"""


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("yield from (x * k for k in range(10**9))", "passed"),
        ("return map(lambda k: x * k, range(1000))", "passed"),
        ("return [x * k for k in range(100)]", "passed"),  # as many as are looked at
        ("return [x * k for k in range(99)]", "wrong"),
        ("yield from (x * k for k in range(99))", "wrong"),
        ("return iter([])", "wrong"),
    ],
)
def test_the_first_values_of_an_endless_generator_are_compared(body, status, ways):
    exercise = parse_exercise(ENDLESS, Path("multiples.py"), "maths")
    verdict = grade(
        f"def multiples(x):\n    {body}\n", compute_reference(exercise, 0), ways, exercise
    )
    assert (verdict.status, verdict.failure) == (status, None)


def test_a_mistake_in_an_endless_generator_is_named(runners):
    exercise = parse_exercise(ENDLESS, Path("multiples.py"), "maths")
    source = ENDLESS.replace("k * x  # blank", "x ** k")
    verdict = grade(source, compute_reference(exercise, 0), runners, exercise)
    assert verdict.diagnosis.mistakes == ("power",)
