"""What is said of a wrong answer: what its values or its exception show, and what further runs of it do.

Loaded when something is wrong. Makes data, not sentences.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from grader.format.gradable import Gradable
from grader.judging.compare import Claimed, Comparison
from grader.judging.crashes import diagnose_crash
from grader.judging.diagnosis import Diagnosis, diagnose, with_layers
from grader.judging.layers import statements_about_layers
from grader.judging.makers import Maker, makers_of
from grader.judging.parting import find_parting
from grader.judging.plausible import impossible_mistakes
from grader.judging.reference import Reference
from grader.judging.runs import identical
from grader.judging.statement import StatementKind, drawn_elsewhere, unsteady
from grader.judging.verdict import Verdict
from grader.judging.whereabouts import find_whereabouts
from grader.running.runner import Runners
from grader.running.task import FailureKind, Run, Task

# A wrong answer that took no longer is run again, to see whether it draws random numbers of its own.
AGAIN_SECONDS = 1.0
# Whether what came back in the case of a number agrees with what is right.
Agrees = Callable[[int, Claimed], bool]


def at_once(
    exercise: Gradable,
    reference: Reference,
    source: str,
    run: Run,
    alike: tuple[Claimed, ...],
    comparisons: tuple[Comparison, ...],
    rtol: float,
) -> tuple[Diagnosis | None, tuple[Maker, ...]]:
    """What the run itself shows, and which filled-in lines made what a given line failed with."""
    if run.failure is not None:
        diagnosis = diagnose_crash(exercise, reference, source, alike, run.failure, rtol)
        return diagnosis, makers_of(exercise, source, run.failure)
    impossible = impossible_mistakes(exercise, source)
    words = exercise.prompt.words
    diagnosis = diagnose(reference, alike, comparisons, rtol, words, impossible)
    if diagnosis is None or not diagnosis.mistakes:
        layers = statements_about_layers(reference, run.inside, comparisons, rtol)
        if layers:
            diagnosis = with_layers(diagnosis, layers)
    return diagnosis, ()


def unsteady_verdict(verdict: Verdict, reference: Reference) -> Verdict:
    """The verdict on a second run that differs from a first one that passed."""
    return replace(verdict, diagnosis=Diagnosis(statements=(unsteady(reference),)))


def further(
    verdict: Verdict,
    task: Task,
    reference: Reference,
    rtol: float,
    runners: Runners,
    explained: bool,
    agrees: Agrees,
) -> Verdict:
    """The verdict with what further runs show, where no mistake is named: own random numbers and, where `explained`, blanks."""
    if verdict.diagnosis is not None and verdict.diagnosis.mistakes:
        return verdict
    if verdict.failure is None and _draws_elsewhere(task, verdict, runners):
        return replace(verdict, diagnosis=Diagnosis(statements=(drawn_elsewhere(reference),)))
    return _located(verdict, task, reference, rtol, runners, agrees) if explained else verdict


def _located(
    verdict: Verdict,
    task: Task,
    reference: Reference,
    rtol: float,
    runners: Runners,
    agrees: Agrees,
) -> Verdict:
    """The verdict with the blanks at fault, else with where the values part; which outputs are right adds nothing to these."""
    exercise = verdict.exercise
    wrong = [number for number, one in enumerate(verdict.comparisons) if not one.equal]
    line = ""
    if verdict.failure is not None:
        line = verdict.failure.details.get("line", "")
        if verdict.failure.kind != FailureKind.CALL:
            return verdict
        wrong.append(len(verdict.comparisons))
    found = find_whereabouts(exercise, task, wrong[0], agrees, runners, line)
    parting = None
    if found is None:
        parting = find_parting(exercise, task, wrong[0], reference, rtol, runners)
    diagnosis = verdict.diagnosis
    if diagnosis is not None and (found or parting):
        told = tuple(one for one in diagnosis.statements if one.kind != StatementKind.SOME_RIGHT)
        diagnosis = replace(diagnosis, statements=told) if told else None
    return replace(verdict, found=found, parting=parting, diagnosis=diagnosis)


def _draws_elsewhere(task: Task, verdict: Verdict, runners: Runners) -> bool:
    """Whether the same inputs give other values where random numbers that no argument gives are others."""
    if task.flavour == "tensorflow" and not any("rng" in case.arguments for case in task.cases):
        return False  # Keras's own weights and layers draw, too
    if verdict.seconds > AGAIN_SECONDS:
        return False
    cases = tuple(replace(case, seed=case.seed + 1) for case in task.cases)
    other = runners.run(replace(task, cases=cases))
    return other.failure is None and not all(map(identical, verdict.actual, other.cases))
