"""Writes `docs/syllabus.md`, the exam's syllabus with the exercises and questions of each item: `python -m benchmarks.syllabus`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from grader.format.course import Course, load_course
from grader.format.table import Item

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "syllabus.md"
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
    PAGE.write_text(syllabus_page(load_course(ROOT)), "utf-8")
