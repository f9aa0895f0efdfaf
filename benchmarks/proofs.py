"""Proves an exercise as `grade verify --quick` does, and keeps how close everything came: numbers that whoever runs
the same seed again must find again.
"""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from grader.authors.proofs import Proof, prove
from grader.authors.verify import QUICK
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.judging.reference import complete, get_reference
from grader.running.runner import Runners

DISTANCES = ("answer", "variant", "nearest")


class BrokenProofError(Exception):
    """An exercise does not keep the rules of `grade verify`; the text says which."""


def measure_proof(course: Course, exercise: Exercise, runners: Runners) -> dict:
    """The figures of the seeds of `grade verify --quick`, and what a seed cost. Raises `BrokenProofError`."""
    begin = time.process_time()
    proof = prove(course, exercise.topic, exercise.name, QUICK, runners)
    seconds = (time.process_time() - begin) / len(QUICK)
    if not proof.holds:
        raise BrokenProofError("\n".join([f"✗ {proof.key}", *broken_rules(proof)]))
    figures = {**proof_figures(proof), "seconds": round(seconds, 1)}
    if exercise.flavour == "numpy":  # the pairs of mistakes of a Keras model take minutes
        figures["reference"] = reference_size(exercise)
    return figures


def reference_size(exercise: Exercise) -> int:
    """How many bytes a learner's machine keeps of the exercise, for one seed."""
    with tempfile.TemporaryDirectory() as folder:
        complete(get_reference(exercise, 0, "cpu", Path(folder)))
        return sum(file.stat().st_size for file in Path(folder).rglob("*.ref"))


def broken_rules(proof: Proof) -> Iterator[str]:
    """What keeps the proof from holding, a line for each finding."""
    if proof.broken is not None:
        yield proof.broken.en
    for rule, findings in proof.findings:
        for finding in findings:
            yield f"{rule.__name__}: {finding.en}"


def proof_figures(proof: Proof) -> dict:
    """For each seed, in tolerances: the worst answer, the worst variant, the nearest mistake, and which one it is."""
    return {
        "seeds": {
            str(seed): dict(
                zip((*DISTANCES, "mistake"), (*map(_short, numbers), name), strict=True)
            )
            for seed, (*numbers, name) in proof.closeness_of_seeds.items()
        }
    }


def _short(distance: float) -> float | None:
    """Three digits; None, as JSON has no ∞, for what ended in an exception or has another shape."""
    return float(f"{distance:.3g}") if math.isfinite(distance) else None


def not_found_again(recorded: dict, measured: dict) -> list[str]:
    """What `measured` does not bear out of the figures in `recorded`, for the seeds that both have.

    Rounding errors are another machine's own: below a hundredth of a tolerance nothing is compared.
    """
    return [
        f"seed {seed}: {name} is {found[name]}, not {recorded['seeds'][seed][name]}"
        for seed, found in measured["seeds"].items()
        for name in DISTANCES
        if seed in recorded["seeds"] and not _alike(found[name], recorded["seeds"][seed][name])
    ]


def _alike(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=0.02, abs_tol=0.01)
