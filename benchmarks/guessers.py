"""How far does somebody get in the exam who knows nothing? `python -m benchmarks.guessers [KIND …]`

Draws questions of every kind as an exam does and lets eight guessers answer them: six that see the choices and what is
asked, two that also see the title and the lines of code beside the blank. Between choices that are alike to her a guesser
draws lots, so she is right in one of four by chance. Keeps the rates in `docs/guessers.json` and in the table of the READMEs, and exits with
1 where one is above 30 %. `--won GUESSER` prints the questions that one gets right by looks.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.exam.drawing import ask, shown_choice
from grader.exam.knowledge import knowledge_sets
from grader.exam.looks import distances
from grader.exam.proposals import code_choices
from grader.exam.questions import BLANK, Question, blanked_code, make_question
from grader.exam.slots import Slot, find_slots
from grader.format.course import Course, load_course
from grader.judging.choices import statements
from grader.judging.giveaways import BAR, likeness
from grader.text import Text

ROOT = Path(__file__).resolve().parents[1]
RECORD = ROOT / "docs" / "guessers.json"
READMES = {"ja": ROOT / "README.ja.md", "en": ROOT / "README.md"}
QUESTIONS = 1000  # of each kind; of knowledge all there are, in both languages
DRAWS = 6  # of one blank, of two, of the value of an exercise, at most
NEAR = 3  # lines before a blank and after it that somebody sees who looks around
_WORD = re.compile(r"[一-鿿々]+|[ァ-ヿ]{2,}|[A-Za-z_]\w*|\d+(?:\.\d+)?")
_TIE = 1e-9


@dataclass(frozen=True)
class Seen:
    """What a guesser sees of a question in one language, and which choice is right."""

    key: str
    choices: tuple[str, ...]
    right: int
    asked: str
    beside: str  # the title, the lines of code near the blank, what is given


Scores = Callable[[Seen], Sequence[float]]


def words(text: str) -> set[str]:
    """Words, names and numbers; of Japanese runs of kanji, and of katakana."""
    return {word.lower() for word in _WORD.findall(text)}


def _shared(seen: Seen, text: str) -> list[int]:
    known = words(text)
    return [len(words(choice) & known) for choice in seen.choices]


# Each takes the choice with the highest score.
GUESSERS: dict[str, Scores] = {
    "longest": lambda seen: [len(choice) for choice in seen.choices],
    "shortest": lambda seen: [-len(choice) for choice in seen.choices],
    "centre": lambda seen: [-apart for apart in distances(seen.choices)],
    "outlier": lambda seen: distances(seen.choices),
    "words asked": lambda seen: _shared(seen, seen.asked),
    "digits": lambda seen: [len(re.findall(r"\d", choice)) for choice in seen.choices],
    "words beside": lambda seen: _shared(seen, seen.beside),
    "like beside": lambda seen: [likeness(choice, seen.beside) for choice in seen.choices],
}
_NAMES = {
    "longest": Text("最も長い", "the longest"),
    "shortest": Text("最も短い", "the shortest"),
    "centre": Text("ほかの 3 つに最も近い", "the nearest to the three others"),
    "outlier": Text("ほかの 3 つから最も遠い", "the farthest from them"),
    "words asked": Text("問題文と共通の語が最も多い", "the most words of the question"),
    "digits": Text("数字が最も多い", "the most digits"),
    "words beside": Text("題名と前後の行と共通の語が最も多い", "the most words of title and lines beside"),
    "like beside": Text("題名と前後の行に最も似ている", "the most like title and lines beside"),
}  # fmt: skip
_KINDS = {
    "prose-ja": Text("知識（日本語）", "knowledge (ja)"),
    "prose-en": Text("知識（英語）", "knowledge (en)"),
    "code-1": Text("空欄 1 つ", "one blank"),
    "code-2": Text("空欄 2 つ", "two blanks"),
    "value": Text("値", "values"),
}
_HEAD, _COUNT = Text("選ぶもの", "takes"), Text("（問題数）", "(questions)")
KINDS = tuple(_KINDS)


def chance(guesser: str, seen: Seen) -> float:
    """How probably she is right: certainly, never, or by lot."""
    scores = GUESSERS[guesser](seen)
    chosen = {place for place, score in enumerate(scores) if score >= max(scores) - _TIE}
    return (seen.right in chosen) / len(chosen)


def rates(some: Sequence[Seen]) -> dict[str, float]:
    """The share of `some` that each guesser gets right on average."""
    return {name: sum(chance(name, seen) for seen in some) / len(some) for name in GUESSERS}


def draw(course: Course, kind: str, most: int = QUESTIONS) -> list[Seen]:
    """Questions of the kind as long as there are some; each blank and exercise once before one comes again."""
    return list(itertools.islice(_DRAWN[kind](course), most))


@functools.cache
def _slots(root: Path) -> list[Slot]:
    course = load_course(root)
    return find_slots(course, course.pairs)


def _prose(language: str, course: Course) -> Iterator[Seen]:
    for one in knowledge_sets(course, course.topics, 0):
        yield from (_seen(question, language) for question in one)


def _code(blanks: int, course: Course) -> Iterator[Seen]:
    """As they are before they are executed: what is wrong was proven, but for two slips at once that give the same."""
    slots = [slot for slot in _slots(course.root) if len(slot.blanks) == blanks]
    slots = random.Random(0).sample(slots, len(slots))
    for number, slot in itertools.product(range(DRAWS), slots):
        rng = random.Random(f"{number} {slot.key} {slot.blanks}")
        exercise = course.load_answered(slot.topic, slot.name)
        wrong = next(code_choices(exercise, slot.blanks, rng), None)
        if wrong is not None:
            yield Seen(
                key=slot.key,
                choices=(statements(exercise, slot.blanks, ()), *wrong),
                right=0,
                asked=(exercise.stem or exercise.prompt.text).ja,
                beside=f"{slot.title.ja}\n{_near_blanks(blanked_code(exercise, slot.blanks))}",
            )


def _values(course: Course) -> Iterator[Seen]:
    slots = [slot for slot in _slots(course.root) if not slot.blanks]
    for number, slot in itertools.product(range(DRAWS), slots):
        question = make_question(course, slot, random.Random(f"{number} {slot.key}"), None)
        if question is not None:
            yield _seen(question, "ja")


_DRAWN: dict[str, Callable[[Course], Iterator[Seen]]] = {
    "prose-ja": functools.partial(_prose, "ja"),
    "prose-en": functools.partial(_prose, "en"),
    "code-1": functools.partial(_code, 1),
    "code-2": functools.partial(_code, 2),
    "value": _values,
}


def _seen(question: Question, language: str) -> Seen:
    return Seen(
        key=question.exercise,
        choices=tuple(shown_choice(choice, language) for choice in question.choices),
        right=question.right,
        asked=f"{question.prompt.in_(language)}\n{ask(question, language)}",
        beside=f"{question.title.in_(language)}\n{question.given}",
    )


def _near_blanks(code: str) -> str:
    lines = code.split("\n")
    blanks = [number for number, line in enumerate(lines) if BLANK in line]
    near = [n for n in range(len(lines)) if any(0 < abs(n - blank) <= NEAR for blank in blanks)]
    return "\n".join(lines[number] for number in near if number not in blanks)


def read_record() -> dict:
    """By kind: how many questions, and the rate of each guesser."""
    return json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}


def table(record: dict, language: str) -> str:
    """The rates as the README of that language shows them, in percent."""
    heads = [_HEAD, *(_KINDS[kind] for kind in record)]
    counts = [_COUNT.in_(language), *(f"{one['questions']:,}" for one in record.values())]
    rows = [[head.in_(language) for head in heads], ["---"] + ["--:"] * len(record), counts]
    for name, said in _NAMES.items():
        rows.append([said.in_(language), *(f"{one['rates'][name]:.0%}" for one in record.values())])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def write_readmes(record: dict) -> None:
    """Put the table in the place of the one that is there, after its own first words."""
    for language, path in READMES.items():
        text = path.read_text("utf-8")
        old = re.compile(rf"^\| {_HEAD.in_(language)} \|.*\n(?:\|.*\n)*", re.MULTILINE)
        path.write_text(old.sub(table(record, language) + "\n", text), "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--won", choices=GUESSERS, help="print the questions that she gets right")
    arguments = parser.parse_args()
    course = load_course(ROOT)
    record = read_record()
    for kind in arguments.kinds or KINDS:
        some = draw(course, kind)
        found = {name: round(rate, 3) for name, rate in rates(some).items()}
        record[kind] = {"questions": len(some), "rates": found}
        print(f"{kind} ({len(some)}): {found}", flush=True)
        for seen in some if arguments.won else ():
            if chance(arguments.won, seen) == 1:
                print(f"  {seen.key}", *seen.choices, sep="\n    ")
    record = {kind: record[kind] for kind in KINDS if kind in record}
    RECORD.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf-8")
    write_readmes(record)
    return int(any(rate > BAR for one in record.values() for rate in one["rates"].values()))


if __name__ == "__main__":
    raise SystemExit(main())
