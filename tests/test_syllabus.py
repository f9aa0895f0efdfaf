"""The table of the exam's syllabus: complete, true to what is there, shown by the map and on its page."""

from __future__ import annotations

import pytest

from benchmarks.syllabus import PAGE, READMES, questions_by_item, readme_part, syllabus_page
from grader.errors import FormatError
from grader.format.table import read_areas, read_syllabus


def test_the_page_says_what_there_is(course):
    assert PAGE.read_text("utf-8") == syllabus_page(course), "python -m benchmarks.syllabus"


@pytest.mark.parametrize("language", READMES)
def test_the_readmes_say_what_there_is(course, language):
    text = READMES[language].read_text("utf-8")
    assert readme_part(course, language) in text, "python -m benchmarks.syllabus"


def test_every_exercise_and_question_belongs_to_an_item(course):
    items = course.syllabus()
    listed = {key for item in items for key in item.keys}
    examined = {key for topic in course.topics if topic.syllabus for key in topic.keys}
    assert examined - listed == set()
    assert set(questions_by_item(course)) - {item.number for item in items} == set()


def test_there_are_the_65_items_of_2026_each_once(course):
    numbers = [item.number for item in course.syllabus()]
    assert len(set(numbers)) == len(numbers) == 65
    assert sum(item.optional for item in course.syllabus()) == 15


def test_the_map_counts_the_items(small_course, call):
    table = small_course / "solutions" / "syllabus.toml"
    root = ("--root", small_course)
    assert (
        "syllabus" not in call(*root, "--lang", "en").out
    )  # a course without a table says nothing
    table.write_text(
        '[[item]]\nnumber = "1-(1)-i"\nja = "倍"\nen = "Doubling"\nexercises = ["maths"]\n'
        '[[item]]\nnumber = "1-(1)-ii"\nja = "半分"\nen = "Halves"\n'
    )
    said = call(*root, "--lang", "en").out
    assert "Items of the exam's syllabus: 2, with exercises: 1, with questions: 0." in said
    assert "試験範囲 2 項目のうち、演習のある項目は 1、" in call(*root, "--lang", "ja").out


@pytest.mark.parametrize(
    ("lines", "line", "rule"),
    [
        ('exercises = ["maths/tripled"]', 5, "exercise-missing"),
        ("exercises = [1]", 2, "bad-order"),
        ('exercise = ["maths"]', 2, "unknown-key"),
        ("exercises = [", 5, "toml"),
    ],
)
def test_a_slip_in_the_table_is_told_with_its_line(small_course, lines, line, rule):
    areas = read_areas(small_course / "solutions" / "topics.toml", "*.py")
    table = small_course / "solutions" / "syllabus.toml"
    table.write_text(f'[[item]]\nnumber = "1-(1)-i"\nja = "倍"\nen = "Doubling"\n{lines}\n')
    with pytest.raises(FormatError) as raised:
        read_syllabus(table, tuple(topic for area in areas for topic in area.topics))
    assert (raised.value.rule, raised.value.details["line"]) == (rule, line)
