"""What an assignment says to those who get it: in the notebook and in the README of the folder that are handed out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from grader.classes.assignment import Assignment, find_assignment, read_assignment
from grader.format.cells import Contents
from grader.format.course import find_course
from grader.text import LANGUAGES, Text

README = "README.md"
TITLE = Text("演習問題", "Exercises")
DUE = Text("締切: {due}", "Due: {due}")
WORTH = Text("（{points} 点）", " ({points})")
REFUSED = Text("締切に遅れた提出は 0 点です。", "What is handed in late gets no points.")
PER_DAY = Text(
    "締切に遅れると、始まった 1 日につき得点が {percent} % 減ります。",
    "Each day begun after that costs {percent} % of the points.",
)
PER_DAY_TO = Text(
    "締切に遅れると、始まった 1 日につき得点が {percent} % 減ります（最大 {most} %）。",
    "Each day begun after that costs {percent} % of the points, {most} % at most.",
)
PARTIAL = Text(
    "部分点があります。返す値（出力）のうち、すべてのケースで正しいものの割合が得点になります。",
    "There is partial credit: the share of the values to be returned that are right in all cases.",
)
WHOLE = Text(
    "部分点はありません。すべてのケースで、すべての値が正しければ得点になります。",
    "There is no partial credit: every value has to be right in every case.",
)
ATTEMPTS = Text(
    "採点されるのは問題ごとに {count} 回目の提出までで、最後に採点したものが成績になります。空欄を 1 つも埋めていないものと、"
    "Python として読めないものは回数に入りません。",
    "Of each exercise {count} hand-ins are graded, and the last of them counts. One in which no blank is filled in, or that cannot be read as "
    "Python, is not counted.",
)
HOW = Text(
    "1. grader をまだ入れていなければ入れます。{install}\n"
    "2. このフォルダで一度だけ `grade trust .` を実行します。コースのコードはあなたの権限で実行されるので、渡した人を信頼できるか確かめるためです。\n"
    "3. `exercises/` のファイルの `...` を埋め、このフォルダで `grade` に問題の名前を付けて採点します。例: `grade {key}`\n"
    "4. 提出するのは、`exercises/` の中のファイルです（ノートブックを受け取っていれば、それでもかまいません）。",
    "1. Install the grader, unless it is there. {install}\n"
    "2. Run `grade trust .` in this folder, once: a course's code runs with your rights, so you are asked whether you trust who gave it to you.\n"
    "3. Fill in the `...` in the files of `exercises/`, and grade inside this folder, e.g. `grade {key}`.\n"
    "4. Hand in the files in `exercises/`, or the notebook if you were given one.",
)
INSTALL = Text(
    "`python -m pip install {address}`（Python 3.11〜3.13）",
    "`python -m pip install {address}` (Python 3.11 to 3.13).",
)
ASK = Text(
    "入れ方は、このフォルダを渡した人に聞いてください。", "Ask who gave you this folder how."
)


def assigned_contents(word: str, root: Path | None, language: str) -> Contents | None:
    """The exercises of the assignment that `word` names, in its order; None where it names none. Raises `UserError`.

    In its own language; `language` is for one that says none.
    """
    course = find_course(Path.cwd(), root)
    if find_assignment(word, Path.cwd(), course) is None:
        return None
    assignment = read_assignment(word, Path.cwd(), course)
    language = assignment.language or language
    rules = "\n".join(f"- {rule}" for rule in rules_of(assignment, language))
    about = f"# {assignment.title.in_(language)}\n\n{rules}"
    worth = tuple(WORTH.say(language, points=f"{p:.15g}") for p in assignment.points.values())
    return Contents(assignment.name, about, tuple(assignment.points), worth, assignment.language)


def rules_of(assignment: Assignment, language: str) -> Iterator[str]:
    """Until when, what being late costs, what counts and how often: what decides her points, a sentence each."""
    late = assignment.late
    if assignment.due is not None:
        yield DUE.say(language, due=assignment.due.isoformat(sep=" ", timespec="minutes"))
    if late.refused:
        yield REFUSED.say(language)
    elif late.per_day:
        text = PER_DAY if late.at_most == 1 else PER_DAY_TO
        percent, most = (f"{100 * share:.4g}" for share in (late.per_day, late.at_most))
        yield text.say(language, percent=percent, most=most)
    yield (PARTIAL if assignment.partial else WHOLE).say(language)
    if assignment.attempts is not None:
        yield ATTEMPTS.say(language, count=assignment.attempts)


def readme(assignment: Assignment | None, key: str, grader: str | None) -> str:
    """README.md of the folder, in the assignment's language or in both. `key`: of an exercise in it; `grader`: what pip installs."""
    own = assignment.language if assignment else None
    parts: list[str] = []
    for language in (own,) if own else LANGUAGES:
        title = (assignment.title if assignment else TITLE).in_(language)
        rules = [f"- {rule}" for rule in (rules_of(assignment, language) if assignment else ())]
        worth = [
            f"- `{topic}/{name}`{WORTH.say(language, points=f'{points:.15g}')}"
            for (topic, name), points in (assignment.points.items() if assignment else ())
        ]
        install = (INSTALL if grader else ASK).say(language, address=grader)
        how = HOW.say(language, install=install, key=key)
        parts.append(
            "\n\n".join(["# " + title, *map("\n".join, filter(None, (rules, worth))), how])
        )
    return "\n\n".join(parts) + "\n"
