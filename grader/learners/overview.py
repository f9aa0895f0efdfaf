"""`grade` alone: the map of areas and topics with what is passed, and what to do next."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from grader.format.course import Course
from grader.saying.language import Text as Message

DONE = Message("すべての問題に一度は合格しました。", "You have passed every exercise.")
NEXT = Message("次は", "Next")
TYPE = Message(
    "{path} を開いて ... を埋め、次を実行してください。",
    "Open {path}, fill in the ..., and type:",
)
FIRST = Message("はじめての方は  grade demo", "First time here?  grade demo")


def show_map(console: Console, course: Course, statuses: dict[str, str], language: str) -> None:
    """Areas and topics, ✓ passed, ✗ tried, · not tried, one sign per exercise; then what to do next."""
    for area in course.areas:
        console.print(Text(area.ja if language == "ja" else area.en, style="bold"))
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        table.add_column(justify="right", no_wrap=True)
        table.add_column(overflow="fold")
        for topic in area.topics:
            keys = [f"{topic.folder}/{name}" for name in topic.exercises]
            passed = sum(statuses.get(key) == "passed" for key in keys)
            table.add_row(
                f"  {topic.folder}",
                topic.ja if language == "ja" else topic.en,
                f"{passed}/{len(keys)}",
                _signs([statuses.get(key) for key in keys]),
            )
        console.print(table)
    console.print()
    following = next_exercise(course, statuses)
    if following is None:
        console.print(DONE.say(language))
        return
    topic, name = following
    if not statuses and not course.released:
        console.print(FIRST.say(language))
    path = f"exercises/{topic}/{name}.py"
    console.print(f"{NEXT.say(language)}  {TYPE.say(language, path=path)}")
    console.print(f"\n    grade {topic}/{name}")


def next_exercise(
    course: Course, statuses: dict[str, str], after: tuple[str, str] | None = None
) -> tuple[str, str] | None:
    """The exercise to do next: the first one left `after` another, else one that was tried and not passed.

    None when all are passed.
    """
    pairs = [(topic.folder, name) for topic in course.topics for name in topic.exercises]
    left = [pair for pair in pairs if statuses.get("/".join(pair)) != "passed"]
    if after in pairs:
        later = pairs[pairs.index(after) + 1 :]
        return next((pair for pair in later if pair in left), next(iter(left), None))
    tried = [p for p in left if statuses.get("/".join(p)) not in (None, "unfinished")]
    return next(iter(tried or left), None)


def _signs(statuses: list[str | None]) -> Text:
    text = Text()
    for status in statuses:
        if status == "passed":
            text.append("✓", style="green")
        elif status in (None, "unfinished"):
            text.append("·", style="dim")
        else:
            text.append("✗", style="red")
    return text
