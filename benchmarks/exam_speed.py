"""How long somebody waits for a mock exam: `python -m benchmarks.exam_speed [--runs N]`.

From the command to its first question, as a browser gets it, and the processor's time for all 104: in a course in which an exam
was drawn before (warm), and in one that is new. Medians of interleaved runs, as ratios to `import tensorflow` in the same
run: machines differ and are noisy, so only the ratios are claims. Works in temporary courses; changes nothing.
"""

from __future__ import annotations

import argparse
import http.cookiejar
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path

from grader.judging.cache import STATE

ROOT = Path(__file__).resolve().parents[1]
QUIET = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
DRAW = """
import sys
from pathlib import Path
from grader.exam import paper
from grader.format.course import load_course
from grader.judging.cache import state_folder

paper.MANY = 10**9  # on one core
course = load_course(Path(sys.argv[1]))
plan = paper.Plan(seed=int(sys.argv[2]))
assert len(paper.draw_questions(course, plan, state_folder(course.root))) == paper.FULL_QUESTIONS
"""
FIRST, ALL = "grade exam to its first question", "drawing 104, of the processor"
NEW = ", in a new course"
# 2 s and 15 s where `import tensorflow` takes 3.3 s; in a new course every file is read for the first time.
LIMITS = {FIRST: 0.6, FIRST + NEW: 1.2, ALL: 4.5, ALL + NEW: 4.5}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=3, help="counted runs of each")
    runs = parser.parse_args().runs
    seconds: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        warm, new = Path(folder) / "warm", Path(folder) / "new"
        for course in (warm, new):
            shutil.copytree(ROOT / "solutions", course / "solutions")
            (course / "exercises").mkdir()
        _first_question(warm)  # warms caches and bytecode
        _drawing(warm, 0)
        for run in range(runs):
            shutil.rmtree(new / STATE, ignore_errors=True)
            measures: dict[str, Callable[[], float]] = {
                "import tensorflow": lambda: _measured(_import_tensorflow)[0],
                FIRST: lambda: _first_question(warm),
                FIRST + NEW: lambda: _first_question(new),
                "import tensorflow, of the processor": lambda: _measured(_import_tensorflow)[1],
                ALL: lambda seed=run: _drawing(warm, seed + 1),
                ALL + NEW: lambda seed=run: _drawing(new, seed),
            }
            for name, measure in measures.items():
                seconds.setdefault(name, []).append(measure())
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    for name, value in medians.items():
        print(f"{value:8.2f} s  {name}")
    print()
    for name, limit in LIMITS.items():
        whole = "import tensorflow" + (", of the processor" if "processor" in name else "")
        _claim(f"{name} / import tensorflow", medians[name] / medians[whole], limit)


def _import_tensorflow() -> None:
    subprocess.run([sys.executable, "-c", "import tensorflow"], env=QUIET, capture_output=True, check=True)  # fmt: skip


def _measured(act: Callable[[], None]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor in the processes that were started."""
    before, started = os.times(), time.perf_counter()
    act()
    after, ended = os.times(), time.perf_counter()
    used = after.children_user + after.children_system
    return ended - started, used - before.children_user - before.children_system


def _drawing(course: Path, seed: int) -> float:
    def draw() -> None:
        command = [sys.executable, "-c", DRAW, str(course), str(seed)]
        subprocess.run(command, cwd=ROOT, env=QUIET, capture_output=True, check=True)

    return _measured(draw)[1]


def _first_question(course: Path) -> float:
    """Seconds until a browser that begins at once has the first question that can be answered."""
    command = [sys.executable, "-m", "grader", "exam", "--web", "--no-browser", "--new", "--root"]
    started = time.perf_counter()
    with subprocess.Popen(
        [*command, str(course)], cwd=ROOT, env=QUIET, stderr=subprocess.PIPE, text=True
    ) as process:
        told = ""
        while "token=" not in told:
            told = process.stderr.readline()
        address = re.search(r"http://\S+", told)[0]
        page = _answered(address)
        while 'name="choice"' not in page:
            page = _answered(address, path="/q/1")
        taken = time.perf_counter() - started
        process.send_signal(signal.SIGINT)
        process.stderr.read()
    return taken


def _answered(address: str, path: str = "/start") -> str:
    """What a browser gets that opens the address and goes to `path`; to begin, it sends the form."""
    browser = urllib.request.build_opener(
        urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
    )
    base, _, query = address.partition("/?")
    while True:
        try:
            browser.open(address).read()
            break
        except OSError:  # it is about to listen
            time.sleep(0.01)
    token = urllib.parse.parse_qs(query)["token"][0]
    data = urllib.parse.urlencode({"token": token}).encode() if path == "/start" else None
    asked = urllib.request.Request(base + path, data, {"Origin": base})
    return browser.open(asked).read().decode()


def _claim(name: str, value: float, limit: float) -> None:
    print(f"{value:10.3f} ≤ {limit:<6g} {'✓' if value <= limit else '✗'}  {name}")


if __name__ == "__main__":
    main()
