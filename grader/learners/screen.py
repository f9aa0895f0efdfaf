"""The one screen of `grade watch`: how far the topic is, the verdict as far as it fits, the keys.

Written anew each time. Where output is no terminal, verdicts follow one another instead.
"""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import sys
from collections.abc import Callable, Generator, Mapping

from rich.cells import cell_len
from rich.text import Text as Line

from grader.errors import UserError
from grader.format.course import Course, Topic
from grader.format.gradable import Gradable
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.saying.errors import error_text
from grader.saying.terminal import SIGNS, WRONG_SIGN, short_path, show
from grader.saying.voice import SafeConsole, Voice
from grader.saying.waiting import computing, takes_long
from grader.text import Text

CLEAR = "\x1b[H\x1b[2J\x1b[3J"
KEYS = {
    "h": Text("h ヒント", "h hint"),
    "s": Text("s 解答", "s solution"),
    "c": Text("c ケースの値", "c case"),
    "b": Text("b 採点結果に戻る", "b back"),
    "n": Text("n 次の問題", "n next"),
    "t": Text("t 一覧", "t list"),
    "x": Text("x 空欄に戻す", "x reset"),
    "r": Text("r もう一度", "r run again"),
    "l": Text("l English", "l 日本語"),
    "q": Text("q 終了", "q quit"),
}
LEFT, PASSED = "hcntxrlq", "scntxrlq"  # the keys below a verdict
WATCHING = Text(
    "保存するたびに採点します。終了は Ctrl-C。", "Graded at every save. Ctrl-C ends it."
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
        self._voice = Voice.on_terminal(language)
        self._keys = False

    def begin(self, keys: bool) -> None:
        self._keys = keys
        if not keys:
            print(self._voice.text(WATCHING), flush=True)

    def end(self) -> None:
        """What the shell writes next begins a line of its own."""
        if self._keys:
            print(flush=True)

    def other_language(self) -> None:
        self._voice = self._voice.in_other_language()

    @contextlib.contextmanager
    def busy(self, total: int, part: str = "", /) -> Generator[Callable[[Gradable], None]]:
        """Where values to compare with are not there yet; it takes seconds where Keras computes them."""
        count = 0

        def announce(exercise: Gradable) -> None:
            nonlocal count
            count += 1

            def body(voice: Voice) -> None:
                words = computing(voice.language, part)
                voice.console.print(Line(exercise.key, style="bold"))
                voice.console.print(Line(f"{words} … {count}/{total}" if part else f"{words} …"))

            if self._keys and takes_long(exercise, part):
                self._write([*self._lines(body), ""])

        yield announce

    def complain(self, error: UserError) -> None:
        sys.stdout.write(f"\n{error_text(error, self._voice.language)}\n")
        sys.stdout.flush()

    def show(
        self,
        verdict: Verdict,
        topic: Topic,
        statuses: Mapping[str, str],
        following: tuple[str, str] | None,
        next_topic: Topic | None,
        topic_done: bool,
    ) -> None:
        """The verdict, above it how far the topic is, below it what comes next."""
        self._draw(
            self._head(topic, statuses, verdict.exercise.name),
            lambda voice: show(voice, verdict, self._course.root),
            self._after(topic, following, next_topic, topic_done) if verdict.passed else [],
            verdict.exercise.key,
            PASSED if verdict.passed else LEFT,
        )

    def show_more(self, heading: str, write: Callable[[Voice], None], more: str, keys: str) -> None:
        """Something else than the verdict; `more`: after `grade`, what shows all of it; `keys`: those that do something here."""
        self._draw(Line(heading, style="bold"), write, [], more, keys)

    def _head(self, topic: Topic, statuses: Mapping[str, str], current: str) -> Line:
        title = topic.title.in_(self._voice.language)
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

    def _after(
        self,
        topic: Topic,
        following: tuple[str, str] | None,
        next_topic: Topic | None,
        topic_done: bool,
    ) -> list[str]:
        """What comes after a pass."""
        voice = self._voice
        sentences: list[str] = []
        if topic_done:
            title = topic.title.in_(voice.language)
            text = TOPIC_DONE if topic.syllabus else TOPIC_DONE_PLAIN
            sentences.append(voice.text(text, title=title, item=topic.syllabus))
            sentences.append(voice.text(ABOUT, folder=topic.folder))
        if following is not None:
            path = short_path(self._course.submission(*following), self._course.root)
            sentences.append(voice.text(PASSED_NEXT, path=path))
        elif next_topic is not None:
            title = next_topic.title.in_(voice.language)
            sentences.append(voice.text(NEXT_TOPIC, title=title, folder=next_topic.folder))
        else:
            sentences.append(voice.text(ALL_DONE))
        return sentences

    def _draw(
        self, head: Line, body: Callable[[Voice], None], after: list[str], more: str, keys: str
    ) -> None:
        def say_after(voice: Voice) -> None:
            for sentence in after:
                voice.say(sentence)

        if not self._keys:
            body(self._voice)
            say_after(self._voice)
            sys.stdout.flush()
            return
        below = self._lines(say_after)
        footer = self._lines(lambda voice: _say_keys(voice, keys))
        lines = self._lines(body)
        while lines and not lines[-1].strip():
            lines.pop()
        height = shutil.get_terminal_size().lines
        room = max(3, height - 2 - len(below) - bool(below) - len(footer) - 1)
        if len(lines) > room:
            rest = self._lines(lambda voice: voice.say(REST, "dim", key=more))
            lines = [*lines[: max(1, room - len(rest))], *rest]
        top = self._lines(
            lambda voice: voice.console.print(head, no_wrap=True, overflow="ellipsis")
        )
        self._write([*top, "", *lines, *([""] if below else []), *below, "", *footer])

    def _write(self, lines: list[str]) -> None:
        sys.stdout.write(CLEAR + "\n".join(lines))
        sys.stdout.flush()

    def _lines(self, write: Callable[[Voice], None]) -> list[str]:
        """What `write` says, as lines with their colours, none wider than the terminal."""
        width = shutil.get_terminal_size().columns
        lines: list[str] = []
        for line in _said(write, width, self._voice.language):
            whole = Line.from_ansi(line)
            lines += [line] if whole.cell_len <= width else _broken(whole, width)
        return lines


def _say_keys(voice: Voice, keys: str) -> None:
    """What the keys do; no key stands apart from its word."""
    line = ""
    for key in keys:
        one = f"  {voice.text(KEYS[key])}"
        if line and cell_len(line + one) > voice.console.width:
            voice.line(line, "dim")
            line = ""
        line += one
    voice.line(line, "dim")


def _said(write: Callable[[Voice], None], width: int, language: str) -> list[str]:
    # As the terminal itself: what colours it has, rich finds out from the environment.
    stream = io.StringIO()
    console = SafeConsole(file=stream, width=width, force_terminal=True)
    write(Voice(console, language))
    return stream.getvalue().rstrip("\n").split("\n") if stream.getvalue() else []


def _broken(line: Line, width: int) -> list[str]:
    """A line that is too wide, broken where rich breaks it; what is broken off stands below its beginning."""
    found = re.match(r"[ ]*(?:[\d=]+ │ [ ]*|→ )?", line.plain)
    begins = len(found[0]) if found else 0
    if begins > width // 2:
        begins = 0
    head, rest = line.divide([begins])

    def write(voice: Voice) -> None:
        for number, part in enumerate(rest.wrap(voice.console, width - begins)):
            part.rstrip()
            lead = Line(" " * begins) if number else head
            voice.console.print(Line.assemble(lead, part), no_wrap=True, crop=False)

    return _said(write, width, "")
