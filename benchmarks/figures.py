"""The figures of an exercise: one small record beside what it measures, `solutions/TOPIC/figures/EXERCISE.json`.

A record has a part for each measurement, and each part the digest of all that decides its numbers: a part with another
digest is *stale*, and measured again by `python -m benchmarks.checks`.
"""

from __future__ import annotations

import ast
import functools
import hashlib
import itertools
import json
from pathlib import Path

from benchmarks.kept_answers import CORRECT, WRONG, answers_file, digest_of_answers, kept_answers
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.judging.cache import versions

PARTS = ("proof", "mutants", "correct", "wrong", "exam")
_ANSWERS = {"correct": CORRECT, "wrong": WRONG}
ENGINE = Path(__file__).resolve().parents[1] / "grader"
# Where a proof begins, and the floors whose modules decide what it finds; sentences and screens do not.
PROOFS = ENGINE / "authors" / "proofs.py"
FLOORS = ("format", "running", "judging", "authors")


def record_path(root: Path, topic: str, name: str) -> Path:
    return root / "solutions" / topic / "figures" / f"{name}.json"


def read_record(root: Path, topic: str, name: str) -> dict:
    """The parts that were measured; none where there is no record."""
    path = record_path(root, topic, name)
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def write_record(root: Path, topic: str, name: str, record: dict) -> None:
    path = record_path(root, topic, name)
    path.parent.mkdir(exist_ok=True)
    text = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False)
    path.write_text(text + "\n", "utf-8")


def read_figures(course: Course) -> dict[str, dict]:
    """The records of all exercises by key, in the course's order."""
    return {
        f"{topic}/{name}": read_record(course.root, topic, name) for topic, name in course.pairs
    }


def stray_records(course: Course) -> list[Path]:
    """Records of exercises that are there no longer."""
    known = {record_path(course.root, *pair) for pair in course.pairs}
    return sorted(set((course.root / "solutions").glob("*/figures/*")) - known)


def is_stale(record: dict, exercise: Exercise, part: str) -> bool:
    """Whether anything that decides the part's numbers has changed since it was measured, or it never was."""
    return record.get(part, {}).get("digest") != digest_for(exercise, part)


def digest_for(exercise: Exercise, part: str) -> str:
    """Of what decides a part's numbers.

    Always the exercise's code; for `correct` and `wrong` the answers kept too, for `proof` the engine's modules that judge and
    the versions of what computes.
    """
    blanks = [exercise.answer[blank.start : blank.end] for blank in exercise.blanks]
    grading = exercise.grading.lstrip("\n")  # padded by the lines above it, those of the prompt too
    code = [_without_sentences(exercise.answer), _without_sentences(grading), *blanks]
    digest = hashlib.sha256("\0".join(code).encode()).hexdigest()[:16]
    if part in _ANSWERS:
        file = answers_file(_ANSWERS[part], exercise.topic, exercise.name)
        digest += digest_of_answers(kept_answers(file))
    if part == "proof":
        digest += _digest_of_judging()
    return digest


@functools.cache
def _digest_of_judging() -> str:
    """Of the modules behind a proof, comments aside, and of Python's, NumPy's, Keras's and TensorFlow's versions."""
    state = hashlib.sha256()
    for module in judging_modules():
        state.update(str(module.relative_to(ENGINE)).encode() + b"\0")
        state.update(ast.dump(ast.parse(module.read_text("utf-8"))).encode() + b"\0")
    # Python's third number mends faults and changes no numbers.
    python = versions()["python"].rpartition(".")[0]
    state.update(repr(sorted({**versions(), "python": python}.items())).encode())
    return state.hexdigest()[:16]


def judging_modules() -> list[Path]:
    """What a proof imports, directly or not, as far as it decides what is found."""
    found: set[Path] = set()
    waiting = [PROOFS]
    while waiting:
        module = waiting.pop()
        if module in found:
            continue
        found.add(module)
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("grader."):
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
                paths = (ENGINE.parent / Path(*name.split(".")) for name in names)
                files = (path.with_suffix(".py") for path in paths)
                waiting += [
                    file
                    for file in files
                    if file.exists() and file.relative_to(ENGINE).parts[0] in FLOORS
                ]
    return sorted(found)


def _without_sentences(source: str) -> str:
    """`source` without its prompt, its stem and what its mistakes say, which may be mended without measuring again."""
    tree = ast.parse(source)
    lines = source.encode().splitlines(keepends=True)  # columns are counted in bytes
    starts = [0, *itertools.accumulate(len(line) for line in lines)]

    def place(line: int, column: int) -> int:
        return starts[line - 1] + column

    nodes: list[ast.AST] = [
        keyword.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for keyword in call.keywords
        if keyword.arg in ("ja", "en")
    ]
    if ast.get_docstring(tree) is not None:
        nodes.append(tree.body[0])
    spans = {
        place(node.lineno, node.col_offset): place(node.end_lineno, node.end_col_offset)
        for node in nodes
    }
    for node, following in itertools.pairwise(tree.body):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "STEM":
            # With the empty lines after it: an exercise without a stem has none.
            begin, end = place(node.lineno, 0), place(following.lineno, 0)
            spans = {b: e for b, e in spans.items() if not begin <= b < end} | {begin: end}
    text = source.encode()
    for begin, end in sorted(spans.items(), reverse=True):
        text = text[:begin] + text[end:]
    return text.decode()
