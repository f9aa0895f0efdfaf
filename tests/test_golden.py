"""What a learner reads, in both languages, for every status, failure and diagnosis: kept as text files.

`GRADE_GOLDEN=write pytest tests/test_golden.py` writes them anew; read what changed before it is committed.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from grader.judging.grading import _STATUS_OF, Verdict, grade_file
from grader.saying import words
from grader.saying.language import LANGUAGES
from grader.saying.terminal import make_console, show

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
        return grade_file(exercise, path, references(exercise), runners)

    return grade


def text_of(verdict: Verdict, root: Path) -> str:
    """The screens and the sentences for records, as the golden files hold them."""
    parts = []
    for language in LANGUAGES:
        stream = io.StringIO()
        show(make_console(stream, width=80), verdict, language, root)
        parts.append(f"==== {language} ====\n{stream.getvalue()}")
    for language in LANGUAGES:
        parts.append(f"==== {language}, in one sentence ====\n{words.message(verdict, language)}\n")
        if verdict.diagnosis is not None:
            parts.append(words.diagnosis(verdict, language) + "\n")
    return "".join(parts)


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_is_as_it_was_read_and_approved(name, verdict_of, tmp_path):
    text = text_of(verdict_of(SCREENS[name]), tmp_path)
    path = GOLDEN / f"{name}.txt"
    if WRITE:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
