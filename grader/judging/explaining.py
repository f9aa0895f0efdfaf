"""What is said of a wrong answer: what its values or its exception show, and what further runs of it do.

Loaded when something is wrong. Makes data, not sentences.
"""

from __future__ import annotations

from dataclasses import replace

from grader.format.edits import Mistake
from grader.format.filled import Filled, take_apart
from grader.format.gradable import Gradable
from grader.judging.crashes import diagnose_crash
from grader.judging.diagnosis import Diagnosis, diagnose, with_layers
from grader.judging.layers import statements_about_layers
from grader.judging.makers import makers_of
from grader.judging.parting import find_parting
from grader.judging.plausible import impossible_mistakes
from grader.judging.reference import Reference
from grader.judging.runs import identical
from grader.judging.statement import StatementKind, drawn_elsewhere, unsteady
from grader.judging.verdict import Verdict
from grader.judging.whereabouts import Agrees, Whereabouts, find_whereabouts
from grader.running.runner import Runners
from grader.running.task import FailureKind, Run, Task

# A wrong answer that took no longer is run again, to see whether it draws random numbers of its own.
AGAIN_SECONDS = 1.0


def explain(
    verdict: Verdict,
    run: Run,
    task: Task,
    rtol: float,
    runners: Runners,
    located: bool,
    agrees: Agrees,
) -> Verdict:
    """The verdict on a wrong or crashed `run` of `task` with all that can be said of why.

    First what the run itself shows. Where that is no named mistake, further runs: for random numbers of its own and, where
    `located`, for the blanks at fault. `agrees` compares as the verdict did.
    """
    exercise, reference = verdict.exercise, verdict.reference
    assert reference is not None  # it was compared with it
    filled = take_apart(exercise, verdict.source)
    impossible = impossible_mistakes(exercise, verdict.source, filled)
    if run.failure is not None:
        diagnosis = diagnose_crash(
            exercise, reference, filled, impossible, verdict.alike, run.failure, rtol
        )
        makers = makers_of(filled, verdict.source, run.failure)
        verdict = replace(verdict, diagnosis=diagnosis, makers=makers)
    else:
        words = exercise.prompt.words
        diagnosis = diagnose(reference, verdict.alike, verdict.comparisons, rtol, words, impossible)
        if diagnosis is None or not diagnosis.mistakes:
            layers = statements_about_layers(reference, run.inside, verdict.comparisons, rtol)
            if layers:
                diagnosis = with_layers(diagnosis, layers)
        verdict = replace(verdict, diagnosis=diagnosis)
    if diagnosis is not None and diagnosis.mistakes and not _left_open(verdict, diagnosis):
        return verdict
    if verdict.failure is None and _draws_elsewhere(task, verdict, runners):
        return replace(verdict, diagnosis=Diagnosis(statements=(drawn_elsewhere(reference),)))
    if not located:
        return verdict
    return _located(verdict, filled, task, reference, rtol, runners, agrees)


def _left_open(verdict: Verdict, diagnosis: Diagnosis) -> bool:
    """Whether an output is wrong that no named mistake explains."""
    named = {output for outputs in diagnosis.outputs for output in outputs}
    wrong = {
        mismatch.output for compared in verdict.comparisons for mismatch in compared.mismatches
    }
    return bool(diagnosis.outputs) and not wrong <= named


def unsteady_verdict(verdict: Verdict, reference: Reference) -> Verdict:
    """The verdict on a second run that differs from a first one that passed."""
    return replace(verdict, diagnosis=Diagnosis(statements=(unsteady(reference),)))


def _located(
    verdict: Verdict,
    filled: Filled | None,
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
    found = find_whereabouts(exercise, filled, task, wrong[0], agrees, runners, line)
    parting = None
    if found is None:
        parting = find_parting(exercise, task, wrong[0], reference, rtol, runners)
    diagnosis = verdict.diagnosis
    if diagnosis is not None and (found or parting):
        told = tuple(one for one in diagnosis.statements if one.kind != StatementKind.SOME_RIGHT)
        diagnosis = _at_fault(replace(diagnosis, statements=told), exercise, found)
        if not diagnosis.mistakes and not told:
            diagnosis = None
    return replace(verdict, found=found, parting=parting, diagnosis=diagnosis)


def _at_fault(diagnosis: Diagnosis, exercise: Gradable, found: Whereabouts | None) -> Diagnosis:
    """The diagnosis without mistakes at blanks that turned out to be right: equal values were a coincidence."""
    if found is None:
        return diagnosis
    blanks = {blank for way in found.ways for blank in way}
    elsewhere = {
        mistake.name
        for mistake in exercise.mistakes
        if isinstance(mistake, Mistake) and not mistake.blanks & blanks
    }
    kept = [
        (name, outputs)
        for name, outputs in zip(diagnosis.mistakes, diagnosis.outputs, strict=True)
        if name not in elsewhere
    ]
    return replace(
        diagnosis,
        mistakes=tuple(name for name, _ in kept),
        outputs=tuple(outputs for _, outputs in kept),
    )


def _draws_elsewhere(task: Task, verdict: Verdict, runners: Runners) -> bool:
    """Whether the same inputs give other values where random numbers that no argument gives are others."""
    if task.flavour == "tensorflow" and not any("rng" in case.arguments for case in task.cases):
        return False  # Keras's own weights and layers draw, too
    if verdict.seconds > AGAIN_SECONDS:
        return False
    cases = tuple(replace(case, seed=case.seed + 1) for case in task.cases)
    other = runners.run(replace(task, cases=cases))
    return other.failure is None and not all(map(identical, verdict.actual, other.cases))
