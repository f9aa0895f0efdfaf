"""How long after a save `grade watch` shows the verdict: `python -m benchmarks.watch`. Linux and macOS.

A real process on a pseudo-terminal, in a copy of the course; the file is written, and the time until the new verdict stands
on the screen is taken. Medians and the slowest of one run.
"""

from __future__ import annotations

import os
import pty
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from grader.format.course import load_course

ROOT = Path(__file__).resolve().parents[1]
# Seconds for a right answer and for a wrong one, and a slip that is no named mistake: its blank is searched for.
CLAIMS = {
    "lstm/lstm_step": (0.15, 0.25, ("np.tanh(c_next)", "np.tanh(2 * c_next)")),
    "rnn_practice/keras_bilstm": (0.6, 1.5, ('"sigmoid"', '"tanh"')),
}
SAVES = 20
KEYS = "q 終了".encode()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder) / "course"
        for name in ("solutions", "exercises", "datasets"):
            shutil.copytree(ROOT / name, course / name)
        for key, (right, wrong, slip) in CLAIMS.items():
            seconds = _measure(course, key, slip)
            for kind, claim, taken in (("✓", right, seconds[::2]), ("✗", wrong, seconds[1::2])):
                median = statistics.median(taken)
                mark = "✓" if median <= claim else "✗"
                print(
                    f"{median:7.3f} s ≤ {claim:g} {mark}  {key} {kind}  (slowest {max(taken):.3f})"
                )


def _measure(course: Path, key: str, slip: tuple[str, str]) -> list[float]:
    """Right and wrong by turns."""
    topic, name = key.split("/")
    exercise = load_course(course).load(topic, name)
    path = course / "exercises" / topic / f"{name}.py"
    texts = [exercise.answer, exercise.answer.replace(*slip)]
    assert texts[0] != texts[1]
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "grader", "watch", key, "--root", str(course), "--lang", "ja"],
        stdin=slave, stdout=slave, stderr=slave, start_new_session=True, cwd=ROOT,
    )  # fmt: skip
    try:
        _until(master, KEYS)
        seconds = []
        for number in range(SAVES + 2):
            time.sleep(0.3)
            sign = "✗".encode() if number % 2 else "✓".encode()
            began = time.perf_counter()
            path.write_text(texts[number % 2] + f"# {number}\n", encoding="utf-8")
            _until(master, f" {key}".encode(), sign)
            seconds.append(time.perf_counter() - began)
        return seconds[2:]  # the first ones warm the process
    finally:
        process.terminate()
        process.wait()
        os.close(master)
        os.close(slave)


def _until(master: int, *wanted: bytes) -> None:
    """Read until the screen that is written anew has all of `wanted` and the keys below."""
    data, end = b"", time.monotonic() + 120
    while time.monotonic() < end:
        if select.select([master], [], [], 0.5)[0]:
            data += os.read(master, 65536)
        plain = data.rpartition(b"\x1b[3J")[2]
        if KEYS in plain and all(part in plain or part.strip() in plain for part in wanted):
            return
    raise SystemExit(f"no verdict: {data[-500:]!r}")


if __name__ == "__main__":
    main()
