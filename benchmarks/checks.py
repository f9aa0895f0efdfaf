"""How often is the grader wrong? `python -m benchmarks.checks [TOPIC | TOPIC/EXERCISE …]`

Measures every exercise that has changed since it was last measured, on all cores, keeps the figures beside it
(`benchmarks.figures`) and writes `docs/quality.md` from them. `--stale` only says what would be measured. Exits with 1
if there is anything, or if a proof does not hold.
"""

from __future__ import annotations

import argparse
import functools
import time
from pathlib import Path

from benchmarks.backends import read_backends
from benchmarks.exam_draws import measure_exam
from benchmarks.figures import (
    PARTS,
    digest_for,
    is_stale,
    read_figures,
    read_record,
    stray_records,
    write_record,
)
from benchmarks.hand_written import measure_wrong
from benchmarks.proofs import BrokenProofError, measure_proof
from benchmarks.quality_page import quality_page
from benchmarks.right_answers import measure_correct
from benchmarks.wrong_answers import measure_mutants
from grader.format.course import Course, load_course
from grader.judging.platform import use_keras
from grader.running.launch import usable_cores
from grader.running.pool import LocalExecutor
from grader.running.runner import Runners

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "quality.md"
DRAWS = 10_000  # over all exercises


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("exercises", nargs="*", help="only these")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this part")
    parser.add_argument("--jobs", type=int, default=len(usable_cores()))
    parser.add_argument("--stale", action="store_true", help="only say what would be measured")
    arguments = parser.parse_args()
    course = load_course(ROOT)
    named = tuple(arguments.exercises)
    chosen = course.select(named) if named else course.pairs
    figures = read_figures(course)
    work = [
        (topic, name, part)
        for part in arguments.part or PARTS
        for topic, name in chosen
        if is_stale(figures[f"{topic}/{name}"], course.load(topic, name), part)
    ]
    if arguments.stale:
        for topic, name, part in work:
            print(f"{topic}/{name}: {part}")
        return 1 if work else 0
    for stray in stray_records(course):
        stray.unlink()
    broken = 0
    draws = -(-DRAWS // len(course.pairs))
    with LocalExecutor(min(arguments.jobs, max(1, len(work)))) as executor:
        flying = {
            executor.submit(_measure, str(ROOT), topic, name, part, draws): (topic, name, part)
            for topic, name, part in work
        }
        while flying:
            for future in executor.finished(list(flying)):
                topic, name, part = flying.pop(future)
                try:
                    result, seconds = future.result()
                except BrokenProofError as error:
                    broken += 1
                    print(error, flush=True)
                    continue
                digest = digest_for(course.load(topic, name), part)
                record = read_record(ROOT, topic, name)
                record[part] = {"digest": digest, **result}
                write_record(ROOT, topic, name, record)
                print(f"{seconds:7.1f} s  {topic}/{name}  {part}: {_line(result)}", flush=True)
    write_page(course)
    return 1 if broken else 0


def _measure(root: str, topic: str, name: str, part: str, draws: int) -> tuple[dict, float]:
    begin = time.monotonic()
    course = load_course(Path(root))
    exercise = course.load(topic, name)
    if exercise.needs_keras:
        use_keras()
    if part == "proof":
        result = measure_proof(course, exercise, _runners())
    elif part == "mutants":
        result = measure_mutants(exercise, _runners())
    elif part == "correct":
        result = measure_correct(exercise, _runners())
    elif part == "wrong":
        result = measure_wrong(exercise, _runners())
    else:
        result = measure_exam(course, exercise, draws)
    return result, time.monotonic() - begin


@functools.cache
def _runners() -> Runners:
    """The zygotes of this worker, which end with it."""
    return Runners()


def _line(result: dict) -> str:
    shown = {name: len(v) if isinstance(v, list | dict) else v for name, v in result.items()}
    return ", ".join(f"{name} {value}" for name, value in shown.items())


def write_page(course: Course) -> None:
    PAGE.write_text(quality_page(read_figures(course), read_backends()), "utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
