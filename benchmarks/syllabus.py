"""Writes `docs/syllabus.md`, the exam's syllabus with the exercises and questions of each item, and the READMEs' counts.

`python -m benchmarks.syllabus`
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from grader.format.course import Course, load_course
from grader.format.table import Item
from grader.text import Text

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "syllabus.md"
READMES = {"ja": ROOT / "README.ja.md", "en": ROOT / "README.md"}
AREA = Text("分野", "area")
_TABLE_HEAD = (
    AREA,
    Text("トピック", "topics"),
    Text("演習", "exercises"),
    Text("知識問題", "questions"),
)
_ALL = Text("合計", "in all")
_COVERED = Text(
    "シラバス（2026）の {items} 項目のうち、演習のある項目は {exercises}、知識問題のある項目は {questions} です。",
    "Of the {items} items of the syllabus of 2026, {exercises} have exercises and {questions} have questions.",
)
HEAD = """# 試験範囲と演習 / The syllabus and what there is to practise

Written by `python -m benchmarks.syllabus` from `solutions/syllabus.toml`; do not edit. 項目は E資格のシラバス（2026）の
番号による。（任意）は出題されない項目。Items are numbered as in the syllabus of 2026; those marked *optional* are not
examined.
"""


def syllabus_page(course: Course) -> str:
    """The page: totals, and a table of the items."""
    items = course.syllabus()
    asked = questions_by_item(course)
    lines = [
        f"- {len(items)} 項目のうち、演習のある項目 {sum(bool(i.keys) for i in items)}、"
        f"知識問題のある項目 {sum(i.number in asked for i in items)}",
        f"- Of {len(items)} items, {sum(bool(i.keys) for i in items)} have exercises and "
        f"{sum(i.number in asked for i in items)} have questions",
        "",
        "| 項目 | 内容 | Subject | 演習 / exercises | 知識問題 / questions |",
        "|---|---|---|---|---|",
        *(_row(item, asked[item.number]) for item in items),
    ]
    return HEAD + "\n" + "\n".join(lines) + "\n"


def readme_part(course: Course, language: str) -> str:
    """What a README says of it: counts by area, and how many items there is something of."""
    rows = [
        (
            area.title,
            len(area.topics),
            sum(len(topic.exercises) for topic in area.topics),
            sum(len(each.questions) for topic in area.topics for each in course.questions(topic.folder)),
        )
        for area in course.areas
    ]  # fmt: skip
    rows.append((_ALL, *(sum(column) for column in list(zip(*rows, strict=True))[1:])))
    table = [
        [head.in_(language) for head in _TABLE_HEAD],
        ["---", "--:", "--:", "--:"],
        *([title.in_(language), *map(str, counts)] for title, *counts in rows),
    ]
    items, asked = course.syllabus(), questions_by_item(course)
    covered = _COVERED.say(
        language, items=len(items), exercises=sum(bool(item.keys) for item in items),
        questions=sum(item.number in asked for item in items),
    )  # fmt: skip
    return "\n".join(f"| {' | '.join(row)} |" for row in table) + f"\n\n{covered}\n"


def write_readme(course: Course, language: str) -> None:
    """Put that part in the place of the one that is there, after its own first words."""
    path = READMES[language]
    old = re.compile(rf"^\| {AREA.in_(language)} \|.*\n(?:\|.*\n)*\n.*\n", re.MULTILINE)
    text = path.read_text("utf-8")
    path.write_text(old.sub(lambda _: readme_part(course, language), text), "utf-8")


def questions_by_item(course: Course) -> Counter[str]:
    """How many questions of knowledge there are of each item."""
    return Counter(
        question.syllabus
        for topic in course.topics
        for each in course.questions(topic.folder)
        for question in each.questions
    )


def _row(item: Item, questions: int) -> str:
    ja, en = item.title.ja, item.title.en
    if item.optional:
        ja, en = f"{ja}（任意）", f"{en} (*optional*)"
    by_topic: dict[str, list[str]] = {}
    for key in item.keys:
        topic, _, name = key.partition("/")
        by_topic.setdefault(topic, []).append(name)
    listed = "<br>".join(f"{topic}: {', '.join(names)}" for topic, names in by_topic.items())
    return f"| {item.number} | {ja} | {en} | {listed or '–'} | {questions or '–'} |"


if __name__ == "__main__":
    course = load_course(ROOT)
    PAGE.write_text(syllabus_page(course), "utf-8")
    for language in READMES:
        write_readme(course, language)
