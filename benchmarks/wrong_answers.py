"""Hands in every mutant of an exercise's answer and looks at what the grader says of it.

A mutant that passes is wrong only if it computes something else: that is settled by a proof, the same values on many
arguments far outside the exercise's own, or by a written reason in `benchmarks/equivalent.toml`. A diagnosis must
also hold for other seeds than the one on which it was made.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import tomllib
from pathlib import Path

import numpy as np

from benchmarks.mutants import Mutant, make_mutants
from grader.format.exercise import Exercise, edited_answer
from grader.judging.answers import OracleError, make_cases, run_source
from grader.judging.compare import MismatchKind, compare
from grader.judging.diagnosis import NAMING_ATOL, NAMING_RTOL, Diagnosis
from grader.judging.grading import grade_source
from grader.judging.platform import use_keras
from grader.judging.raised import Raised
from grader.judging.reference import Reference, compute_reference
from grader.judging.runs import same_run
from grader.judging.statement import StatementKind
from grader.judging.statements import statements_about
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.runner import Runners
from grader.running.task import Case, FailureKind
from grader.saying.sentences import explanation

REASONS = Path(__file__).with_name("equivalent.toml")
OTHER_SEEDS = {"numpy": 3, "tensorflow": 1}
# Statements that would be false if they held by coincidence; the others only say what the numbers are.
CLAIMS = {
    StatementKind.FACTOR,
    StatementKind.FACTOR_SIZE,
    StatementKind.OFFSET,
    StatementKind.OPPOSITE_SIGN,
    StatementKind.TRANSPOSED,
    StatementKind.AXES,
    StatementKind.EXCHANGED,
    StatementKind.BATCH_OF_ONE,
}
FAR_CASES = 1000  # on which a mutant that passes must equal the answer, if it is right after all


def fresh_seed(exercise: Exercise, number: int = 0) -> int:
    """A seed that neither `grade` nor `grade verify` uses, as a class's would be."""
    text = f"quality {number} {exercise.key}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def measure_mutants(exercise: Exercise, runners: Runners) -> dict:
    """What became of the mutants: numbers, and the statements of those that need a look."""
    fresh = compute_reference(exercise, fresh_seed(exercise))
    others = [
        compute_reference(exercise, fresh_seed(exercise, number), max_pairs=0)
        for number in range(1, 1 + OTHER_SEEDS[exercise.flavour])
    ]
    found: dict = {
        "mutants": 0,
        "rejected": 0,
        "proved": 0,
        "reasoned": 0,
        "survivors": [],
        "equal_to_mistake": 0,
        "named": 0,
        "undiagnosed": [],
        "false": [],
        "others": 0,
        "stated": 0,
        "explained": 0,
        "unexplained": [],
        "several_blanks": 0,
        "placed": 0,
        "unplaced": [],
        "misplaced": [],
    }
    for mutant in make_mutants(exercise):
        verdict = grade_source(
            exercise, mutant.source.encode(), exercise.path, fresh, runners, explained=True
        )
        found["mutants"] += 1
        if not verdict.passed:
            found["rejected"] += 1
            if has_explanation(verdict):
                found["explained"] += 1
            else:
                found["unexplained"].append(f"{mutant.blank}: {mutant.statement}")
            if len(exercise.blanks) > 1:
                _judge_place(exercise, mutant, verdict, found)
            if verdict.status == Status.WRONG and verdict.failure is None:
                _judge_diagnosis(exercise, mutant, verdict, fresh, others, found)
        elif mutant.statement in _reasons().get(exercise.key, {}):
            found["reasoned"] += 1
        elif _same_everywhere(exercise, mutant):
            found["proved"] += 1
        else:
            found["survivors"].append(f"{mutant.blank}: {mutant.statement}")
    return found


@functools.cache
def _reasons() -> dict[str, dict[str, str]]:
    """Why a mutant that passes is right, by exercise and statement."""
    if not REASONS.exists():
        return {}
    entries = tomllib.loads(REASONS.read_text("utf-8")).get("mutant", [])
    found: dict[str, dict[str, str]] = {}
    for entry in entries:
        if entry["reason"].strip():
            found.setdefault(entry["exercise"], {})[entry["statement"]] = entry["reason"]
    return found


def has_explanation(verdict: Verdict) -> bool:
    """Whether more is said than that it is wrong: a mistake, a fact, a blank, a variable, or what an exception means."""
    if verdict.diagnosis or verdict.found or verdict.parting:
        return True
    if (
        verdict.failure is None
    ):  # what else than numbers differs says itself: a shape, a kind of values, nothing returned
        kinds = {mismatch.kind for one in verdict.comparisons for mismatch in one.mismatches}
        return bool(kinds - {MismatchKind.VALUE, MismatchKind.NONFINITE})
    stopped = verdict.failure.kind not in (FailureKind.CALL, FailureKind.LOAD)
    return stopped or bool(explanation(verdict.failure, "en"))


def _judge_place(exercise: Exercise, mutant: Mutant, verdict: Verdict, found: dict) -> None:
    """Whether the blank that was changed is told: by a named mistake, or as one at fault."""
    found["several_blanks"] += 1
    named = verdict.diagnosis.mistakes if verdict.diagnosis else ()
    told = {blank for one in exercise.mistakes if one.name in named for blank in one.blanks}
    told |= {blank for way in (verdict.found.ways if verdict.found else ()) for blank in way}
    if mutant.blank in told:
        found["placed"] += 1
    else:
        found["misplaced" if told else "unplaced"].append(f"{mutant.blank}: {mutant.statement}")


def _judge_diagnosis(
    exercise: Exercise,
    mutant: Mutant,
    verdict: Verdict,
    fresh: Reference,
    others: list[Reference],
    found: dict,
) -> None:
    outcomes = [run_source(exercise, mutant.source, other.cases) for other in others]
    blanks = {mistake.name: mistake.blanks for mistake in exercise.mistakes}
    equal = [
        name
        for name in fresh.mistakes
        if mutant.blank in blanks[name]
        and same_run(fresh.mistakes[name], verdict.alike, NAMING_RTOL, NAMING_ATOL)
        and all(
            same_run(other.mistakes[name], outcome, NAMING_RTOL, NAMING_ATOL)
            for other, outcome in zip(others, outcomes, strict=True)
        )
    ]
    diagnosis = verdict.diagnosis or Diagnosis()
    label = f"{mutant.blank}: {mutant.statement}"
    if equal:
        found["equal_to_mistake"] += 1
        if list(diagnosis.mistakes) == equal[:1]:
            found["named"] += 1
        else:
            found["undiagnosed"].append(label)
        return
    found["others"] += 1
    if diagnosis.mistakes or diagnosis.statements or verdict.found or verdict.parting:
        found["stated"] += 1
    if diagnosis.mistakes and not all(
        _partly_explained(diagnosis, other, outcome)
        if diagnosis.outputs
        else _explained(exercise, diagnosis.mistakes, other, outcome)
        for other, outcome in zip(others, outcomes, strict=True)
    ):
        found["false"].append(f"{label} → {', '.join(diagnosis.mistakes)}")
    kinds = {statement.kind for statement in diagnosis.statements} & CLAIMS
    for other, outcome in zip(others, outcomes, strict=True):
        if not all(_holds(kind, other, outcome) for kind in kinds):
            found["false"].append(f"{label} → {', '.join(sorted(kinds))}")
            return


def _partly_explained(diagnosis: Diagnosis, reference: Reference, outcome: tuple) -> bool:
    """Whether the outputs that each mistake is to explain have its values on another seed, too."""
    if any(isinstance(one, Raised) for one in outcome):
        return True
    for name, outputs in zip(diagnosis.mistakes, diagnosis.outputs, strict=True):
        for case, values in enumerate(outcome):
            end = reference.mistakes[name][case]
            if isinstance(end, Raised):
                return False
            for output in outputs:
                if not _equal({output: end[output]}, {output: values.get(output)}):
                    return False
    return True


def _explained(
    exercise: Exercise, names: tuple[str, ...], reference: Reference, outcome: tuple
) -> bool:
    """Whether each output is right or what one of the mistakes gives, or all are what they give together."""
    if any(isinstance(one, Raised) for one in outcome):
        return True  # nothing to compare on this seed
    mistakes = {mistake.name: mistake for mistake in exercise.mistakes}
    edits = tuple(itertools.chain.from_iterable(mistakes[name].edits for name in names))
    if len({edit.right for edit in edits}) == len(edits):
        together = run_source(exercise, edited_answer(exercise, edits), reference.cases)
        if same_run(together, outcome):
            return True
    for case, values in enumerate(outcome):
        expected = reference.expected[case]
        alternatives = [expected, *(reference.mistakes[name][case] for name in names)]
        for output in expected:
            if not any(
                not isinstance(other, Raised)
                and output in other
                and output in values
                and _equal({output: other[output]}, {output: values[output]})
                for other in alternatives
            ):
                return False
    return True


def _stated_kinds(reference: Reference, outcome: tuple) -> set[StatementKind]:
    """The kinds of statement that these values get; everything where they cannot be compared."""
    if any(isinstance(one, Raised) for one in outcome):
        return _Everything()
    compared = tuple(
        compare(expected, values)
        for expected, values in zip(reference.expected, outcome, strict=True)
    )
    if all(comparison.equal for comparison in compared):
        return _Everything()
    return {s.kind for s in statements_about(reference, outcome, compared)}


class _Everything(set):
    def __contains__(self, item: object) -> bool:
        return True


def _holds(kind: StatementKind, reference: Reference, outcome: tuple) -> bool:
    """Whether the claim is not contradicted by these values, of another seed."""
    if kind in _stated_kinds(reference, outcome):
        return True
    if kind not in (StatementKind.FACTOR, StatementKind.OPPOSITE_SIGN):
        return False
    # The statement is made of exact ratios only; next to 0 rounding may have hidden one here.
    factors: dict[str, list[float]] = {}
    for expected, values in zip(reference.expected, outcome, strict=True):
        for name, wanted in expected.items():
            if _equal({name: wanted}, {name: values.get(name)}):
                continue
            place = np.argmax(np.abs(wanted))
            factor = float(values[name].flat[place] / wanted.flat[place])
            small = 1e-6 * np.max(np.abs(wanted))
            if not np.allclose(values[name], factor * wanted, rtol=1e-3, atol=small):
                return False
            factors.setdefault(name, []).append(factor)
    found = [factor for one in factors.values() for factor in one]
    if kind == StatementKind.OPPOSITE_SIGN:
        return np.allclose(found, -1, rtol=1e-3)
    return all(np.ptp(one) <= 1e-3 * abs(one[0]) for one in factors.values())


def _equal(one: dict, other: dict) -> bool:
    return compare(one, other).equal


def _same_everywhere(exercise: Exercise, mutant: Mutant) -> bool:
    """Whether it equals the answer on `FAR_CASES` arguments far outside those that the exercise draws."""
    if exercise.flavour != "numpy":
        return False  # a thousand runs of a model take too long: give a reason
    rng = np.random.default_rng(fresh_seed(exercise))
    cases = tuple(itertools.islice(_far_cases(exercise, rng), FAR_CASES))
    answer = run_source(exercise, exercise.answer, cases)
    changed = run_source(exercise, mutant.source, cases)
    # Arguments for which both raise are outside of what the function is for, however it says so.
    pairs = [
        pair
        for pair in zip(answer, changed, strict=True)
        if not all(isinstance(outcome, Raised) for outcome in pair)
    ]
    return same_run((one for one, _ in pairs), (other for _, other in pairs), 1e-9)


def _far_cases(exercise: Exercise, rng: np.random.Generator):
    if exercise.needs_keras:
        use_keras()
    for seed in itertools.count(10_000):
        try:
            drawn = make_cases(exercise, seed)
        except OracleError:
            return
        for arguments in drawn:
            spread = np.exp(rng.uniform(-2, 2))
            far = {name: _far(value, rng, spread) for name, value in arguments.items()}
            yield Case(far, {}, seed)


def _far(value: object, rng: np.random.Generator, spread: float) -> object:
    """Real numbers scattered around and about; whole numbers, words and truth values as they are."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        return value * spread + spread * rng.normal(size=value.shape)
    if isinstance(value, float):
        return value * float(np.exp(rng.uniform(-1, 1)))
    if isinstance(value, list | tuple):
        return type(value)(_far(item, rng, spread) for item in value)
    if isinstance(value, dict):
        return {name: _far(item, rng, spread) for name, item in value.items()}
    return value
