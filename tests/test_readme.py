"""The READMEs are true: their console blocks are executed, in both languages, and say the same."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from benchmarks.pictures import blocks, edit
from grader.desk.sentences import PAGE
from grader.trust import trust
from tests.conftest import share_references

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = {"en": "README.md", "ja": "README.ja.md"}
LEARNER_FILE = Path("exercises/lstm/lstm_step.py")


def tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))


@pytest.fixture
def fresh_course(tmp_path, course):
    """What a fresh clone holds: solutions and untouched stubs."""
    from grader.authors.build import build_one
    from grader.format.course import load_course

    shutil.copytree(
        ROOT / "solutions", tmp_path / "solutions", ignore=shutil.ignore_patterns("__pycache__")
    )
    fresh = load_course(tmp_path)
    for pair in fresh.pairs:
        build_one(fresh, *pair)
    share_references(tmp_path)
    trust(tmp_path)  # a clone is the folder that the engine is installed from
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES)
def test_console_blocks_print_what_they_say(language, fresh_course, grade):
    readme = ROOT / LANGUAGES[language]
    text = readme.read_text(encoding="utf-8")
    executed = 0
    for kind, body in blocks(language):
        if kind == "diff":
            edit(fresh_course / LEARNER_FILE, body)
        elif kind == "console":
            command, _, expected = body.partition("\n")
            words = command.removeprefix("$ grade").split()
            printed = tidy(grade(*words, cwd=fresh_course, env={"GRADE_LANG": language}).out)
            if os.environ.get("GRADE_GOLDEN") == "write":
                text = text.replace(
                    f"```console\n{body}```", f"```console\n{command}\n{printed}\n```", 1
                )
                readme.write_text(text, encoding="utf-8")
            else:
                assert printed == tidy(expected)
            executed += 1
    assert executed >= 4


def test_both_languages_have_the_same_commands():
    def commands(language: str) -> list[str]:
        return [
            body.partition("\n")[0] if kind == "console" else body
            for kind, body in blocks(language)
        ]

    assert commands("en") == commands("ja")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_two_commands_install_everything_and_stand_in_the_readme(language):
    text = (ROOT / LANGUAGES[language]).read_text(encoding="utf-8")
    assert "python -m pip install -r requirements.txt && grade demo" in text
    assert "python -m pip install -r requirements-dev.txt && python -m pytest" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_exercise_in_the_browser_names_what_is_there(language):
    text = (ROOT / LANGUAGES[language]).read_text(encoding="utf-8")
    section = re.split(r"^## ", text, flags=re.MULTILINE)[1]
    named = re.findall(r"\*\*(.+?)\*\*", section)
    assert len(named) == 4
    assert not set(named) - {text.in_(language) for text in PAGE.values()}


@pytest.mark.parametrize("name", ["README.md", "README.ja.md", "CONTRIBUTING.md"])
def test_links_lead_somewhere(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize("name", [*LANGUAGES.values(), "CONTRIBUTING.md"])
def test_every_command_that_is_named_exists(name):
    from grader.cli import _group

    known = set(_group("en").commands) | {
        "TOPIC",
        "TOPIC/EXERCISE",
        "rnn",
        "lstm",
        "lstm/lstm_step",
    }
    text = (ROOT / name).read_text(encoding="utf-8")
    for word in re.findall(r"`grade ([^\s`]+)", text):
        assert word in known


def test_the_promises_of_security_name_tests_and_modules_that_there_are():
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    tests = set(re.findall(r"`(test_\w+)`", text))
    assert len(tests) >= 10
    assert not [name for name in tests if not (ROOT / "tests" / f"{name}.py").is_file()]
    for name in re.findall(r"python -m benchmarks\.(\w+)", text):
        assert (ROOT / "benchmarks" / f"{name}.py").is_file()
    for link in re.findall(r"\]\(([\w.]+\.md)\)", text):
        assert (ROOT / "docs" / link).is_file()
