"""What `grade quiz` prints: stem, question and choices, whether it was right and why, and what came of the round.

Nothing is drawn over: what was printed stays, so that it can be scrolled back to and sent through a pipe.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.cells import cell_len
from rich.text import Text as Line

from grader.format.course import Course, Topic
from grader.format.questions import KnowledgeChoice, KnowledgeQuestion, Stem
from grader.learners.daily import Why
from grader.learners.known import Known
from grader.learners.quiz_round import Asked
from grader.saying.layout import one_line, paragraphs, wrap
from grader.saying.stress import pieces, stress, unmarked
from grader.saying.voice import Voice
from grader.text import Text

HEAD = Text(
    "知識問題 {count} 問。まだ正解していない問題と復習の時期の問題（{open} 問）から出します。",
    "Questions: {count}. What is new, was wrong or is due again comes first ({open}).",
)
HEAD_KNOWN = Text(
    "知識問題 {count} 問。どれも前回は正解しています。",
    "Questions: {count}, all of them right last time.",
)
DAILY = Text("きょうの {count} 問", "Today's questions: {count}")
WHY = {
    Why.DUE: Text("復習の時期", "Due again"),
    Why.WEAK: Text("苦手な項目", "Weak item"),
    Why.NEW: Text("新しい問題", "New"),
    Why.AGAIN: Text("もう一度", "Once more"),
}
WHY_COUNT = Text("{why} {count} 問", "{why}: {count}")
KNOWN_ONES = Text("ここからは、前回正解した問題です。", "From here on: what was right last time.")
NUMBER = Text("問 {number}/{count}", "{number}/{count}")
QUESTION_KEYS = Text(
    "1–{count} で答える  l English  q 終了", "1–{count} to answer  l 日本語  q quit"
)
PAUSE_KEYS = Text(
    "Enter 次へ  w ほかの理由  l English  q 終了", "Enter next  w other reasons  l 日本語  q quit"
)
LAST_KEYS = Text(
    "Enter 結果へ  w ほかの理由  l English  q 終了",
    "Enter result  w other reasons  l 日本語  q quit",
)
RIGHT = Text("正解です。", "Right.")
WRONG = Text("{number} 番は誤りです。", "Number {number} is wrong.")
IS_RIGHT = Text("正解は {number} 番: {text}", "Right is number {number}: {text}")
SOURCE = Text("出典: {source}", "Source: {source}")
SCORE = Text("{asked} 問中 {right} 問正解", "{right} of {asked} right")
SCORE_LEFT = Text(
    "{asked} 問中 {right} 問正解（残り {left} 問）", "{right} of {asked} right ({left} not asked)"
)
AGAIN = Text("もう一度見ておく問題", "To look at again")
COMES_BACK = Text(
    "間違えた問題は、次の `grade quiz {topic}` で最初に出ます。正解した問題も、忘れかけたころに `grade review` に出てきます。",
    "What was wrong comes first in the next `grade quiz {topic}`. What was right comes back in `grade review` before it fades.",
)
DAILY_BACK = Text(
    "間違えた問題はあすの `grade quiz` に、正解した問題は忘れかけたころに出てきます。成績の推移は `grade progress` で見られます。",
    "What was wrong comes back in tomorrow's `grade quiz`, what was right before it fades. `grade progress` draws how you do.",
)
TOPICS = Text("知識問題のあるトピック", "Topics with questions of knowledge")
NONE = Text("知識問題のあるトピックはまだありません。", "No topic has questions of knowledge yet.")
DUE = Text("復習 {count}", "{count} due")
BEGIN = Text("始めるには", "To begin:")

WIDEST = 88  # longer lines are hard to read
_ROOM = 6  # columns for what is typed, and what stands before it
MARGIN = "  "


class QuizScreen:
    """What a round looks like on a terminal or in a pipe."""

    def __init__(self, voice: Voice, topic: Topic | None):
        """`topic`: None for a round of several."""
        self._voice = voice
        self._topic = topic
        self._count = 0

    def other_language(self) -> None:
        self._voice = self._voice.in_other_language()

    def question_keys(self, choices: int) -> Text:
        return QUESTION_KEYS.filled(count=choices)

    def pause_keys(self, last: bool) -> Text:
        return LAST_KEYS if last else PAUSE_KEYS

    def prompt(self, keys: Text) -> str:
        """What stands before what is typed; in a narrow terminal the keys have a line of their own."""
        items = keys.in_(self._voice.language).split("  ")
        lines = [MARGIN + items[0]]
        for item in items[1:]:
            longer = f"{lines[-1]}  {item}"
            if cell_len(longer) > self._width:
                lines.append(MARGIN + item)
            else:
                lines[-1] = longer
        if len(lines) == 1 and cell_len(lines[0]) + _ROOM <= self._width:
            return f"{lines[0]} > "
        self._print_lines(lines, "dim")
        return f"{MARGIN}> "

    def begin(self, asked: Sequence[Asked]) -> None:
        """The topic, and how many questions there are."""
        self._count = len(asked)
        if self._topic is None:
            self._begin_daily(asked)
            return
        left = sum(not one.known for one in asked)
        head = (
            HEAD.filled(count=self._count, open=left)
            if left
            else HEAD_KNOWN.filled(count=self._count)
        )
        self._print(self._topic.title.in_(self._voice.language), "bold")
        self._say(head.in_(self._voice.language), "", "")
        self.gap()

    def _begin_daily(self, asked: Sequence[Asked]) -> None:
        self._print(self._voice.text(DAILY, count=len(asked)), "bold")
        counts = Counter(one.why for one in asked if one.why is not None)
        reasons = [
            self._voice.text(WHY_COUNT, why=self._voice.text(WHY[why]), count=counts[why])
            for why in Why
            if counts[why]
        ]
        self._say("  ".join(reasons), "", "")
        self.gap()

    def gap(self) -> None:
        """An empty line."""
        self._voice.line()

    def ask(self, number: int, asked: Asked, *, stem: bool) -> None:
        """A question with its choices, and above it the stem where that is new."""
        if stem:
            self._rule()
            if asked.known and number > 1:
                self._say(self._voice.text(KNOWN_ONES), style="dim")
                self.gap()
            if asked.topic is not None:
                self._say(asked.topic.title.in_(self._voice.language), style="dim")
                self.gap()
            self._stem(asked.set.stem)
            self.gap()
        head = self._voice.text(NUMBER, number=number, count=self._count)
        self._asked(f"{head}  ", asked.question.asked)
        if asked.why is not None:
            self._say(self._voice.text(WHY[asked.why]), style="dim")
        self.gap()
        for place, choice in enumerate(asked.choices, 1):
            self._choice(place, choice)
        self.gap()

    def judge(self, asked: Asked, chosen: KnowledgeChoice) -> None:
        """Whether the choice was right, and if not why, and which is."""
        self.gap()
        if chosen.why is None:
            self._verdict("✓", "green", self._voice.text(RIGHT))
        else:
            number = asked.choices.index(chosen) + 1
            self._verdict("✗", "red", self._voice.text(WRONG, number=number))
            self._say(f"→ {one_line(chosen.why.in_(self._voice.language))}", rest="    ")
            self.gap()
            right = asked.choices.index(asked.question.right) + 1
            text = one_line(asked.question.right.text.in_(self._voice.language))
            self._say(self._voice.text(IS_RIGHT, number=right, text=text), rest="    ")
        if asked.question.source:
            self._say(self._voice.text(SOURCE, source=asked.question.source), style="dim")
        self.gap()

    def give_reasons(self, asked: Asked, chosen: KnowledgeChoice) -> None:
        """Why the other choices are wrong."""
        self.gap()
        for place, choice in enumerate(asked.choices, 1):
            if choice.why is not None and choice != chosen:
                self._choice(place, choice)
                self._say(f"→ {one_line(choice.why.in_(self._voice.language))}", "     ", "       ")
        self.gap()

    def finish(self, done: Sequence[tuple[Asked, KnowledgeChoice]], count: int) -> None:
        """The score, and which questions to look at again."""
        if not done:
            return
        wrong = [asked.question for asked, chosen in done if chosen.why is not None]
        self._rule()
        counts = {"asked": len(done), "right": len(done) - len(wrong)}
        left = count - len(done)
        score = SCORE_LEFT.filled(left=left, **counts) if left else SCORE.filled(**counts)
        self._say(score.in_(self._voice.language), style="bold")
        if wrong:
            self.gap()
            self._say(self._voice.text(AGAIN))
            for question in wrong:
                self._again(question)
        self.gap()
        if self._topic is None:
            self._say(self._voice.text(DAILY_BACK), style="dim")
        else:
            self._say(self._voice.text(COMES_BACK, topic=self._topic.folder), style="dim")

    def _asked(self, head: str, asked: Text) -> None:
        """A question, the words that turn it round underlined."""
        text = one_line(unmarked(asked, self._voice.language))
        lines = [Line(line, "bold") for line in self._lines(f"{head}{text}", MARGIN, MARGIN)]
        for word, stressed in pieces(asked, self._voice.language):
            if stressed:
                stress(lines, word)
        for line in lines:
            self._voice.line(line)

    def _again(self, question: KnowledgeQuestion) -> None:
        text = one_line(unmarked(question.asked, self._voice.language))
        for place, line in enumerate(self._lines(text, "    ", "    ")):
            mark = ("  ", ("✗", "red"), line[3:]) if place == 0 else (line,)
            self._voice.line(Line.assemble(*mark))

    def _stem(self, stem: Stem) -> None:
        for place, paragraph in enumerate(paragraphs(stem.text.in_(self._voice.language))):
            if place:
                self.gap()
            self._say(paragraph)
        for literal in filter(None, (stem.shared, stem.code)):
            self.gap()
            for line in literal.split("\n"):
                margin = MARGIN + line[: len(line) - len(line.lstrip())]
                if literal is stem.code:
                    margin += "  "
                self._print_lines(wrap(line.strip(), self._width, margin, margin + "    "))

    def _choice(self, place: int, choice: KnowledgeChoice) -> None:
        head = f"{MARGIN}{place}  "
        self._say(one_line(choice.text.in_(self._voice.language)), head, " " * len(head))

    def _verdict(self, sign: str, colour: str, text: str) -> None:
        self._voice.line(Line.assemble(MARGIN, (sign, colour), " ", (text, "bold")))

    def _say(self, text: str, first: str = MARGIN, rest: str = MARGIN, style: str = "") -> None:
        self._print_lines(self._lines(text, first, rest), style)

    def _lines(self, text: str, first: str, rest: str) -> Iterator[str]:
        yield from wrap(text, self._width, first, rest)

    def _print_lines(self, lines: Iterable[str], style: str = "") -> None:
        for line in lines:
            self._print(line, style)

    def _print(self, text: str, style: str = "") -> None:
        self._voice.line(text, style)

    def _rule(self) -> None:
        self._print("─" * self._width, "dim")
        self.gap()

    @property
    def _width(self) -> int:
        return min(self._voice.console.width, WIDEST)


def show_topics(voice: Voice, course: Course, known: Mapping[str, Known]) -> None:
    """`grade quiz --topics`: the topics that have questions, and how many of these are known."""
    if not known:
        voice.console.print(voice.text(NONE))
        return
    voice.console.print(Line(voice.text(TOPICS), style="bold"))
    voice.line()
    topics = [topic for topic in course.topics if topic.folder in known]
    rows: list[tuple[str, str, str, str]] = []
    for topic in topics:
        about = known[topic.folder]
        due = voice.text(DUE, count=about.due) if about.due else ""
        count = f"{about.known}/{about.total}"
        rows.append((topic.folder, topic.title.in_(voice.language), count, due))
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    narrow = 2 + sum(widths) + 2 * len(widths) > voice.console.width
    for folder, title, count, due in rows:
        if narrow:
            voice.line(f"  {folder}  {count}  {due}".rstrip())
            voice.lines(title, "    ", "    ")
            continue
        pads = [
            " " * (w - cell_len(t)) for w, t in zip(widths, (folder, title, count), strict=False)
        ]
        line = f"  {folder}{pads[0]}  {title}{pads[1]}  {pads[2]}{count}  {due}"
        voice.console.print(Line(line.rstrip()))
    todo = next((t for t in topics if known[t.folder].known < known[t.folder].total), topics[0])
    voice.line()
    voice.console.print(voice.text(BEGIN))
    voice.line()
    voice.code(f"grade quiz {todo.folder}")
