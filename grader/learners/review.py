"""`grade review`: what is due again, why, and what to type. When it is due: `learners.schedule`."""

from __future__ import annotations

import re
import time
from collections import Counter
from datetime import date, datetime
from pathlib import Path

from rich.console import Console
from rich.text import Text as Line

from grader.errors import UserError
from grader.format.course import Course
from grader.learners.progress import State
from grader.learners.reset import reset_exercise
from grader.learners.schedule import Card, Due, Slip, due_at
from grader.saying.terminal import say, say_code, say_title, short_path
from grader.text import Text

HEADING = Text("復習  {count} 問", "To review: {count}")
NOTHING = Text("きょう復習する問題はありません。", "Nothing is due today.")
NOTHING_YET = Text(
    "合格した問題は、忘れかけたころにここへ出てきます。",
    "What you have passed comes back here just before it fades.",
)
LATER = Text("次の復習は{when}（{count} 問）です。", "The next review is {when} ({count}).")
MORE = Text("ほかに {count} 問あります。", "{count} more after these.")
WHY = {
    "mistake": Text("{when}の間違い: {why}", "Your slip {when}: {why}"),
    "exam": Text("{when}の模擬試験で選んだ間違い: {why}", "Chosen in the exam {when}: {why}"),
    "help": Text("{when}、ヒントを見て合格しました。", "Passed {when} with a hint."),
    "failed": Text("{when}、何度か試して合格しました。", "Passed {when} after some tries."),
    "topic": Text(
        "{when}に合格しました。このトピックでは間違いがあったので早めに復習します。",
        "Passed {when}; sooner than others, because of slips in this topic.",
    ),
    "time": Text("{when}に合格しました。", "Passed {when}."),
}
UNKNOWN = Text("（いまの問題にはない間違い）", "(a mistake the exercise no longer has)")
START = Text(
    "埋めてあるファイルは、空欄に戻してから解き直します。いまの解答は控えを取るので、なくなりません。",
    "Files that are filled in get their blanks back first. Your answers are kept.",
)
STARTED = Text(
    "{count} 問を空欄に戻しました。それまでの解答は {folder} に残してあります。",
    "{count} have their blanks again. Your answers are kept in {folder}.",
)
NONE_FILLED = Text(
    "どの問題もすでに空欄があるので、そのまま解けます。",
    "All of them have blanks already. Go ahead:",
)
TODAY, YESTERDAY = Text("きょう", "today"), Text("きのう", "yesterday")
AGO = Text("{days} 日前", "{days} days ago")
TOMORROW, AHEAD = Text("あす", "tomorrow"), Text("{days} 日後", "in {days} days")


def show_due(
    console: Console,
    course: Course,
    due: list[Due],
    count: int,
    language: str,
) -> None:
    """The first `count` of what is due, why, and the command; then what to do about files that are filled in."""
    console.print(Line(HEADING.say(language, count=len(due)), style="bold"))
    filled = False
    for one in due[:count]:
        key = one.card.exercise
        exercise = course.load(*key.split("/"))
        console.print()
        title = exercise.prompt.title.in_(language)
        say_title(console, key, title, "  ")
        say(console, _why(one, exercise, language))
        if is_filled(course.submission(*key.split("/"))):
            filled = True
            say_code(console, "", f"grade reset {key}")
        else:
            say_code(console, "", f"grade {key}")
    if len(due) > count:
        console.print()
        say(console, MORE.say(language, count=len(due) - count), style="dim")
    if filled:
        console.print()
        say(console, START.say(language))
        console.print()
        say_code(console, "", "grade review --start")


def show_nothing(console: Console, known: dict[str, Card], language: str) -> None:
    """Nothing is due: when there will be something."""
    say(console, NOTHING.say(language))
    now = time.time()
    days = Counter(_days(due_at(card, known, now)[0], now) for card in known.values())
    if days:
        first = min(days)
        when = TOMORROW.say(language) if first <= 1 else AHEAD.say(language, days=first)
        say(console, LATER.say(language, when=when, count=days[first]))
    else:
        say(console, NOTHING_YET.say(language))
        console.print()
        say_code(console, "", "grade")


def start_review(
    console: Console,
    course: Course,
    due: list[Due],
    states: dict[str, State],
    folder: Path,
    language: str,
) -> list[UserError]:
    """Give the files their blanks again, those with work in progress excepted; what could not be recorded."""
    problems, done = [], 0
    for one in due:
        topic, name = one.card.exercise.split("/")
        state = states.get(one.card.exercise, State())
        # What was not passed since it was last begun is work, not an answer.
        if state.passed and not state.open and is_filled(course.submission(topic, name)):
            reset = reset_exercise(course, topic, name, folder)
            done += reset.changed
            problems += [reset.problem] if reset.problem else []
    if done:
        kept = short_path(folder / "replaced", course.root)
        say(console, STARTED.say(language, count=done, folder=kept))
    else:
        say(console, NONE_FILLED.say(language))
    for one in due:
        path = course.submission(*one.card.exercise.split("/"))
        console.print()
        say(console, short_path(path, course.root), style="dim")
        say_code(console, "", f"grade {one.card.exercise}")
    return problems


def is_filled(path: Path) -> bool:
    """Whether a file is there and no blank is left in it."""
    try:
        text = path.read_bytes().decode("utf-8", "replace")
    except OSError:
        return False
    return not re.search(r"\.\.\.\s*#\s*TODO \d+", text)


def _why(one: Due, exercise, language: str) -> str:
    slip = one.card.last.slip
    if one.reason != "mistake" or slip is None:
        return WHY[one.reason].say(language, when=_when(one.card.last.time, language))
    message = WHY["exam" if slip.exam else "mistake"]
    return message.say(
        language, when=_when(slip.time, language), why=_reason(exercise, slip, language)
    )


def _reason(exercise, slip: Slip, language: str) -> str:
    known = {mistake.name: mistake for mistake in exercise.mistakes}
    if slip.mistake in known:
        return known[slip.mistake].why.in_(language)
    return UNKNOWN.say(language)


def _when(then: float, language: str) -> str:
    days = -_days(then, time.time())
    if days <= 1:
        return (TODAY if days < 1 else YESTERDAY).say(language)
    return AGO.say(language, days=days)


def _days(then: float, now: float) -> int:
    """Nights from now till then."""
    return (_date(then) - _date(now)).days


def _date(seconds: float) -> date:
    return datetime.fromtimestamp(seconds).date()
