"""A broken exercise file, file of questions or table of topics gives its author one message: file, line, rule, the text."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import grader
from grader.errors import FormatError
from grader.format.course import load_course
from grader.saying.errors import RULES, error_text
from tests.broken_files import EXERCISES, QUESTION_FILES, TABLES, Broken
from tests.conftest import DOUBLE, TOPICS
from tests.question_files import QUESTIONS, write_questions

KANA = re.compile("[\u3040-\u30ff]")
LANGUAGES = ("ja", "en")


def names(broken: list[Broken]) -> list[str]:
    return [f"{number}-{each.rule}" for number, each in enumerate(broken, 1)]


@pytest.fixture
def complain(call, small_course):
    """`complain(language)`: what `grade build` says of the small course's one broken file."""

    def run(language: str) -> str:
        result = call("build", "--root", small_course, "--lang", language)
        assert (result.code, result.out) == (2, "")
        return result.err.replace(str(small_course.resolve()), "course")

    return run


def check_message(message: str, file: str, broken: Broken, line: int | None, language: str) -> None:
    """Place and sentence; the offending text on lines of its own; where to read more. Nothing else."""
    head, _, rest = message.partition("\n\n")
    place = f"{file}:{line}: " if line else f"{file}: "
    assert head.startswith(place)
    sentence = head.removeprefix(place)
    assert bool(KANA.search(sentence)) == (language == "ja")
    assert not re.search(r"\{\w*\}|None", sentence)
    if language == "en":
        assert broken.says in sentence
    *offending, more = rest.split("\n\n")
    assert "\n\n".join(offending) == (f"    {broken.offending}" if broken.offending else "")
    assert "CONTRIBUTING.md" in more
    assert message.count(file) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("broken", EXERCISES, ids=names(EXERCISES))
def test_broken_exercise(complain, small_course, broken, language):
    whole = broken.applied_to(DOUBLE)
    (small_course / "solutions/maths/double.py").write_bytes(whole)
    line = broken.line_in(whole)
    check_message(complain(language), "course/solutions/maths/double.py", broken, line, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("broken", TABLES, ids=names(TABLES))
def test_broken_table(complain, small_course, broken, language):
    whole = broken.applied_to(TOPICS)
    (small_course / "solutions/topics.toml").write_bytes(whole)
    line = broken.line_in(whole)
    check_message(complain(language), "course/solutions/topics.toml", broken, line, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("broken", QUESTION_FILES, ids=names(QUESTION_FILES))
def test_broken_questions(small_course, broken, language):
    whole = broken.applied_to(QUESTIONS)
    path = write_questions(small_course)
    path.write_bytes(whole)
    with pytest.raises(FormatError) as caught:
        load_course(small_course).questions("maths")
    assert caught.value.rule == broken.rule
    message = error_text(caught.value, language).replace(str(small_course), "course")
    line = broken.line_in(whole)
    check_message(message, "course/solutions/maths/questions.py", broken, line, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_exercise_that_cannot_be_read(complain, small_course, language):
    path = small_course / "solutions/maths/double.py"
    path.unlink()
    path.mkdir()
    unreadable = Broken("unreadable", "", "", says="cannot be read")
    file = "course/solutions/maths/double.py"
    check_message(complain(language), file, unreadable, None, language)


@pytest.mark.parametrize("broken", [*EXERCISES, *TABLES], ids=names([*EXERCISES, *TABLES]))
def test_message_is_that_of_the_rule_that_was_broken(small_course, broken):
    name, whole = ("maths/double.py", DOUBLE) if broken in EXERCISES else ("topics.toml", TOPICS)
    (small_course / "solutions" / name).write_bytes(broken.applied_to(whole))
    with pytest.raises(FormatError) as caught:
        load_course(small_course).load("maths", "double")
    assert caught.value.rule == broken.rule


def test_empty_exercise_file_is_said_to_lack_the_grading_line(complain, small_course):
    (small_course / "solutions/maths/double.py").write_bytes(b"")
    assert RULES["no-grading-line"].en in complain("en")


def raised_rules() -> set[str]:
    """The rules written in the engine's source as `FormatError(path, line, rule, …)`."""
    rules = set()
    for path in Path(grader.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "FormatError":
                rules.add(ast.literal_eval(node.args[2]))
    return rules


def test_every_rule_that_can_be_broken_has_a_sentence_and_every_sentence_a_rule():
    assert raised_rules() == set(RULES)


def test_every_sentence_is_reached_by_a_broken_file():
    reached = {broken.rule for broken in (*EXERCISES, *QUESTION_FILES, *TABLES)} | {"unreadable"}
    assert reached == set(RULES)


@pytest.mark.parametrize("words", [("maths/double",), ("maths",), ("build",), ("build", "maths")])
@pytest.mark.parametrize(
    ("answer", "count"), [("y = x * 2  # blank", 0), ("y = 2 * x + 2 * x  # blank", 2)]
)
def test_editing_the_answer_so_that_an_edit_no_longer_applies_once_is_told_by_every_command(
    call, small_course, words, answer, count
):
    path = small_course / "solutions/maths/double.py"
    path.write_text(DOUBLE.replace("y = 2 * x  # blank", answer), encoding="utf-8")
    result = call(*words, "--root", small_course, "--lang", "en")
    line = DOUBLE[: DOUBLE.index('"added": dict(')].count("\n") + 1
    assert (result.code, result.out) == (2, "")
    assert f"double.py:{line}: `right` of 'added' must stand exactly once" in result.err
    assert f"(it stands there {count} times)" in result.err
    assert "\n    2 * x\n" in result.err


def test_an_edit_that_overlaps_itself_does_not_stand_once(call, small_course):
    path = small_course / "solutions/maths/double.py"
    text = DOUBLE.replace("y = 2 * x  # blank", "y = x + x + x - x  # blank")
    text = text.replace('right="2 * x", same="x + x"', 'right="x + x", same="2 * x"')
    path.write_text(text, encoding="utf-8")
    result = call("build", "--root", small_course, "--lang", "en")
    assert "(it stands there 2 times)" in result.err
