"""How many copies `grade similar` finds, and how many independent pairs it shows, in made classes.

    python -m benchmarks.similarity OUT [--students 40] [--exercises 12] [--classes 10] [--seed 0] [--topics LETTERS]

OUT holds the results of one batch of everything that is drawn from, made where there is none: what people wrote (`tests/correct`,
`tests/wrong`), the answers, their variants and named mistakes of the exercises in NumPy. Independent work is what people wrote, each of it once in a
class, and for the others the answer, a variant or a named mistake. A copy has its own names renamed, terms and factors turned around,
comments and spaces changed.
"""

from __future__ import annotations

import argparse
import ast
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from benchmarks.kept_answers import CORRECT, WRONG, answers_file, kept_answers
from grader.classes.results import read_rows
from grader.classes.similar_forms import given_by, pointed, units_of
from grader.classes.similar_pairs import Work, find_pairs, known_of, shared_of
from grader.classes.tables import FILE
from grader.format.course import load_course
from grader.format.exercise import Exercise, edited_answer

ROOT = Path(__file__).resolve().parents[1]
KINDS = {
    "all": 1.0,
    "half": 0.5,
    "quarter": 0.25,
    "one": 0.0,
}  # how much of the exercises is copied
DRAWN = 24  # exercises


@dataclass(frozen=True)
class Text:
    """Something handed in, what came of it, and in which forms it is wrong. `kept`: a person wrote it."""

    text: str
    passed: bool
    wrong: frozenset[tuple[int, str]]
    kept: bool


def texts_of(exercise: Exercise) -> dict[str, str]:
    """Everything that may be handed in for an exercise, by a name for who would."""
    found = {"answer": exercise.answer}
    for folder in (CORRECT, WRONG):
        kept = kept_answers(answers_file(folder, exercise.topic, exercise.name))
        found |= {f"kept-{folder.name}-{name}": text for name, text in kept.items()}
    found |= {f"variant-{v.name}": edited_answer(exercise, v.edits) for v in exercise.variants}
    return found | {f"slip-{m.name}": edited_answer(exercise, m.edits) for m in exercise.mistakes}


def graded(exercises: list[Exercise], out: Path) -> dict[str, list[Text]]:
    """By exercise what can be handed in, graded by `grade batch` unless OUT has it."""
    if not (out / FILE).exists():
        with tempfile.TemporaryDirectory() as folder:
            for exercise in exercises:
                for name, text in texts_of(exercise).items():
                    path = Path(folder) / name / exercise.topic / f"{exercise.name}.py"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_text(text, "utf-8")
            command = [sys.executable, "-m", "grader", "batch", folder, "--out", str(out)]
            subprocess.run([*command, "--root", str(ROOT)], check=True)
    rows = {(row.key, row.student): row for row in read_rows(out)}
    pool: dict[str, list[Text]] = {}
    for exercise in exercises:
        given = given_by(exercise)
        for name, text in texts_of(exercise).items():
            row = rows[exercise.key, name]
            units = units_of(exercise, given, text)
            wrong = frozenset((u.place, u.form) for u in units if pointed(row.fault, u))
            entry = Text(text, row.status == "passed", wrong, name.startswith("kept-"))
            pool.setdefault(exercise.key, []).append(entry)
    return pool


def own_works(pool: list[Text], people: int, rng: random.Random) -> list[Text]:
    """What so many people hand in who work alone. No kept answer is anybody else's, too."""
    kept = [text for text in pool if text.kept]
    rng.shuffle(kept)
    usual = [text for text in pool if text.passed and not text.kept]
    slips = [text for text in pool if not text.passed and not text.kept]
    works: list[Text] = []
    for _ in range(people):
        if kept and rng.random() < 0.4:
            works.append(kept.pop())
        elif slips and rng.random() < 0.15:
            works.append(rng.choice(slips))
        else:
            works.append(rng.choice([usual[0], *usual]))
    return works


def disguised(exercise: Exercise, text: str, rng: random.Random) -> str:
    """A copy that does not look like one."""
    tree = ast.parse(text)
    given = given_by(exercise).names
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id not in given:
            names[node.id] = f"{rng.choice('abcdefgh')}{rng.randrange(1000)}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = names.get(node.id, node.id)
        turns = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mult)
        if turns and rng.random() < 0.7:
            node.left, node.right = node.right, node.left
    lines = ast.unparse(tree).split("\n")
    comment = rng.choice(["checked", "my own", "see the lecture"])
    return "\n".join(f"{line}  # {comment}" if rng.random() < 0.3 else line for line in lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    for name, usual in (("students", 40), ("exercises", 12), ("classes", 10), ("seed", 0)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    parser.add_argument("--topics", default="", help="only topics that begin with one of these")
    asked = parser.parse_args()
    course = load_course(ROOT)
    every = [course.load_answered(*pair) for pair in course.pairs]
    plain = [e for e in every if e.flavour == "numpy" and e.topic[0] in (asked.topics or e.topic)]
    drawn = random.Random(asked.seed).sample(plain, DRAWN)
    pool = graded(drawn, asked.out)
    found: dict[str, int] = defaultdict(int)
    made: dict[str, int] = defaultdict(int)
    false = independent = 0
    seconds = 0.0
    for number in range(asked.classes):
        rng = random.Random(f"{asked.seed}/{number}")
        exercises = rng.sample(drawn, asked.exercises)
        students = [f"s{n:04}" for n in range(asked.students)]
        works = {
            (student, exercise.key): (work, work.text)
            for exercise in exercises
            for student, work in zip(
                students, own_works(pool[exercise.key], len(students), rng), strict=True
            )
        }
        copied: dict[tuple[str, str], str] = {}
        copiers = rng.sample(students, max(2, asked.students // 5) // 2 * 2)
        for place, (copier, source) in enumerate(zip(copiers[::2], copiers[1::2], strict=True)):
            kind = list(KINDS)[place % len(KINDS)]
            for exercise in rng.sample(exercises, max(1, round(KINDS[kind] * asked.exercises))):
                work, _ = works[source, exercise.key]
                works[copier, exercise.key] = work, disguised(exercise, work.text, rng)
            copied[min(copier, source), max(copier, source)] = kind
        began = time.process_time()
        shared = []
        for exercise in exercises:
            kept = kept_answers(answers_file(CORRECT, exercise.topic, exercise.name)).values()
            known = known_of(exercise, kept)
            handed_in: list[Work] = []
            for student in students:
                work, text = works[student, exercise.key]
                units = units_of(exercise, known.given, text)
                wrong = frozenset(u.place for u in units if (u.place, u.form) in work.wrong)
                handed_in.append(Work(student, work.passed, not work.passed, units, wrong))
            shared += shared_of(exercise.key, handed_in, known)[0]
        shown = {tuple(sorted(pair.students)) for pair in find_pairs(shared, len(students))}
        seconds += time.process_time() - began
        for pair, kind in copied.items():
            made[kind] += 1
            found[kind] += pair in shown
        false += len(shown - set(copied))
        independent += len(students) * (len(students) - 1) // 2 - len(copied)
    for kind, count in made.items():
        print(f"copied {kind:8} found {found[kind]} of {count}")
    print(f"independent pairs shown: {false} of {independent}")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{seconds / asked.classes:.1f} s of CPU for a class, {most} MiB at most")


if __name__ == "__main__":
    main()
