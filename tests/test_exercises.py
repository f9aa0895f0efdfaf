"""Every exercise there is keeps the rules of `grade verify`. Nothing here knows one exercise from another.

An exercise whose record bears the digest of all that decides a proof has been proved; it is proved again with one seed
of the record and must come as close as the record says, and in a random tenth, another one every day, with all its
seeds. So a digest that somebody wrote by hand is found out. Every other exercise is proved with three seeds.

What trains many models is proved again on some days only, at least on every tenth.
"""

from __future__ import annotations

import datetime
import os
import random
from pathlib import Path

import pytest

from benchmarks.figures import is_stale, read_record
from benchmarks.proofs import broken_rules, not_found_again, proof_figures, reference_size
from grader.authors.proofs import prove
from grader.authors.verify import QUICK
from grader.format.course import load_course

ROOT = Path(__file__).resolve().parents[1]
COURSE = load_course(ROOT)
EXERCISES = {"/".join(pair): COURSE.load(*pair) for pair in COURSE.pairs}
NUMPY = [key for key, exercise in EXERCISES.items() if exercise.flavour == "numpy"]
# What the proof of an exercise may cost on an average day, in seconds of CPU.
SECONDS = {"numpy": 1.0, "tensorflow": 3.0}
TENTH = 0.1
# `GRADE_DAY=2027-01-31 python -m pytest tests/test_exercises.py` proves what was proved on that day.
DAY = os.environ.get("GRADE_DAY") or datetime.datetime.now(datetime.UTC).date().isoformat()


def recorded_proof(key: str) -> dict | None:
    """What is on record of an exercise as it is now, if that is enough."""
    record = read_record(ROOT, *key.split("/"))
    if is_stale(record, EXERCISES[key], "proof") or len(record["proof"]["seeds"]) < len(QUICK):
        return None
    return record["proof"]


def seeds_of_the_day(key: str, recorded: dict) -> list[int]:
    """Those of the record with which it is proved again today."""
    known = [int(seed) for seed in recorded["seeds"]]
    chance = random.Random(f"{DAY} {key}")
    drawn, one = chance.random(), [chance.choice(known)]
    affordable = SECONDS[EXERCISES[key].flavour] / max(recorded["seconds"], 0.1)
    if affordable < 1:
        return one if drawn < max(affordable, TENTH) else []
    return known if drawn < TENTH else one


@pytest.mark.parametrize("key", EXERCISES)
def test_exercise_keeps_every_rule(runners, key):
    recorded = recorded_proof(key)
    seeds = seeds_of_the_day(key, recorded) if recorded else QUICK
    if not seeds:
        pytest.skip(f"proved on record; again on another day, as it takes {recorded['seconds']} s")
    proof = prove(COURSE, *key.split("/"), seeds, runners)
    assert list(broken_rules(proof)) == []
    if recorded:
        assert not_found_again(recorded, proof_figures(proof)) == [], f"GRADE_DAY={DAY}"


@pytest.mark.parametrize("key", NUMPY)
def test_the_cache_of_an_exercise_is_small(key):
    recorded = recorded_proof(key)
    if recorded:
        assert recorded["reference"] <= 1_000_000
    if not recorded or len(seeds_of_the_day(key, recorded)) > 1:
        size = reference_size(EXERCISES[key])
        assert size <= 1_000_000
        assert not recorded or recorded["reference"] == pytest.approx(size, rel=0.01), (
            f"GRADE_DAY={DAY}"
        )


def test_a_record_that_was_written_by_hand_is_found_out(course, runners):
    key = "lstm/lstm_step"
    figures = proof_figures(prove(course, *key.split("/"), [0, 1], runners))
    assert not_found_again(figures, figures) == []
    for name in ("answer", "variant", "nearest"):
        for value in (10 * figures["seeds"]["1"][name] + 1, None):
            seeds = {**figures["seeds"], "1": {**figures["seeds"]["1"], name: value}}
            [said] = not_found_again({"seeds": seeds}, figures)
            assert said.startswith(f"seed 1: {name} is ")


@pytest.mark.parametrize(
    ("seconds", "least", "most"), [(0.2, 365, 500), (6.0, 40, 80), (60.0, 20, 60)]
)
def test_every_record_is_proved_again_before_long(monkeypatch, seconds, least, most):
    """In a year: cheap ones every day, some with all seeds; costly ones as often as they can be afforded."""
    recorded, proved = {"seeds": {"0": {}, "1": {}, "2": {}}, "seconds": seconds}, []
    for day in range(365):
        monkeypatch.setattr("tests.test_exercises.DAY", f"day {day}")
        proved += seeds_of_the_day("lstm/lstm_step", recorded)
    assert least <= len(proved) <= most
    assert set(proved) == {0, 1, 2}
