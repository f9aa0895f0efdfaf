"""Every exercise there is keeps the ten rules. Nothing here knows one exercise from another."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.authors.proofs import prove
from grader.format.course import load_course
from grader.judging.reference import get_reference

ROOT = Path(__file__).resolve().parents[1]
PAIRS = [(topic.folder, name) for topic in load_course(ROOT).topics for name in topic.exercises]


@pytest.mark.parametrize(("topic", "name"), PAIRS, ids=["/".join(pair) for pair in PAIRS])
def test_exercise_keeps_every_rule(course, runners, topic, name):
    # Models take long: one seed here, three in `grade verify --quick`, twenty in `grade verify`.
    seeds = range(1 if course.load(topic, name).flavour == "tensorflow" else 3)
    proof = prove(course, topic, name, seeds, runners)
    assert proof.broken is None, proof.broken
    assert not [
        (rule.__name__, [text.en for text in found]) for rule, found in proof.findings if found
    ]


NUMPY = [pair for pair in PAIRS if load_course(ROOT).load(*pair).flavour == "numpy"]


@pytest.mark.parametrize(("topic", "name"), NUMPY, ids=["/".join(pair) for pair in NUMPY])
def test_the_cache_of_an_exercise_is_small(course, tmp_path, topic, name):
    get_reference(course.load(topic, name), 0, "cpu", tmp_path)
    [file] = tmp_path.rglob("*.ref")
    assert file.stat().st_size <= 1_000_000
