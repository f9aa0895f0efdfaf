"""`grade` alone: the map of areas and topics with how far the learner is, and what to do next."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from rich.cells import cell_len
from rich.text import Text as Line

from grader.errors import UserError
from grader.format.course import Area, Course, Topic
from grader.judging.cache import state_folder
from grader.judging.status import Status
from grader.learners.answered import standing as all_standing
from grader.learners.known import (
    Covered,
    Known,
    covered,
    items_of,
    keys_there,
    known_questions,
    read_stock,
)
from grader.learners.own_course import find_own_course
from grader.learners.progress import State
from grader.learners.schedule import cards, due_now
from grader.saying.errors import tell
from grader.saying.layout import wrap
from grader.saying.voice import Voice
from grader.text import Text

DONE = Text("すべての問題に一度は合格しました。", "You have passed every exercise.")
NEXT = Text(
    "次は  {path} を開いて ... を埋め、次を実行してください。",
    "Next  Open {path}, fill in the ..., and type:",
)
FIRST = Text("はじめての方は  grade demo", "First time here?  grade demo")
DUE = Text(
    "そろそろ忘れるころの問題が {count} 問あります。", "{count} are due again before they fade."
)
DUE_ONE = Text("そろそろ忘れるころの問題が 1 問あります。", "One is due again before it fades.")

QUESTIONS = Text("問", "quiz")
ABOUT_QUESTIONS = Text("知識問題（grade quiz TOPIC）", "questions (grade quiz TOPIC)")
QUESTIONS_LEFT = Text("知識問題はまだ残っています。", "There are questions of knowledge left:")

SYLLABUS = Text(
    "試験範囲 {count} 項目のうち、演習のある項目は {exercises}、知識問題のある項目は {questions} です。",
    "Items of the exam's syllabus: {count}, with exercises: {exercises}, with questions: {questions}.",
)

PASSED, HELPED, AGAIN, WRONG, BEGUN, LEFT = "✓+↻✗○·"
LEGEND = {
    PASSED: (Text("合格", "passed"), "green"),
    HELPED: (Text("ヒントを見て合格", "passed with a hint"), "green"),
    AGAIN: (Text("復習の時期", "due again"), "cyan"),
    WRONG: (Text("値が違うなど", "not right yet"), "red"),
    BEGUN: (Text("途中", "begun"), "yellow"),
    LEFT: (Text("まだ", "not begun"), "dim"),
}
FEWEST_SIGNS = 8  # that fit beside a title, or the title has a line of its own


def map_command(root: Path | None, language: str) -> int:
    """`grade` without a topic. Raises `UserError`."""
    course = find_own_course(root)
    folder = state_folder(course.root)
    stock = read_stock(course, folder)
    standing, due, problem = {}, [], None
    try:
        standing = all_standing(folder, items_of(stock))
        there = keys_there(course, stock)
        due = [one.card.exercise for one in due_now(cards(folder)) if one.card.exercise in there]
    except UserError as error:
        problem = error
    known = known_questions(stock, standing, due)
    show_map(Voice.on_terminal(language), course, standing, due, known, covered(course, stock))
    if problem is not None:
        tell(problem, language)
    return 0


def show_map(
    voice: Voice,
    course: Course,
    states: dict[str, State],
    due: Collection[str],
    known: Mapping[str, Known],
    covered: Covered | None,
) -> None:
    """Areas and topics with one sign per exercise; then what to do next.

    `due` are the keys of what is due again; `known` says of the topics with questions of knowledge how these stand,
    `covered` how much of the syllabus there is.
    """
    rows = {topic.folder: signs_of(topic, states, due) for topic in course.topics}
    asked = {
        topic: f"{voice.text(QUESTIONS)} {one.known}/{one.total}" for topic, one in known.items()
    }
    wide = _columns(course, rows, asked, voice.language, voice.console.width)
    for number, area in enumerate(course.areas):
        if number:
            voice.line()
        _show_area(voice, area, states, rows, asked, wide)
    _legend(voice, "".join(rows.values()), bool(known))
    if covered is not None:
        count, exercises, questions = covered
        voice.lines(voice.text(SYLLABUS, count=count, exercises=exercises, questions=questions))
    voice.line()
    _show_next(voice, course, states, due, known)


def next_exercise(
    course: Course, statuses: dict[str, str], after: tuple[str, str] | None = None
) -> tuple[str, str] | None:
    """The exercise to do next: the first one left `after` another, else one that was tried and not passed.

    None when all are passed.
    """
    pairs = course.pairs
    left = [pair for pair in pairs if statuses.get("/".join(pair)) != Status.PASSED]
    if after in pairs:
        later = pairs[pairs.index(after) + 1 :]
        return next((pair for pair in later if pair in left), next(iter(left), None))
    tried = [p for p in left if statuses.get("/".join(p)) not in (None, "", Status.UNFINISHED)]
    return next(iter(tried or left), None)


def next_left(course: Course, states: dict[str, State]) -> tuple[str, str] | None:
    """The exercise to do next for whoever looks at the map; what was begun comes first. None when all are passed."""
    statuses = {
        key: "passed" if s.passed else "begun" if s.filled else s.status
        for key, s in states.items()
    }
    return next_exercise(course, statuses)


def _show_area(
    voice: Voice,
    area: Area,
    states: dict[str, State],
    rows: dict[str, str],
    asked: dict[str, str],
    wide: tuple[int, int, int, int] | None,
) -> None:
    keys = [key for topic in area.topics for key in topic.keys]
    title = area.title.in_(voice.language)
    *lines, last = wrap(title, voice.console.width - 8)
    for line in [*lines, f"{last}  {_count(keys, states)}"]:
        voice.line(line, "bold")
    for topic in area.topics:
        title = topic.title.in_(voice.language)
        count = _count(topic.keys, states)
        signs = rows[topic.folder]
        questions = asked.get(topic.folder, "")
        if wide is None:
            _show_narrow(voice, topic.folder, title, f"{questions}  {count}".strip(), signs)
            continue
        first, second, third, fourth = wide
        line = f"  {_pad(topic.folder, first)}  {_pad(title, second)}  {count.rjust(third)}  "
        if fourth:
            line += f"{_pad(questions, fourth)}  "
        room = voice.console.width - cell_len(line)
        for start in range(0, len(signs), room):
            part = _coloured(signs[start : start + room])
            voice.console.print(Line.assemble(line if not start else " " * cell_len(line), part))


def _show_narrow(voice: Voice, folder: str, title: str, count: str, signs: str) -> None:
    """For a terminal too narrow for columns."""
    gap = max(2, voice.console.width - 3 - cell_len(folder) - cell_len(count))
    voice.line(f"  {folder}{' ' * gap}{count}")
    voice.lines(title, "    ", "    ")
    room = voice.console.width - 4
    for start in range(0, len(signs), room):
        voice.console.print(Line.assemble("    ", _coloured(signs[start : start + room])))


def _columns(
    course: Course, rows: dict[str, str], asked: dict[str, str], language: str, width: int
) -> tuple[int, int, int, int] | None:
    """The widths of folder, title and the two counts; None where there is no room for columns."""
    if not course.topics:
        return None
    first = max(cell_len(topic.folder) for topic in course.topics)
    second = max(cell_len(topic.title.in_(language)) for topic in course.topics)
    third = max(2 * len(str(len(signs))) + 1 for signs in rows.values())
    fewest = min(FEWEST_SIGNS, max(map(len, rows.values())))
    fourth = max(map(cell_len, asked.values()), default=0)
    needed = 8 + first + second + third + fewest + (2 + fourth if fourth else 0)
    return (first, second, third, fourth) if needed <= width else None


def signs_of(topic: Topic, states: dict[str, State], due: Collection[str]) -> str:
    """A sign (of `LEGEND`) per exercise of the topic. `due` are the keys of what is due again."""
    signs = ""
    for name in topic.exercises:
        key = f"{topic.folder}/{name}"
        state = states.get(key, State())
        if state.passed:
            signs += AGAIN if key in due else HELPED if state.helped else PASSED
        elif state.status in ("", Status.UNFINISHED):
            signs += BEGUN if state.filled or state.helped else LEFT
        else:
            signs += WRONG
    return signs


def _legend(voice: Voice, signs: str, questions: bool) -> None:
    """What the signs mean that are there; of exercises nothing before the first one was begun."""
    begun = not set(signs) <= {LEFT}
    items = [
        Line.assemble((mark, colour), f" {voice.text(meaning)}")
        for mark, (meaning, colour) in LEGEND.items()
        if begun and mark in signs
    ]
    if questions:
        about = voice.text(ABOUT_QUESTIONS)
        items.append(Line(f"{voice.text(QUESTIONS)} {about}"))
    if not items:
        return
    voice.line()
    line = Line()
    for item in items:
        if line and line.cell_len + 3 + item.cell_len > voice.console.width:
            voice.console.print(line)
            line = Line()
        line.append("   " if line else "")
        line.append_text(item)
    voice.console.print(line)


def _show_next(
    voice: Voice,
    course: Course,
    states: dict[str, State],
    due: Collection[str],
    known: Mapping[str, Known],
) -> None:
    if due:
        text = voice.text(DUE if len(due) > 1 else DUE_ONE, count=len(due))
        voice.lines(text)
        voice.line()
        voice.code("grade review")
        voice.line()
    following = next_left(course, states)
    if following is None:
        voice.lines(voice.text(DONE))
        left = [topic for topic, one in known.items() if one.known < one.total]
        if left:
            voice.lines(voice.text(QUESTIONS_LEFT))
            voice.line()
            voice.code(f"grade quiz {left[0]}")
        return
    topic, name = following
    if not states and not course.released:
        voice.lines(voice.text(FIRST))
    voice.lines(voice.text(NEXT, path=f"exercises/{topic}/{name}.py"))
    voice.line()
    voice.code(f"grade {topic}/{name}")


def _count(keys: Sequence[str], states: dict[str, State]) -> str:
    return f"{sum(states.get(key, State()).passed for key in keys)}/{len(keys)}"


def _coloured(signs: str) -> Line:
    return Line.assemble(*((mark, LEGEND[mark][1]) for mark in signs))


def _pad(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))
