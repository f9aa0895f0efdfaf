"""`grade verify` for questions of knowledge: one line per topic, then what the rules found."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text as Line

from grader.authors.findings import show_findings
from grader.authors.question_proofs import QuestionsProof, prove_all_questions
from grader.authors.question_rules import GUESSER, RULES
from grader.format.course import Course
from grader.format.questions import FILE
from grader.judging.status import Status
from grader.saying.terminal import sign
from grader.text import Text

COUNTS = Text(
    "{questions} 問（証明 {proofs}、出典 {sources}）",
    "{questions} questions ({proofs} proved, {sources} sourced)",
)
RATES = Text("見た目で選ぶ人の正答率: {rates}", "guessers: {rates}")
VERIFIED = Text(
    "{right} / {total} トピックの知識問題が規則をすべて満たします（{questions} 問）。",
    "In {right} of {total} topics the questions keep every rule ({questions} questions).",
)


def verify_questions(
    console: Console, course: Course, topics: list[str], language: str, full: bool
) -> bool:
    """Prove the questions of `topics` and print what came of it; whether every rule holds."""
    width = max((len(f"{topic}/{FILE}") for topic in topics), default=0)
    right = questions = 0
    for proof in prove_all_questions(course, topics):
        right += proof.holds
        questions += proof.questions
        _show(console, proof, language, width, full)
    if topics:
        text = VERIFIED.say(language, right=right, total=len(topics), questions=questions)
        console.print(text)
    return right == len(topics)


def _show(console: Console, proof: QuestionsProof, language: str, width: int, full: bool) -> None:
    key = f"{proof.topic}/{FILE}"
    line = Line.assemble(
        sign(Status.PASSED if proof.holds else Status.WRONG), " ", (key.ljust(width), "bold")
    )
    if proof.broken is None:
        counts = {name: getattr(proof, name) for name in ("questions", "proofs", "sources")}
        rates = "  ".join(f"{GUESSER[name].say(language)} {rate:.2f}" for name, rate in proof.rates)
        line.append(f"  {COUNTS.say(language, **counts)}  {RATES.say(language, rates=rates)}")
    console.print(line, soft_wrap=True)
    if proof.broken is not None:
        console.print(Line(proof.broken.say(language)), soft_wrap=True)
    show_findings(console, proof.findings, RULES, language, full)
