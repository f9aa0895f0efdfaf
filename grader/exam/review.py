"""What came of an exam: the score by field beside public averages, then every wrong answer and why it is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text as Line

from grader.exam.drawing import ask, fold, reason, shown_choice
from grader.exam.questions import Choice
from grader.exam.results import (
    Guide,
    Part,
    by_item,
    by_topic,
    certainty,
    command_for,
    short_certainty,
)
from grader.exam.scores import Score, scores
from grader.exam.sentences import duration
from grader.exam.sitting import Answered, Sitting
from grader.exam.slots import KNOWLEDGE
from grader.exam.steps import Step
from grader.saying.layout import wrap
from grader.saying.rows import show_rows
from grader.saying.voice import Voice
from grader.text import Text

RESULT = Text("模擬試験の結果", "The mock exam")
TOTAL = Text(
    "{right}/{count} 問正解（{percent} %）　時間 {used}（制限 {allowed}）",
    "{right} of {count} right ({percent} %), time {used} of {allowed}",
)
TIME_UP = Text("時間切れで提出されました。", "It was handed in when time was up.")
YOURS = Text("正答率", "Right")
AVERAGE = Text("公開平均", "Average")
ABOUT_AVERAGES = Text(
    "公開平均は、JDLA が公表した最近の E資格 本試験の平均点です。この模擬試験とは問題が異なるため、目安としてご覧ください。",
    "The averages are those of recent E資格 exams as JDLA published them. This mock exam has other questions, so take them as a rough guide.",
)
ABOUT_SHARES = Text(
    "分野と問題の種類の割合は、受験者の報告と公開されている例題からの推定です。JDLA は発表していません。",
    "The shares of areas and kinds of questions are estimates from what candidates tell and from published examples; JDLA publishes none.",
)
WRONG = Text("間違えた問題と解答しなかった問題", "Wrong and unanswered questions")
ALL_RIGHT = Text("すべての問題に正解しました。", "Every answer was right.")
BY_TOPIC = Text("間違えたトピック", "Topics with mistakes")
BY_ITEM = Text("間違えたシラバス項目", "Items of the syllabus with mistakes")
OTHERS_RIGHT = Text("ほかの {count} は全問正解です。", "All right in {count} others.")
ITEM = Text("項目", "Item")
STEPS = Text("計算の手順（正解の値まで）", "The steps to the right value")
RIGHT_ONES = Text("正解した問題: {numbers}", "Right: {numbers}")
CHOSE = Text("あなたの解答", "Chosen")
CORRECT = Text("正解", "Right")
UNANSWERED = Text("無解答", "none")
NEXT = Text("間違えた問題は `grade review` にも出てきます。", "`grade review` brings these back.")

_WIDEST = 88  # longer lines are hard to read
_LEAST_BAR, _LONGEST_BAR = 12, 40
_INDENT = 4


def show_review(
    console: Console, sitting: Sitting, language: str, guide: Guide | None = None
) -> None:
    """Print the result of a finished exam; `guide` knows what things are called.

    What came of it as a whole stands at the end again: a long result leaves nothing else on the screen.
    """
    guide = guide or Guide()
    every = list(enumerate(sitting.all, 1))
    right = [number for number, one in every if one.right]
    console.print(Line(RESULT.say(language), style="bold"))
    console.print()
    percent = f"{100 * len(right) / max(1, len(every)):.0f}"
    allowed, used = (
        duration(seconds, language).strip() for seconds in (sitting.seconds, sitting.used)
    )
    total = TOTAL.say(
        language, right=len(right), count=len(every), percent=percent, used=used, allowed=allowed
    )
    voice = Voice(console, language)
    voice.say(total)
    if sitting.used >= sitting.seconds:
        voice.say(TIME_UP)
    console.print()
    shown = scores(sitting.all)
    for score in shown:
        _show_score(console, score, language)
    if any(score.field for score in shown):
        _say(console, ABOUT_AVERAGES.say(language), "dim")
        _say(console, ABOUT_SHARES.say(language), "dim")
        console.print()
    if len(right) == len(every):
        voice.say(ALL_RIGHT)
        return
    _show_parts(voice, BY_TOPIC, by_topic(sitting.all, guide))
    _show_parts(voice, BY_ITEM, by_item(sitting.all, guide))
    console.print(Line(WRONG.say(language), style="bold"))
    for number, one in every:
        if not one.right:
            console.print()
            _show_wrong(console, number, one, language, guide)
    console.print()
    if right:
        numbers = ", ".join(map(str, right))
        _say(console, RIGHT_ONES.say(language, numbers=numbers))
    voice.line("─" * min(console.width, _WIDEST), "dim")
    voice.say(total, style="bold")
    show_rows(
        voice, [(one.name(language), _figures(one.right, one.total, language)) for one in shown]
    )
    console.print()
    _say(console, NEXT.say(language), "dim")


def _show_score(console: Console, score: Score, language: str) -> None:
    """One field: its bar, and below it where the averages lie."""
    console.print(Line(f"  {score.name(language)}"))
    labels = [YOURS.say(language), AVERAGE.say(language)]
    head = max(Line(label).cell_len for label in labels) + 2
    bar = min(_LONGEST_BAR, max(_LEAST_BAR, console.width - _INDENT - head - 15))
    filled = round(bar * score.percent / 100)
    own = Line.assemble(("█" * filled, "cyan"), ("░" * (bar - filled), "dim"))
    _bar_line(console, labels[0], head, own, f"{score.percent:3.0f} %  {score.right}/{score.total}")
    if score.field is not None:
        low = round(bar * score.field.low / 100)
        high = max(low + 1, round(bar * score.field.high / 100))
        span = Line.assemble(" " * low, ("▒" * (high - low), "yellow"), " " * (bar - high))
        said = f"{score.field.low}–{score.field.high} %"
        _bar_line(console, labels[1], head, span, said)
    said = certainty(score.right, score.total).in_(language)
    for line in wrap(said, min(console.width, _WIDEST), " " * _INDENT, " " * _INDENT):
        console.print(Line(line, style="dim"), soft_wrap=True)
    console.print()


def _show_parts(voice: Voice, heading: Text, parts: list[Part]) -> None:
    """The topics or items in which something was wrong."""
    language = voice.language
    missed = [part for part in parts if part.right < part.total]
    if not missed:
        return
    voice.line(voice.text(heading), "bold")
    show_rows(
        voice,
        [(part.title.in_(language), _figures(part.right, part.total, language)) for part in missed],
    )
    if len(parts) > len(missed):
        voice.say(OTHERS_RIGHT, count=len(parts) - len(missed), style="dim")
    voice.line()


def _figures(right: int, total: int, language: str) -> Line:
    said = short_certainty(right, total).in_(language)
    return Line.assemble(
        f"{right}/{total}".rjust(6), f"  {100 * right / total:3.0f} %  ", (said, "dim")
    )


def _bar_line(console: Console, label: str, head: int, bar: Line, figures: str) -> None:
    margin = " " * (head - Line(label).cell_len)
    line = Line.assemble(" " * _INDENT, label, margin, bar, " ", figures)
    console.print(line, soft_wrap=True)


def _show_wrong(console: Console, number: int, one: Answered, language: str, guide: Guide) -> None:
    question = one.question
    sign = ("○", "yellow") if one.choice is None else ("✗", "red")
    console.print(Line("  ").append(*sign), end=" ")
    title = question.title.in_(language)
    head = f"{number}."
    if Line(f"    {head}  {title}").cell_len <= console.width:
        console.print(Line.assemble((head, "bold"), "  ", title))
    else:
        console.print(Line(head, "bold"))
        for line in wrap(title, console.width, "    ", "    "):
            console.print(Line(line), soft_wrap=True)
    if question.kind == KNOWLEDGE:  # the title is that of its topic and says little
        _say(console, ask(question, language), margin="    ")
    elif question.steps:  # which lead from what was given
        _say(console, ask(question, language), margin="    ")
        for line in fold(Line(question.given), console.width - 6):
            console.print(Line.assemble(" " * 6, line), soft_wrap=True)
    if one.choice is None:
        console.print(Line(f"    {CHOSE.say(language)}: {UNANSWERED.say(language)}"))
    else:
        choice = question.choices[one.choice]
        _show_choice(console, CHOSE.say(language), one.choice, choice, language)
        for line in wrap(
            f"→ {reason(question, one.choice, language)}",
            min(console.width, _WIDEST),
            "    ",
            "      ",
        ):
            console.print(Line(line), soft_wrap=True)
    right = question.choices[question.right]
    _show_choice(console, CORRECT.say(language), question.right, right, language)
    if source := reason(question, question.right, language):
        _say(console, source, "dim", "      ")
    if question.steps:
        _show_steps(console, question.steps, language)
    if question.item:
        said = guide.item_title(question.item).in_(language)
        _say(console, f"{ITEM.say(language)} {said}", "dim", "    ")
    for typed in map(command_for, guide.mends(question)):
        margin = " " * max(0, min(_INDENT, console.width - len(typed)))
        console.print(Line.assemble(margin, (typed, "bold")), soft_wrap=True)


def _show_steps(console: Console, steps: Iterable[Step], language: str) -> None:
    """How the right value is worked: each statement, and below it what it gives."""
    _say(console, STEPS.say(language), margin="    ")
    for code, value in steps:
        for line in fold(Line(code), console.width - 6):
            console.print(Line.assemble(" " * 6, line), soft_wrap=True)
        for place, line in enumerate(fold(Line(value), console.width - 10)):
            console.print(
                Line.assemble("      → " if place == 0 else " " * 8, line), soft_wrap=True
            )


def _show_choice(console: Console, label: str, place: int, choice: Choice, language: str) -> None:
    """A choice after its label and number, or below them where it does not fit there."""
    head = f"    {label}  {place + 1}  "
    code = shown_choice(choice, language)
    if choice.prose is not None:
        for line in wrap(code, min(console.width, _WIDEST), head, " " * 6):
            console.print(Line(line, style="bold"), soft_wrap=True)
        return
    lines = Line(code, "bold")  # no colours: the background is the user's
    room = console.width - Line(head).cell_len
    if max(line.cell_len for line in lines.split("\n", allow_blank=True)) <= room:
        margin = " " * Line(head).cell_len
    else:
        console.print(Line(head.rstrip()))
        head = margin = " " * 6
    for index, line in enumerate(fold(lines, console.width - len(margin))):
        console.print(Line.assemble(margin if index else head, line), soft_wrap=True)


def _say(console: Console, text: str, style: str = "", margin: str = "  ") -> None:
    for line in wrap(text, min(console.width, _WIDEST), margin, margin):
        console.print(Line(line, style=style), soft_wrap=True)
