"""The list of exercises that do not keep the newer rules yet can only shrink."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from grader.authors.case_rules import borders_are_met, sizes_are_drawn
from grader.authors.rules import mistakes_differ
from grader.format.course import load_course
from grader.judging.answers import make_cases
from grader.judging.reference import compute_reference
from grader.judging.runs import same_run

COURSE = load_course(Path(__file__).resolve().parents[1])
RULES = {"sizes": sizes_are_drawn, "borders": borders_are_met, "exceptions": mistakes_differ}
LISTED = [(rule, key) for rule, keys in COURSE.not_kept.items() for key in sorted(keys)]


@pytest.mark.parametrize(("rule", "key"), LISTED)
def test_an_exercise_is_listed_only_as_long_as_it_breaks_the_rule(rule, key):
    exercise = COURSE.load(*key.split("/"))
    evidence = SimpleNamespace(exercise=exercise, old=frozenset(), single=False, same=same_run)
    if rule == "exceptions":
        mistakes = compute_reference(exercise, 0, max_pairs=0).mistakes
        evidence.draws = [SimpleNamespace(seed=0, mistakes=mistakes)]
    else:
        evidence.drawn = {seed: make_cases(exercise, seed) for seed in range(4)}
    assert list(RULES[rule](evidence)), f"take {key} out of solutions/not_kept.toml"
