"""Runs the proofs of a topic's questions, and the rules on what they say and on how the choices look.

A proof is a function of the file; it computes for every choice whether it is true. It runs here, in the trusted process,
with Keras as oracles have it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

import numpy as np

from grader.authors.findings import Rule
from grader.authors.question_rules import RULES, Ran, TopicEvidence, guesser_rates
from grader.errors import FormatError
from grader.format.course import Course, load_course
from grader.format.exercise import read_text
from grader.judging.platform import use_keras
from grader.running.calling import seed_everything
from grader.running.launch import usable_cores
from grader.running.pool import LocalExecutor
from grader.running.values import Array
from grader.saying.errors import error_text
from grader.text import Text


@dataclass(frozen=True)
class QuestionsProof:
    """What became of the rules for the questions of one topic: findings per rule, and what there is to count.

    `rates`: how often each guesser of `judging.giveaways` is right, in the language that gives more away.
    """

    topic: str
    findings: tuple[tuple[Rule, tuple[Text, ...]], ...]
    questions: int = 0
    proofs: int = 0
    sources: int = 0
    rates: tuple[tuple[str, float], ...] = ()
    broken: Text | None = None

    @property
    def holds(self) -> bool:
        return self.broken is None and not any(found for _, found in self.findings)


def prove_questions(course: Course, topic: str) -> QuestionsProof:
    """Run every proof of a topic twice, and all rules."""
    try:
        sets = course.questions(topic)
    except FormatError as error:
        broken = Text.of(partial(error_text, error))
        return QuestionsProof(topic, (), broken=broken)
    questions = tuple(question for one in sets for question in one.questions)
    evidence = TopicEvidence(sets, run_proofs(course, topic))
    return QuestionsProof(
        topic=topic,
        findings=tuple((rule, tuple(rule(evidence))) for rule in RULES),
        questions=len(questions),
        proofs=sum(question.proof for question in questions),
        sources=sum(bool(question.source) for question in questions),
        rates=tuple(guesser_rates(evidence).items()),
    )


def prove_all_questions(course: Course, topics: list[str]) -> Iterator[QuestionsProof]:
    """The proofs of the questions of `topics`, in that order."""
    jobs = min(len(topics), len(usable_cores()))
    if jobs < 2:
        for topic in topics:
            yield prove_questions(course, topic)
        return
    with LocalExecutor(jobs) as executor:
        futures = [executor.submit(_prove_there, course.root, topic) for topic in topics]
        for future in futures:
            yield future.result()


def _prove_there(root: Path, topic: str) -> QuestionsProof:
    return prove_questions(load_course(root), topic)


def run_proofs(course: Course, topic: str) -> dict[str, Ran]:
    """What each proof says, run twice with generators that begin differently, so that a draw without a seed may show."""
    path = course.questions_path(topic)
    text = read_text(path)
    if any(word in text for word in ("keras", "tensorflow")):
        use_keras()
    scope: dict[str, Any] = {"__name__": "questions"}
    exec(compile(text, str(path), "exec", dont_inherit=True), scope)
    trees = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)}
    found: dict[str, Ran] = {}
    for question in (question for one in course.questions(topic) for question in one.questions):
        if question.proof:
            said = [_said(scope[question.name], seed) for seed in (1, 2)]
            found[question.name] = Ran(said[0], said[1], _stated(trees[question.name]))
    return found


def _said(proof: Callable[[], object], seed: int) -> dict[str, bool] | str:
    """What it returns, as truth by name of the choice; where it is no such thing or raises, that in words."""
    seed_everything(seed)
    try:
        said = proof()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if not isinstance(said, dict):
        return f"{type(said).__name__}, not dict"
    truths: dict[str, bool] = {}
    for name, truth in cast("dict[object, object]", said).items():
        array: Array = np.asarray(truth)
        if array.dtype != bool or array.ndim:
            return f"{name}: {type(truth).__name__}, not bool"
        truths[str(name)] = bool(array)
    return truths


def _stated(proof: ast.FunctionDef) -> tuple[str, ...]:
    """The choices whose truth is written down in what is returned instead of computed."""
    returned = [node.value for node in ast.walk(proof) if isinstance(node, ast.Return)]
    return tuple(
        ast.literal_eval(key)
        for value in returned
        if isinstance(value, ast.Dict)
        for key, truth in zip(value.keys, value.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(truth, ast.Constant)
    )
