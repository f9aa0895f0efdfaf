"""The one screen of `grade watch`: how far the topic is, the verdict as far as it fits, the keys.

Written anew each time. Where output is no terminal, verdicts follow one another instead.
"""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Callable

from rich.console import Console
from rich.text import Text as Line

from grader.errors import UserError
from grader.format.course import Course, Topic
from grader.judging.grading import Verdict
from grader.judging.status import Status
from grader.saying.errors import error_text
from grader.saying.terminal import SIGNS, WRONG_SIGN, make_console, say, short_path, show
from grader.text import LANGUAGES, Text

CLEAR = "\x1b[H\x1b[2J\x1b[3J"
KEYS = Text(
    "h ヒント  n 次の問題  r もう一度  l English  q 終了",
    "h hint  n next  r run again  l 日本語  q quit",
)
WATCHING = Text(
    "保存するたびに採点します。終了は Ctrl-C。", "Graded at every save. Ctrl-C ends it."
)
BUSY = Text(
    "正しい値を Keras で計算しています（この環境では初回だけ）…",
    "Computing the right values with Keras (once on this machine) …",
)
REST = Text("続きは  grade {key}", "The rest:  grade {key}")
PASSED_NEXT = Text(
    "合格。次は {path}（n で移動、または開いて保存）",
    "Passed. Next: {path} (n, or open and save it)",
)
ALL_DONE = Text("見ている問題にはすべて合格しました。", "Every exercise here is passed.")
TOPIC_DONE = Text(
    "トピック「{title}」を終えました。シラバス {item} の出題範囲です。",
    "You have finished “{title}”: item {item} of the exam's syllabus.",
)
TOPIC_DONE_PLAIN = Text("トピック「{title}」を終えました。", "You have finished “{title}”.")
NEXT_TOPIC = Text(
    "次のトピックは「{title}」  grade watch {folder}", "Next topic: {title}  grade watch {folder}"
)
ABOUT = Text("まとめを読む  grade {folder} --about", "To look back:  grade {folder} --about")


class Screen:
    """What stands on the terminal."""

    def __init__(self, course: Course, language: str):
        self._course = course
        self._language = language
        self._keys = False

    def begin(self, keys: bool) -> None:
        self._keys = keys
        if not keys:
            print(WATCHING.say(self._language), flush=True)

    def other_language(self) -> None:
        self._language = next(one for one in LANGUAGES if one != self._language)

    def busy(self, exercise) -> None:
        """Where the right values are not there yet; it takes seconds where Keras computes them."""
        if self._keys and exercise.needs_keras:
            self._write([Line(exercise.key, style="bold"), Line(BUSY.say(self._language))])

    def complain(self, error: UserError) -> None:
        sys.stdout.write(f"\n{error_text(error, self._language)}\n")
        sys.stdout.flush()

    def show(
        self,
        verdict: Verdict,
        topic: Topic,
        statuses: dict[str, str],
        following: tuple[str, str] | None,
        next_topic: Topic | None,
        topic_done: bool,
    ) -> None:
        """The verdict, above it how far the topic is, below it what comes next."""
        after = self._after(verdict, topic, following, next_topic, topic_done)

        def body(console: Console) -> None:
            show(console, verdict, self._language, self._course.root)

        self._draw(
            self._head(topic, statuses, verdict.exercise.name), body, after, verdict.exercise.key
        )

    def show_hint(self, pair: tuple[str, str], write: Callable[[Console, str], None]) -> None:
        key = "/".join(pair)
        self._draw(
            Line(key, style="bold"),
            lambda console: write(console, self._language),
            [],
            f"hint {key}",
        )

    def _head(self, topic: Topic, statuses: dict[str, str], current: str) -> Line:
        title = topic.title.in_(self._language)
        line = Line.assemble((topic.folder, "bold"), f"  {title}  ")
        for name in topic.exercises:
            status = statuses.get(f"{topic.folder}/{name}")
            mark, colour = (
                ("·", "dim")
                if status in (None, Status.UNFINISHED)
                else SIGNS.get(status, WRONG_SIGN)
            )
            line.append(mark, style=f"{colour} reverse" if name == current else colour)
        return line

    def _after(self, verdict, topic, following, next_topic, topic_done) -> list[str]:
        if not verdict.passed:
            return []
        language = self._language
        lines = []
        if topic_done:
            title = topic.title.in_(language)
            text = TOPIC_DONE if topic.syllabus else TOPIC_DONE_PLAIN
            lines.append(text.say(language, title=title, item=topic.syllabus))
            lines.append(ABOUT.say(language, folder=topic.folder))
        if following is not None:
            path = short_path(self._course.submission(*following), self._course.root)
            lines.append(PASSED_NEXT.say(language, path=path))
        elif next_topic is not None:
            title = next_topic.title.in_(language)
            lines.append(NEXT_TOPIC.say(language, title=title, folder=next_topic.folder))
        else:
            lines.append(ALL_DONE.say(language))
        return lines

    def _draw(
        self, head: Line, body: Callable[[Console], None], after: list[str], more: str
    ) -> None:
        if not self._keys:
            console = make_console()
            body(console)
            for line in after:
                say(console, line)
            sys.stdout.flush()
            return
        size = shutil.get_terminal_size()
        below = [*self._lines(lambda console: [say(console, line) for line in after])]
        footer = self._lines(lambda console: say(console, KEYS.say(self._language), "dim"))
        lines = self._lines(body)
        while lines and not lines[-1].strip():
            lines.pop()
        room = max(3, size.lines - 2 - len(below) - bool(below) - len(footer) - 1)
        if len(lines) > room:
            rest = self._lines(
                lambda console: say(console, REST.say(self._language, key=more), "dim")
            )
            lines = [*lines[: max(1, room - len(rest))], *rest]
        top = self._lines(lambda console: console.print(head, no_wrap=True, overflow="ellipsis"))
        parts = [*top, "", *lines, *([""] if below else []), *below, "", *footer]
        sys.stdout.write(CLEAR + "\n".join(parts))
        sys.stdout.flush()

    def _write(self, texts: list[Line]) -> None:
        lines = self._lines(lambda console: [console.print(text) for text in texts])
        sys.stdout.write(CLEAR + "\n".join(lines) + "\n")
        sys.stdout.flush()

    def _lines(self, write: Callable[[Console], object]) -> list[str]:
        """What `write` prints, as lines with their colours, none wider than the terminal."""
        lines = []
        for line in _printed(write):
            whole = Line.from_ansi(line)
            wide = whole.cell_len > shutil.get_terminal_size().columns
            lines += _printed(lambda console, text=whole: console.print(text)) if wide else [line]
        return lines


def _printed(write: Callable[[Console], object]) -> list[str]:
    real, stream = make_console(), io.StringIO()
    console = Console(
        file=stream, width=shutil.get_terminal_size().columns, highlight=False, emoji=False,
        force_terminal=True, color_system=real.color_system, no_color=real.no_color,
    )  # fmt: skip
    write(console)
    return stream.getvalue().rstrip("\n").split("\n") if stream.getvalue() else []
