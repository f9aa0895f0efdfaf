"""How often is the grader wrong? `python -m benchmarks.checks [TOPIC | TOPIC/EXERCISE …]`

Measures every exercise that has changed since it was last measured, keeps the figures in `docs/quality.json` and
writes `docs/quality.md` from them. `--stale` only says what would be measured, and exits with 1 if there is anything.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import itertools
import json
import time
from pathlib import Path

from benchmarks.backends import read_backends
from benchmarks.exam_draws import measure_exam
from benchmarks.quality_page import quality_page
from benchmarks.right_answers import answers_file, digest_of_answers, measure_correct, right_answers
from benchmarks.wrong_answers import measure_mutants
from grader.format.course import load_course
from grader.format.exercise import Exercise
from grader.judging.platform import use_keras
from grader.running.pool import LocalExecutor, usable_cores
from grader.running.runner import Runners

ROOT = Path(__file__).resolve().parents[1]
FIGURES = ROOT / "docs" / "quality.json"
PAGE = ROOT / "docs" / "quality.md"
PARTS = ("mutants", "correct", "exam")
DRAWS = 10_000  # over all exercises


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("exercises", nargs="*", help="only these")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this part")
    parser.add_argument("--jobs", type=int, default=len(usable_cores()))
    parser.add_argument("--stale", action="store_true", help="only say what would be measured")
    arguments = parser.parse_args()
    course = load_course(ROOT)
    everything = course.select(tuple(topic.folder for topic in course.topics))
    figures = read_figures()
    keys = {f"{topic}/{name}" for topic, name in everything}
    for key in figures.keys() - keys:
        del figures[key]
    chosen = course.select(tuple(arguments.exercises)) if arguments.exercises else everything
    work = [
        (topic, name, part)
        for part in arguments.part or PARTS
        for topic, name in chosen
        if is_stale(figures, course.load(topic, name), part)
    ]
    if arguments.stale:
        for topic, name, part in work:
            print(f"{topic}/{name}: {part}")
        return 1 if work else 0
    draws = -(-DRAWS // len(everything))
    with LocalExecutor(min(arguments.jobs, max(1, len(work)))) as executor:
        flying = {
            executor.submit(_measure, str(ROOT), topic, name, part, draws): (topic, name, part)
            for topic, name, part in work
        }
        while flying:
            for future in executor.finished(list(flying)):
                topic, name, part = flying.pop(future)
                result, seconds = future.result()
                digest = digest_for(course.load(topic, name), part)
                figures.setdefault(f"{topic}/{name}", {})[part] = {"digest": digest, **result}
                write_figures(figures)
                print(f"{seconds:7.1f} s  {topic}/{name}  {part}: {_line(result)}", flush=True)
    write_page(figures, [f"{topic}/{name}" for topic, name in everything])
    return 0


def _measure(root: str, topic: str, name: str, part: str, draws: int) -> tuple[dict, float]:
    begin = time.monotonic()
    course = load_course(Path(root))
    exercise = course.load(topic, name)
    if exercise.needs_keras:
        use_keras()
    with Runners() as runners:
        if part == "mutants":
            result = measure_mutants(exercise, runners)
        elif part == "correct":
            result = measure_correct(exercise, runners)
        else:
            result = measure_exam(course, exercise, draws)
    return result, time.monotonic() - begin


def _line(result: dict) -> str:
    shown = {name: len(v) if isinstance(v, list) else v for name, v in result.items()}
    return ", ".join(f"{name} {value}" for name, value in shown.items())


def is_stale(figures: dict, exercise: Exercise, part: str) -> bool:
    """Whether the exercise, or what is handed in for it, has changed since it was measured."""
    known = figures.get(exercise.key, {}).get(part, {})
    return known.get("digest") != digest_for(exercise, part)


def digest_for(exercise: Exercise, part: str) -> str:
    """Of what decides the figures: the exercise's code and, for `correct`, the right answers."""
    blanks = [exercise.answer[blank.start : blank.end] for blank in exercise.blanks]
    code = [_without_sentences(exercise.answer), _without_sentences(exercise.grading), *blanks]
    digest = hashlib.sha256("\0".join(code).encode()).hexdigest()[:16]
    if part == "correct":
        digest += digest_of_answers(right_answers(answers_file(exercise.topic, exercise.name)))
    return digest


def _without_sentences(source: str) -> str:
    """`source` without its prompt and what its mistakes say, which may be mended without measuring again."""
    tree = ast.parse(source)
    nodes: list[ast.AST] = [
        keyword.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for keyword in call.keywords
        if keyword.arg in ("ja", "en")
    ]
    if ast.get_docstring(tree) is not None:
        nodes.append(tree.body[0])
    lines = source.encode().splitlines(keepends=True)  # columns are counted in bytes
    starts = [0, *itertools.accumulate(len(line) for line in lines)]
    text = source.encode()
    for node in sorted(nodes, key=lambda node: node.lineno, reverse=True):
        begin = starts[node.lineno - 1] + node.col_offset
        end = starts[node.end_lineno - 1] + node.end_col_offset
        text = text[:begin] + text[end:]
    return text.decode()


def write_page(figures: dict, keys: list[str]) -> None:
    PAGE.write_text(quality_page(figures, keys, read_backends()), "utf-8")


def read_figures() -> dict:
    return json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}


def write_figures(figures: dict) -> None:
    text = json.dumps(figures, ensure_ascii=False, indent=1, sort_keys=True)
    FIGURES.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
