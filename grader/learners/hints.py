"""`grade hint`: the trap, then the choice, then the line. All of it is made from the exercise's mistakes.

`take_hint` decides what to say and records that it was asked; `show_hint` says it.
"""

from __future__ import annotations

import ast
import random
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError
from grader.format.blanks import UNREADABLE, Blank, unfilled
from grader.format.course import Course, stub_of
from grader.format.edits import Mistake, edited_statement
from grader.format.exercise import Exercise
from grader.judging.cache import state_folder
from grader.judging.status import Status
from grader.learners.naming import meant
from grader.learners.own_course import find_own_course
from grader.learners.progress import State, events, record_event, source_digest, states
from grader.reading import read_plain
from grader.running.task import SOURCE_LIMIT
from grader.saying import sentences
from grader.saying.errors import tell
from grader.saying.own_lines import places, same_code
from grader.saying.terminal import short_path
from grader.saying.voice import Voice
from grader.text import Text

TRAP, CHOICE, LINE = LEVELS = (1, 2, 3)
WRONG_CHOICES = 3
MOST_TRAPS = 4

TITLE = Text("ヒント {level}/3", "Hint {level}/3")
PLACE = Text("空欄 {number}（{path} の {line} 行目）", "Blank {number} (line {line} of {path})")
PLACE_UNKNOWN = Text("空欄 {number}（{path}）", "Blank {number} ({path})")
MADE = Text(
    "前回の値は、次の点を取り違えたときと同じでした。",
    "The values of your last try are those of this slip:",
)
TRAPS = Text(
    "この空欄でよくある間違い（いまのコードについての指摘ではありません）",
    "What often goes wrong at this blank (in anybody's code, not seen in yours):",
)
ASK = Text("正しいのは 1 つだけです。どれでしょうか。", "Exactly one of these is right. Which?")
ANSWER = Text("この空欄に入るのは次の 1 行です。", "This is the line:")
ANSWER_MANY = Text("この空欄に入るのは次の {count} 行です。", "These are the {count} lines:")
MORE = {
    TRAP: Text("もう少し見るなら  grade hint {key}", "For more:  grade hint {key}"),
    CHOICE: Text("埋めたら  grade {key}", "Once filled in:  grade {key}"),
    LINE: Text("埋めたら  grade {key}", "Once filled in:  grade {key}"),
}
SHOW_LINE = Text("正しい行を見るなら  grade hint {key}", "To see the line:  grade hint {key}")


@dataclass(frozen=True)
class Advice:
    """A hint that was asked for, at `blank`.

    `line`: where the blank is in the learner's file, None where the text does not show it; `made` and `others`: the
    mistakes at the blank that the last grading diagnosed, and the rest; `choices`: statements, one of which is right.
    `problem`: why it could not be recorded.
    """

    exercise: Exercise
    path: Path
    blank: Blank
    level: int
    line: int | None
    text: str
    made: tuple[Mistake, ...]
    others: tuple[Mistake, ...]
    choices: tuple[str, ...]
    problem: UserError | None = None


def hint_command(
    word: str, level: int | None, blank: int | None, root: Path | None, language: str
) -> int:
    """`grade hint`. Raises `UserError`."""
    course = find_own_course(root)
    topic, name = course.select_one(meant(course, word), "hint")
    advice = take_hint(course, topic, name, state_folder(course.root), level, blank)
    show_hint(Voice.on_terminal(language), advice, course.root)
    if advice.problem is not None:
        tell(advice.problem, language)
    return 0


def take_hint(
    course: Course,
    topic: str,
    name: str,
    folder: Path,
    level: int | None = None,
    number: int | None = None,
    source: str | None = None,
) -> Advice:
    """The hint of `level` (else the one after what was asked already) at blank `number` (else where the learner is).

    `folder` is that of the progress database; `source` stands for the file in `exercises/`. Raises `UserError`.
    """
    exercise = course.load(topic, name)
    if not isinstance(exercise, Exercise):
        raise UserError("hint-released", path=str(course.root), key=exercise.key)
    if number is not None and not 1 <= number <= len(exercise.blanks):
        raise UserError("hint-blank", key=exercise.key, count=len(exercise.blanks))
    path = course.submission(topic, name)
    source = _read(path, exercise) if source is None else source
    problem, state, asked = None, State(), 0
    try:
        state = states(folder).get(exercise.key, State())
    except UserError as error:
        problem = error
    if number is None:
        number = _blank(exercise, source, state)
    blank = exercise.blanks[number - 1]
    if problem is None:
        asked = _asked(folder, exercise.key, number, state)
    level = level or min(asked + 1, LINE)
    if problem is None:
        try:
            record_event(folder, exercise.key, "hint", blank=number, level=level)
        except UserError as error:
            problem = error
    at = next(iter(places(exercise, source, blank)), None)
    known = [mistake for mistake in exercise.mistakes if number in mistake.blanks]
    diagnosed = state.mistakes if state.status == Status.WRONG else ()
    return Advice(
        exercise,
        path,
        blank,
        level,
        at,
        source.split("\n")[at - 1].strip() if at else "",
        tuple(mistake for mistake in known if mistake.name in diagnosed),
        tuple(mistake for mistake in known if mistake.name not in diagnosed),
        choices(exercise, blank),
        problem,
    )


def choices(exercise: Exercise, blank: Blank) -> tuple[str, ...]:
    """The right statement of a blank and up to three wrong ones, always in the same order.

    Only mistakes of this blank alone: a part of a mistake that spans blanks may be right by itself.
    """
    found = [edited_statement(exercise.answer, blank, ())]
    for mistake in exercise.mistakes:
        if set(mistake.blanks) != {blank.number} or len(found) > WRONG_CHOICES:
            continue
        wrong = edited_statement(exercise.answer, blank, mistake.edits)
        if not any(same_code(wrong, other) for other in found):
            found.append(wrong)
    random.Random(f"{exercise.key}/{blank.number}").shuffle(found)
    return tuple(found)


def show_hint(voice: Voice, advice: Advice, root: Path, more: bool = True) -> None:
    """A screen of at most about twenty lines; `more`: with the command that goes on."""
    exercise, key = advice.exercise, advice.exercise.key
    title = exercise.prompt.title.in_(voice.language)
    head = voice.text(TITLE, level=advice.level)
    voice.title(f"{head}  {key}", title)
    place = PLACE if advice.line else PLACE_UNKNOWN
    path = voice.place(short_path(advice.path, root), key)
    text = voice.text(place, number=advice.blank.number, path=path, line=advice.line)
    voice.say(text, style="dim")
    voice.line()
    if advice.line and advice.level != LINE:
        voice.code(sentences.printable(advice.text, 200), f"{advice.line:>4} │ ")
        voice.line()
    say_advice(voice, advice)
    if not more:
        return
    voice.line()
    if advice.level == CHOICE:
        voice.say(SHOW_LINE, key=key, style="dim")
    voice.say(MORE[advice.level], key=key, style="dim")


def say_advice(voice: Voice, advice: Advice) -> None:
    """The hint itself, without where it is and what to type next."""
    say = {TRAP: _say_traps, CHOICE: _say_choices, LINE: _say_line}
    say[advice.level](voice, advice)


def _say_traps(voice: Voice, advice: Advice) -> None:
    if advice.made:
        voice.say(MADE)
    elif advice.others:
        voice.say(TRAPS)
    for mistake in advice.made or advice.others[:MOST_TRAPS]:
        voice.say(f"→ {mistake.why.in_(voice.language)}")


def _say_choices(voice: Voice, advice: Advice) -> None:
    voice.say(ASK)
    voice.line()
    for letter, statement in zip("abcd", advice.choices, strict=False):
        voice.code(statement, f"   {letter} │ ")


def _say_line(voice: Voice, advice: Advice) -> None:
    statement = edited_statement(advice.exercise.answer, advice.blank, ())
    count = statement.count("\n") + 1
    voice.say(ANSWER_MANY if count > 1 else ANSWER, count=count)
    voice.line()
    voice.code(statement, f"{advice.line or '':>4} │ ")


def _read(path: Path, exercise: Exercise) -> str:
    """The learner's file; where there is none, what it would be."""
    try:
        return read_plain(path, SOURCE_LIMIT).decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return stub_of(exercise)


def _blank(exercise: Exercise, source: str, state: State) -> int:
    """The blank at which the learner is: the first unfilled, that of the diagnosed mistake, or the first that differs.

    Raises `UserError` where nothing is left to hint at.
    """
    left = [number for number in unfilled(source) if number <= len(exercise.blanks)]
    if left:
        return left[0]
    same = state.source == source_digest(source)
    differs = [
        blank.number for blank in exercise.blanks if not _as_answered(exercise, source, blank)
    ]
    found = [m for m in exercise.mistakes if m.name in state.mistakes]
    diagnosed = min(found[0].blanks) if found and state.status == Status.WRONG else None
    if diagnosed is not None and (same or diagnosed in differs):
        return diagnosed
    if differs and not (same and not state.open):
        return differs[0]
    raise UserError("hint-grade" if state.open else "hint-passed", key=exercise.key)


def _as_answered(exercise: Exercise, source: str, blank: Blank) -> bool:
    """Whether the answer's statement in `blank`, or a variant's, stands anywhere in a submission."""
    right = [edited_statement(exercise.answer, blank, ())]
    right += [edited_statement(exercise.answer, blank, v.edits) for v in exercise.variants]
    try:
        nodes = [
            ast.dump(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)
        ]
        wanted = {ast.dump(ast.parse(text).body[0]) for text in right}
    except UNREADABLE:
        return False
    return bool(wanted & set(nodes)) or any(text in source for text in right)


def _asked(folder: Path, key: str, number: int, state: State) -> int:
    """The highest hint at this blank in this round: since the last pass or reset."""
    level = 0
    for event in events(folder, key):
        if event.kind == "reset" or event.attempt < state.passed_at:
            level = 0
        elif event.blank in (number, 0):
            level = max(level, event.level)
    return level
