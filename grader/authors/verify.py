"""`grade verify`: proves exercises and questions, and says which rule found what."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.text import Text as Line

from grader.authors.findings import show_findings
from grader.authors.proofs import USUAL, Proof, prove_all
from grader.authors.rules import RULES
from grader.authors.verify_questions import verify_questions
from grader.errors import UserError
from grader.format.course import Course, find_course, names_questions
from grader.judging.platform import TENSORFLOW, Platform, is_installed, tensorflow_parts
from grader.judging.status import Status
from grader.running.machine import find_gpus
from grader.saying import messages
from grader.saying.terminal import sign
from grader.saying.voice import make_console
from grader.text import Text

THOROUGH, QUICK = range(20), range(3)

CLOSENESS = Text(
    "解答 {answer:.1g}  別解 {variant:.1g}  最も近い間違い {nearest:.2g} ({name})",
    "answer {answer:.1g}  variants {variant:.1g}  nearest mistake {nearest:.2g} ({name})",
)
RAISING = Text("例外で終わる間違い: {raised}", "mistakes that raise: {raised}")
RAISED = Text("{name}（{line} 行目で {exception}）", "{name} ({exception} on line {line})")
VERIFIED = Text(
    "{right} / {total} 問が規則をすべて満たします（種 {seeds} 個、数は許容誤差を 1 とする）。",
    "{right} of {total} exercises keep every rule ({seeds} seeds; numbers are in tolerances).",
)
NEEDS_TENSORFLOW = Text(
    "–  {key}  TensorFlow が要る: {parts}", "–  {key}  needs TensorFlow: {parts}"
)
ELSEWHERE = Text(
    "Keras だけで書かれた問題 {plain}、TensorFlow が要る問題 {tensorflow}、Keras を使わない問題 {numpy}",
    "{plain} exercises in plain Keras, {tensorflow} need TensorFlow, {numpy} use no Keras",
)


def verify_command(
    topics: tuple[str, ...],
    root: Path | None,
    language: str,
    quick: bool,
    platform: Platform = USUAL,
) -> int:
    """Prove the chosen exercises; the exit status is 0 if every rule holds.

    With another backend than TensorFlow those are proved that are written in plain Keras, and the others are
    listed with what they need of TensorFlow. Raises `UserError` no-backend.
    """
    console = make_console()
    course = find_course(Path.cwd(), root)
    words = topics or tuple(topic.folder for topic in course.topics)
    asked = course.select_questions(words)
    chosen = course.select(tuple(word for word in words if not names_questions(word)))
    full = len(chosen) + len(asked) == 1
    seeds = QUICK if quick else THOROUGH
    if platform.device == "gpu" and platform.backend == TENSORFLOW and not find_gpus().names:
        raise UserError("no-gpu")
    if platform.backend != TENSORFLOW:
        if not is_installed(platform.backend):
            raise UserError("no-backend", backend=platform.backend)
        chosen = _in_plain_keras(console, course, chosen, language)
        if not chosen:
            return 0
    right = 0
    if chosen:
        width = max(len("/".join(pair)) for pair in chosen)
        for proof in prove_all(course, chosen, seeds, platform):
            right += proof.holds
            _show(console, proof, language, width, full)
        text = VERIFIED.say(language, right=right, total=len(chosen), seeds=len(seeds))
        console.print(text)
    # What questions are about is not computed anew on every device and backend.
    hold = platform != USUAL or verify_questions(console, course, asked, language, full)
    return 0 if right == len(chosen) and hold else 1


def _in_plain_keras(
    console: Console, course: Course, chosen: list[tuple[str, str]], language: str
) -> list[tuple[str, str]]:
    """Those of `chosen` whose oracle or answer runs on any backend; says of the others why they do not."""
    plain: list[tuple[str, str]] = []
    counts = {"numpy": 0, "tensorflow": 0}
    for topic, name in chosen:
        exercise = course.load_answered(topic, name)
        parts = tensorflow_parts(exercise)
        if parts:
            counts["tensorflow"] += 1
            text = NEEDS_TENSORFLOW.say(language, key=exercise.key, parts=", ".join(parts))
            console.print(Line(text), soft_wrap=True)
        elif not exercise.needs_keras:
            counts["numpy"] += 1
        else:
            plain.append((topic, name))
    console.print(Line(ELSEWHERE.say(language, plain=len(plain), **counts)), soft_wrap=True)
    return plain


def _show(console: Console, proof: Proof, language: str, width: int, full: bool) -> None:
    line = Line.assemble(
        sign(Status.PASSED if proof.holds else Status.WRONG), " ", (proof.key.ljust(width), "bold")
    )
    if proof.closeness is not None:
        answer, variant, nearest, name = proof.closeness
        text = CLOSENESS.say(language, answer=answer, variant=variant, nearest=nearest, name=name)
        line.append("  " + text.replace("inf", "∞"))
    console.print(line, soft_wrap=True)
    if proof.broken is not None:
        console.print(Line(proof.broken.in_(language)), soft_wrap=True)
    show_findings(console, proof.findings, RULES, language, full)
    if full and proof.raising:
        raised = messages.COMMA.say(language).join(
            RAISED.say(language, name=name, exception=exception, line=line)
            for name, exception, line in proof.raising
        )
        console.print(Line(f"     {RAISING.say(language, raised=raised)}"), soft_wrap=True)
