"""What the keys of `grade watch` show in place of the verdict: a hint, a case's values, the topic, the answer."""

from __future__ import annotations

from pathlib import Path

from grader.errors import UserError
from grader.format.course import Course
from grader.judging.verdict import Verdict
from grader.learners.hints import LINE, show_hint, take_hint
from grader.learners.overview import signs_of
from grader.learners.progress import states
from grader.learners.screen import Screen
from grader.learners.solution import show_blanks, take_solution
from grader.saying.terminal import show_case
from grader.saying.voice import Voice
from grader.text import Text

RESET_ASK = Text(
    "もう一度 x を押すと、このファイルを空欄に戻します。いまの内容は控えを取ります（grade reset --undo で元に戻せます）。",
    "Press x again to give this file its blanks. What is in it is kept (grade reset --undo brings it back).",
)


def hint_page(screen: Screen, course: Course, pair: tuple[str, str], state: Path) -> None:
    """The next hint. Raises `UserError`."""
    advice = take_hint(course, *pair, state)
    key = "/".join(pair)
    screen.show_more(
        key, lambda voice: show_hint(voice, advice, course.root, more=False),
        f"hint {key}", "hbq" if advice.level < LINE else "bq",
    )  # fmt: skip


def case_page(screen: Screen, verdict: Verdict, before: int) -> int:
    """The values of the case after `before`, of the first wrong one after 0; which one that is, 0 where nothing ran."""
    reference = verdict.reference
    if reference is None:
        return 0
    count, key = len(reference.cases), verdict.exercise.key
    wrong = (number for number, one in enumerate(verdict.comparisons, 1) if not one.equal)
    case = before % count + 1 if before else next(wrong, 1)
    screen.show_more(
        f"{key}  {case}/{count}", lambda voice: show_case(voice, verdict, reference, case),
        f"{key} --case {case}", "cbq",
    )  # fmt: skip
    return case


def topic_page(screen: Screen, course: Course, folder: str, state: Path) -> None:
    """The exercises of a topic, each with its sign. Raises `UserError`."""
    topic = next(one for one in course.topics if one.folder == folder)
    signs = signs_of(topic, states(state), ())

    def write(voice: Voice) -> None:
        for name, sign in zip(topic.exercises, signs, strict=True):
            title = course.load(folder, name).prompt.title.in_(voice.language)
            voice.title(f"{sign} {name}", title, "  ")

    screen.show_more(folder, write, folder, "bnq")


def answer_page(screen: Screen, course: Course, key: str) -> UserError | None:
    """Blank by blank what is right, what else is, and what goes wrong; why that could not be recorded. Raises `UserError`."""
    exercise, problem = take_solution(course, key, False)
    screen.show_more(key, lambda voice: show_blanks(voice, exercise), f"solution {key}", "bnq")
    return problem


def reset_page(screen: Screen, key: str) -> None:
    """What another x would do."""
    screen.show_more(key, lambda voice: voice.say(RESET_ASK), key, "xbq")
