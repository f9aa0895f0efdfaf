"""`grade demo`: a stub, a mistaken and a right submission of one exercise, really graded."""

from __future__ import annotations

from pathlib import Path

from rich.text import Text as Line

from grader.errors import UserError
from grader.format.course import Course, stub_of
from grader.format.exercise import edited_answer
from grader.judging.cache import state_folder
from grader.judging.grading import grade_source
from grader.judging.reference import Progress, get_reference
from grader.judging.status import Status
from grader.learners.own_course import find_own_course
from grader.learners.session import DEFAULT_SEED
from grader.running.runner import Runners
from grader.saying.terminal import show
from grader.saying.voice import Voice
from grader.text import Text

EXERCISE = ("lstm", "lstm_step")
MISTAKE = "no-input-gate"

HEADINGS = (
    Text("1. 空欄のままの提出", "1. Submitted as it came, with its blanks"),
    Text("2. よくある間違いを 1 つ含む提出", "2. Submitted with a mistake that many make"),
    Text("3. 正しい提出", "3. Submitted with the right answer"),
)
RIGHT = Text(
    "3 つとも、あるべき判定になりました。この環境で採点できます。",
    "All three verdicts are as they must be: grading works on this machine.",
)
WRONG = Text(
    "判定があるべきものと違います（{seen}）。`grade doctor` で環境を確かめてください。",
    "The verdicts are not what they must be ({seen}). Look at the machine with `grade doctor`.",
)
NEXT = Text(
    "次は、{path} をエディタで開いて ... を埋め、次を実行してください。",
    "Now open {path} in your editor, fill in the ..., and type:",
)


def demo_command(root: Path | None, language: str, progress: Progress) -> int:
    """`grade demo`. Raises `UserError`."""
    course = find_own_course(root)
    if course.released:
        raise UserError("released-course", command="demo", path=str(course.root))
    right = run_demo(Voice.on_terminal(language), course, state_folder(course.root), progress)
    return 0 if right else 1


def run_demo(
    voice: Voice,
    course: Course,
    cache: Path | None,
    progress: Progress,
) -> bool:
    """Grade the three submissions and show them; whether the verdicts are as they must be."""
    exercise = course.load_answered(*EXERCISE)
    mistake = next(m for m in exercise.mistakes if m.name == MISTAKE)
    path = course.submission(*EXERCISE)
    sources = (stub_of(exercise), edited_answer(exercise, mistake.edits), exercise.answer)
    with Runners() as runners:
        runners.warm(exercise.flavour)
        with progress(1) as announce:
            reference = get_reference(exercise, DEFAULT_SEED, "cpu", cache, announce, progress)
        seen: list[tuple[Status, tuple[str, ...]]] = []
        for heading, source in zip(HEADINGS, sources, strict=True):
            voice.console.print(Line(voice.text(heading), style="bold"))
            voice.line()
            verdict = grade_source(exercise, source.encode(), path, reference, runners)
            show(voice, verdict, course.root)
            seen.append((verdict.status, verdict.diagnosis.mistakes if verdict.diagnosis else ()))
    right = seen == [(Status.UNFINISHED, ()), (Status.WRONG, (MISTAKE,)), (Status.PASSED, ())]
    if right:
        voice.console.print(voice.text(RIGHT))
        voice.console.print(voice.text(NEXT, path="/".join(("exercises", *EXERCISE)) + ".py"))
        voice.console.print(f"\n    grade {exercise.key}")
    else:
        voice.console.print(voice.text(WRONG, seen=", ".join(status for status, _ in seen)))
    return right
