"""Runs the rules of `grade verify` on exercises, several at once where there are cores.

A proof is small and crosses processes: the numbers that it judged stay where they were made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from grader.authors.disagreements import unsupported
from grader.authors.evidence import Evidence, gather
from grader.authors.findings import Rule
from grader.authors.rules import RULES, closeness, oracle_stands_alone
from grader.errors import FormatError
from grader.format.course import Course, load_course
from grader.judging.answers import OracleError
from grader.judging.platform import Platform, use_keras
from grader.running.launch import usable_cores
from grader.running.pool import LocalExecutor
from grader.running.runner import Runners
from grader.saying.errors import error_text
from grader.text import Text

ORACLE = Text("{part} が失敗した: {error}", "{part} failed: {error}")

USUAL = Platform()


@dataclass(frozen=True)
class Proof:
    """What became of the rules for one exercise: findings per rule; for each seed that ran how close everything is; what raises.

    `raising` has the mistake, its exception and the line of the exercise's file.
    """

    key: str
    findings: tuple[tuple[Rule, tuple[Text, ...]], ...]
    closeness_of_seeds: dict[int, tuple[float, float, float, str]]
    broken: Text | None = None
    raising: tuple[tuple[str, str, int], ...] = ()

    @property
    def closeness(self) -> tuple[float, float, float, str] | None:
        """Over all seeds: the worst answer and variant, the nearest mistake and its name."""
        if not self.closeness_of_seeds:
            return None
        answers, variants, nearest, names = zip(*self.closeness_of_seeds.values(), strict=True)
        return max(answers), max(variants), *min(zip(nearest, names, strict=True))

    @property
    def holds(self) -> bool:
        return self.broken is None and not any(found for _, found in self.findings)


def prove(
    course: Course,
    topic: str,
    name: str,
    seeds: Sequence[int],
    runners: Runners,
    platform: Platform = USUAL,
) -> Proof:
    """Run the rules on one exercise, on the `platform` that this process is set up for."""
    key = f"{topic}/{name}"
    try:
        exercise = course.load_answered(topic, name)
    except FormatError as error:
        broken = Text.of(partial(error_text, error))
        return Proof(key, (), {}, broken)
    try:
        if platform != USUAL:
            use_keras(platform.device, platform.backend)
        evidence = gather(course, exercise, seeds, runners, platform.single)
    except OracleError as error:
        broken = error.no_value and unsupported(error.part, *error.no_value)
        broken = broken or ORACLE.filled(part=error.part, error=error.said)
        # The likely reason, and a rule that needs no numbers.
        leaning = tuple(oracle_stands_alone(Evidence(exercise, (), {}, "", None, "", "")))
        findings = ((oracle_stands_alone, leaning),) if leaning else ()
        return Proof(key, findings, {}, broken)
    findings = tuple((rule, tuple(rule(evidence))) for rule in RULES)
    closeness_of_seeds = {
        draw.seed: closeness(replace(evidence, draws=(draw,))) for draw in evidence.draws
    }
    return Proof(key, findings, closeness_of_seeds, raising=evidence.raising)


def prove_all(
    course: Course, chosen: list[tuple[str, str]], seeds: Sequence[int], platform: Platform = USUAL
) -> Iterator[Proof]:
    """The proofs of `chosen`, in that order. Another platform than the usual has processes of its own."""
    # The memory of a GPU is not shared out.
    jobs = 1 if platform.device == "gpu" else min(len(chosen), len(usable_cores()))
    if jobs == 1 and platform == USUAL:
        with Runners() as runners:
            for topic, name in chosen:
                yield prove(course, topic, name, seeds, runners)
        return
    with LocalExecutor(jobs) as executor:
        futures = [
            executor.submit(_prove_there, course.root, *pair, seeds, platform) for pair in chosen
        ]
        for future in futures:
            yield future.result()


_runners: list[Runners] = []  # of this worker, which end with it


def _prove_there(
    root: Path, topic: str, name: str, seeds: Sequence[int], platform: Platform
) -> Proof:
    if not _runners:
        _runners.append(Runners())
    return prove(load_course(root), topic, name, seeds, _runners[0], platform)
