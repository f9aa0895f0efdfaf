"""What a learner reads, in both languages, for every status, failure and diagnosis: kept as text files.

`GRADE_GOLDEN=write pytest tests/test_golden.py` writes them anew; read what changed before it is committed.
"""

from __future__ import annotations

import io
import os
import re
from dataclasses import replace
from pathlib import Path
from string import Formatter

import pytest
from rich.cells import cell_len

from grader.judging.grading import _STATUS_OF, grade_file
from grader.judging.verdict import Verdict
from grader.saying import diagnoses, messages, sentences
from grader.saying.terminal import show, show_line
from grader.saying.voice import Voice, make_console
from grader.text import LANGUAGES

from .conftest import SecondTime
from .screens import SCREENS, exercise_of, source_of

GOLDEN = Path(__file__).parent / "golden"
WRITE = os.environ.get("GRADE_GOLDEN") == "write"


@pytest.fixture
def verdict_of(references, runners, tmp_path):
    """A screen's verdict: its submission really graded, from a file where the learner has it."""

    def grade(screen) -> Verdict:
        exercise = exercise_of(screen)
        path = tmp_path / "exercises" / exercise.topic / f"{exercise.name}.py"
        if screen.failure is not None:
            status = _STATUS_OF[screen.failure.kind]
            return Verdict(exercise, path, status, failure=screen.failure)
        path.parent.mkdir(parents=True)
        path.write_bytes(source_of(screen))
        second = source_of(replace(screen, body=screen.second)) if screen.second else None
        ways = runners if second is None else SecondTime(runners, second)
        return grade_file(exercise, path, references(exercise), ways)

    return grade


def text_of(verdict: Verdict, root: Path) -> str:
    """The screens and the sentences for records, as the golden files hold them."""
    parts = []
    verdict = replace(
        verdict, tier=None
    )  # nothing is said of it where submissions are fully confined
    for language in LANGUAGES:
        stream = io.StringIO()
        show(Voice(make_console(stream, width=80), language), verdict, root)
        parts.append(f"==== {language} ====\n{stream.getvalue()}")
    for language in LANGUAGES:
        stream = io.StringIO()
        show_line(Voice(make_console(stream, width=80), language), verdict)
        parts.append(f"==== {language}, in one line ====\n{stream.getvalue()}")
        parts.append(
            f"==== {language}, in one sentence ====\n{sentences.message(verdict, language)}\n"
        )
        if verdict.diagnosis is not None:
            parts.append(sentences.diagnosis(verdict.exercise, verdict.diagnosis, language) + "\n")
    return "".join(parts)


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_is_as_it_was_read_and_approved(name, verdict_of, tmp_path):
    text = text_of(verdict_of(SCREENS[name]), tmp_path)
    path = GOLDEN / f"{name}.txt"
    if WRITE:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_every_golden_file_belongs_to_a_screen():
    assert {path.stem for path in GOLDEN.iterdir()} == set(SCREENS)


@pytest.mark.parametrize("name", SCREENS)
def test_no_line_ends_in_a_blank_and_no_sentence_is_wider_than_the_terminal(name):
    """Except what the learner printed: that is shown as it is."""
    text = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    screens = re.sub(r"==== \w+, in one line ====.*", "", text, flags=re.DOTALL)
    for line in screens.split("\n"):
        assert line == line.rstrip()
        assert cell_len(line) <= 80 or name == "failure-output"


@pytest.mark.parametrize("name", SCREENS)
def test_japanese_has_no_space_between_two_japanese_characters(name):
    """Columns are two or more spaces apart and begin with a label, so they are left out."""
    japanese = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8").split("==== en ====")[0]
    assert not re.search(r"(?<=[ぁ-んァ-ヶ一-龠、。]) (?=[ぁ-んァ-ヶ一-龠])", japanese)


# Keys that are seen in a file of another name, because they share their sentence.
ELSEWHERE = {
    "mismatch-value": "wrong-not-known",
    "mismatch-text": "bad-random",
    "mismatch-nonfinite": "statement-not-finite",
    "status-passed": "passed",
    "status-wrong": "wrong-not-known",
    "status-unfinished": "unfinished-many",
    "status-forbidden": "failure-forbidden",
    "status-crashed": "failure-call",
    "status-timeout": "failure-timeout",
    "status-memory": "failure-memory",
    "status-refused": "failure-output",
    "status-grader-error": "failure-grader",
}
TABLES = {
    "status": messages.STATUS,
    "failure": messages.FAILURE,
    "bad": messages.BAD,
    "statement": diagnoses.STATEMENT,
    "mismatch": messages.MISMATCH,
}
KEYS = [(table, key) for table, texts in TABLES.items() for key in texts]


@pytest.mark.parametrize(("table", "key"), KEYS)
def test_every_sentence_about_a_submission_is_in_a_golden_file(table, key):
    name = f"{table}-{key}"
    text = (GOLDEN / f"{ELSEWHERE.get(name, name)}.txt").read_text(encoding="utf-8")
    pieces = [literal for literal, *_ in Formatter().parse(TABLES[table][key].en)]
    sentence = ".+?".join(re.escape(piece.strip()) for piece in pieces if piece.strip())
    assert re.search(sentence, " ".join(text.split()))
