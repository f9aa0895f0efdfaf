"""`grade review`: what is due again, why, and what to type. When it is due: `learners.schedule`."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from rich.text import Text as Line

from grader.errors import UserError
from grader.format.blanks import unfilled
from grader.format.course import Course
from grader.judging.cache import state_folder
from grader.keeping import FOLDER
from grader.learners.known import keys_there, read_stock
from grader.learners.own_course import find_own_course
from grader.learners.progress import State, states
from grader.learners.reset import reset_exercise
from grader.learners.schedule import Card, Due, cards, due_at, due_now
from grader.reading import read_plain
from grader.running.task import SOURCE_LIMIT
from grader.saying.errors import tell
from grader.saying.layout import one_line
from grader.saying.stress import unmarked
from grader.saying.terminal import short_path
from grader.saying.voice import Voice
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
# Without the reason of the mistake: who reads it has nothing left to recall.
WHY_QUESTION = {
    "mistake": Text("{when}、間違えました。", "Wrong {when}."),
    "exam": Text("{when}の模擬試験で間違えました。", "Wrong in the exam {when}."),
    "failed": Text("{when}、間違えたあとに正解しました。", "Right {when} after a slip."),
    "topic": Text(
        "{when}に正解しました。このトピックでは間違いがあったので早めに復習します。",
        "Right {when}; sooner than others, because of slips in this topic.",
    ),
    "time": Text("{when}に正解しました。", "Right {when}."),
}
QUESTIONS = Text("知識問題 {count} 問", "questions of knowledge: {count}")
OTHERS = Text("ほか {count} 問", "and {count} more")
UNKNOWN = Text("（いまの問題にはない間違い）", "(a mistake the exercise no longer has)")
START = Text(
    "埋めてあるファイルは、空欄に戻してから解き直します。いまの解答は控えを取るので、なくなりません。",
    "Files that are filled in get their blanks back first. Your answers are kept.",
)
STARTED = Text(
    "{count} 問を空欄に戻しました。それまでの解答は {folder} に残してあります。",
    "{count} have their blanks again. Your answers are kept in {folder}.",
)
WORK_STAYS = Text(
    "まだ合格していない解答が入っている {count} 問は、そのままにしました。空欄に戻すなら  grade reset {key}",
    "Files with work that has not passed yet stay as they are: {count}. To start over:  grade reset {key}",
)
NONE_FILLED = Text(
    "どの問題もすでに空欄があるので、そのまま解けます。",
    "All of them have blanks already. Go ahead:",
)
TODAY, YESTERDAY = Text("きょう", "today"), Text("きのう", "yesterday")
AGO = Text("{days} 日前", "{days} days ago")
SHOWN = 3  # questions of a topic that are shown each
TOMORROW, AHEAD = Text("あす", "tomorrow"), Text("{days} 日後", "in {days} days")


def review_command(root: Path | None, language: str, start: bool, count: int) -> int:
    """`grade review`. Raises `UserError`."""
    course = find_own_course(root)
    folder = state_folder(course.root)
    voice = Voice.on_terminal(language)
    there = keys_there(course, read_stock(course, folder))
    known = {key: card for key, card in cards(folder).items() if key in there}
    due = due_now(known)
    if not due:
        show_nothing(voice, known)
    elif start:
        chosen = [one for group in grouped(due)[:count] for one in group]
        for problem in start_review(voice, course, chosen, states(folder), folder):
            tell(problem, language)
    else:
        show_due(voice, course, due, count)
    return 0


def show_due(
    voice: Voice,
    course: Course,
    due: list[Due],
    count: int,
) -> None:
    """The first `count` of what is due, why, and the command; then what to do about files that are filled in.

    Questions of knowledge of one topic are one thing to do.
    """
    voice.console.print(Line(voice.text(HEADING, count=len(due)), style="bold"))
    groups = grouped(due)
    filled = False
    for group in groups[:count]:
        voice.line()
        key = group[0].card.exercise
        if is_question(key):
            _show_questions(voice, course, group)
        else:
            filled |= _show_exercise(voice, course, group[0])
    left = sum(map(len, groups[count:]))
    if left:
        voice.line()
        voice.say(MORE, count=left, style="dim")
    if filled:
        voice.line()
        voice.say(START)
        voice.line()
        voice.code("grade review --start")


def grouped(due: list[Due]) -> list[list[Due]]:
    """What is due, exercises alone, a topic's questions of knowledge together where the first of them stands."""
    groups: dict[str, list[Due]] = {}
    for one in due:
        groups.setdefault(one.card.exercise.partition("#")[0], []).append(one)
    return list(groups.values())


def is_question(key: str) -> bool:
    """Whether a card is that of a question of knowledge."""
    return "#" in key


def _show_exercise(voice: Voice, course: Course, one: Due) -> bool:
    """An exercise that is due; whether its file has to get its blanks back first."""
    key = one.card.exercise
    exercise = course.load(*key.split("/"))
    voice.title(key, exercise.prompt.title.in_(voice.language), "  ")
    reasons = {mistake.name: mistake.why for mistake in exercise.mistakes}
    voice.say(why_due(one, WHY, voice.language, reasons))
    filled = is_filled(course.submission(*key.split("/")))
    voice.code(f"grade reset {key}" if filled else f"grade {key}")
    return filled


def _show_questions(voice: Voice, course: Course, group: list[Due]) -> None:
    """A topic's questions that are due."""
    key = group[0].card.exercise.partition("#")[0]
    topic = key.partition("/")[0]
    title = next(each.title for each in course.topics if each.folder == topic)
    head = voice.text(QUESTIONS, count=len(group))
    voice.title(key, f"{title.in_(voice.language)}  {head}", "  ")
    every = {
        question.key: question for one in course.questions(topic) for question in one.questions
    }
    for one in group[:SHOWN]:
        text = one_line(unmarked(every[one.card.exercise].asked, voice.language))
        voice.lines(text, "  · ", "    ")
        why = why_due(one, WHY_QUESTION, voice.language)
        voice.lines(why, "    ", "    ", style="dim")
    if len(group) > SHOWN:
        voice.say(OTHERS, count=len(group) - SHOWN)
    voice.code(f"grade quiz {topic}")


def show_nothing(voice: Voice, known: dict[str, Card]) -> None:
    """Nothing is due: when there will be something."""
    voice.say(NOTHING)
    later = next_review(known, voice.language)
    if later:
        voice.say(later)
    else:
        voice.say(NOTHING_YET)
        voice.line()
        voice.code("grade")


def next_review(known: dict[str, Card], language: str) -> str:
    """When something is due again, and how much, where nothing is now; "" where there is nothing to review at all."""
    now = time.time()
    days = Counter(_days(due_at(card, known, now)[0], now) for card in known.values())
    if not days:
        return ""
    first = min(days)
    when = TOMORROW.in_(language) if first <= 1 else AHEAD.say(language, days=first)
    return LATER.say(language, when=when, count=days[first])


def start_review(
    voice: Voice,
    course: Course,
    due: list[Due],
    standing: dict[str, State],
    folder: Path,
) -> list[UserError]:
    """Give the files their blanks again, those with work in progress excepted; what could not be recorded."""
    problems: list[UserError] = []
    done = 0
    at_work: list[str] = []
    exercises = [one for one in due if not is_question(one.card.exercise)]
    for one in exercises:
        topic, name = one.card.exercise.split("/")
        state = standing.get(one.card.exercise, State())
        if not is_filled(course.submission(topic, name)):
            continue
        if (
            not state.passed or state.open
        ):  # what was not passed since it was last begun is no answer yet
            at_work.append(one.card.exercise)
        else:
            reset = reset_exercise(course, topic, name, folder)
            done += reset.changed
            problems += [reset.problem] if reset.problem else []
    if done:
        kept = short_path(folder / FOLDER, course.root)
        voice.say(STARTED, count=done, folder=kept)
    if at_work:
        voice.say(WORK_STAYS, count=len(at_work), key=at_work[0])
    elif exercises and not done:
        voice.say(NONE_FILLED)
    for topic in dict.fromkeys(
        one.card.exercise.partition("/")[0] for one in due if is_question(one.card.exercise)
    ):
        voice.line()
        voice.code(f"grade quiz {topic}")
    for one in exercises:
        path = course.submission(*one.card.exercise.split("/"))
        voice.line()
        voice.say(short_path(path, course.root), style="dim")
        voice.code(f"grade {one.card.exercise}")
    return problems


def is_filled(path: Path) -> bool:
    """Whether a file is there and no blank is left in it."""
    try:
        text = read_plain(path, SOURCE_LIMIT).decode("utf-8", "replace")
    except OSError:
        return False
    return not unfilled(text)


def why_due(
    one: Due, messages: Mapping[str, Text], language: str, reasons: Mapping[str, Text] | None = None
) -> str:
    """Why it is due; `reasons` says of its mistakes why they are mistakes, where that is to be said."""
    slip = one.card.last.slip
    if one.reason != "mistake" or slip is None:
        return messages[one.reason].say(language, when=_when(one.card.last.time, language))
    message = messages["exam" if slip.exam else "mistake"]
    why = (reasons or {}).get(slip.mistake, UNKNOWN).in_(language)
    return message.say(language, when=_when(slip.time, language), why=why)


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
