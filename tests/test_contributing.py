"""CONTRIBUTING is true: its exercises verify, and it lists rules and floors as they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from grader.authors import question_rules, rules
from grader.authors.findings import rule_line
from grader.format.exercise import GRADING_LINE
from tests.test_architecture import FLOORS

TEXT = (Path(__file__).resolve().parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")
EXERCISE = re.compile(r"`solutions/(\w+/\w+)\.py`[^`]*:\n\n```python\n(.*?)^```$", re.M | re.S)
EXAMPLES = {key: text for key, text in EXERCISE.findall(TEXT) if GRADING_LINE in text}


@pytest.mark.parametrize("key", EXAMPLES)
def test_an_exercise_that_is_shown_verifies(key, small_course, call):
    call("new", key, "--root", small_course)
    (small_course / f"solutions/{key}.py").write_text(EXAMPLES[key], encoding="utf-8")
    call("build", "--force", "--root", small_course)
    verified = call("verify", "--quick", key, "--root", small_course, "--lang", "en")
    assert verified.code == 0, verified.out


def test_a_model_and_a_data_set_are_shown():
    assert any("keras.Sequential" in text for text in EXAMPLES.values())
    assert any("load_table(" in text for text in EXAMPLES.values())


@pytest.mark.parametrize("proved", [rules.RULES, question_rules.RULES], ids=["files", "questions"])
def test_the_rules_are_listed_as_they_are_printed(proved):
    listed = [f"{number}. {rule_line(rule, 'en')}" for number, rule in enumerate(proved, 1)]
    assert "\n".join(["", *listed, ""]) in TEXT


def test_the_table_of_floors_is_that_of_the_architecture():
    rows = re.findall(r"^\| (`[a-z_`, ]+`) \|", TEXT, re.MULTILINE)
    assert [set(re.findall(r"\w+", row)) for row in rows] == FLOORS
