"""The screen of one question: what is asked above, the four choices always in view below."""

from __future__ import annotations

from rich.console import Group
from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from grader.exam import sentences
from grader.exam.base_screen import BaseScreen
from grader.exam.drawing import Folding, body, fold, highlighted
from grader.exam.questions import Choice
from grader.saying.layout import wrap

CHOSEN, OPEN, FLAG = "●", "○", "⚑"
LETTERS = "abcd"
_SIDE_BY_SIDE = 110  # columns from which text and code stand beside each other
_LOW, _VERY_LOW = 600, 60  # seconds left from which a mark stands beside the time


class ChoiceLine:
    """A choice: its sign and number, then its code or words, folded under itself."""

    def __init__(self, number: int, choice: Choice, chosen: bool, language: str):
        self._number, self._choice, self._chosen = number, choice, chosen
        self._language = language

    def __rich_console__(self, console, options):
        head = f"{CHOSEN if self._chosen else OPEN} {self._number}  "
        style = "bold reverse" if self._chosen else "bold"
        for place, line in enumerate(self._lines(options.max_width - 6)):
            first = Text.assemble((head[:-1], style), " ") if place == 0 else " " * len(head)
            yield Text.assemble(first, line, no_wrap=True, overflow="crop")

    def _lines(self, width: int) -> list[Text]:
        text = self._choice.shown(self._language)
        if self._choice.prose is None:
            return fold(highlighted(text), width)
        return [Text(line) for line in wrap(text, max(10, width))]


class ChoiceBox(Static):
    """A choice that can be clicked."""

    def __init__(self, place: int):
        super().__init__(id=f"choice{place}", classes="choice")
        self.place = place

    def on_click(self) -> None:
        self.screen.choose(self.place)


class QuestionScreen(BaseScreen):
    """Question `place` of the exam; the app keeps it while others stand above it."""

    def __init__(self, place: int):
        super().__init__()
        self.place = place
        self.notice = ""
        self.with_text = True
        self._shown = None

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("1–4", "choose"), ("←", "previous"), ("→", "next"), ("f", "flag"), ("o", "overview"),
            ("s", "submit"), ("q", "leave"), ("l", "language"), ("?", "help"),
        ]  # fmt: skip

    def compose_body(self) -> ComposeResult:
        yield Static(id="notice")
        with VerticalScroll(id="asked", can_focus=False):
            yield Static(id="upper")
            yield Static(id="lower")
        with VerticalScroll(id="choices", can_focus=False):
            for place in range(4):
                yield ChoiceBox(place)

    def draw_body(self) -> None:
        one = self.app.sitting[self.place]
        language = self.app.language
        parts = body(one.question, language, text=self.with_text)
        self.set_class(self.size.width >= _SIDE_BY_SIDE, "wide")
        upper, lower = (parts[:2], parts[2:]) if self.with_text else (parts[:1], parts[1:])
        self.query_one("#upper", Static).update(Group(*upper))
        self.query_one("#lower", Static).update(Group(*lower))
        for box in self.query(ChoiceBox):
            box.display = box.place < len(one.question.choices)
            if box.display:
                choice = one.question.choices[box.place]
                line = ChoiceLine(box.place + 1, choice, one.choice == box.place, language)
                box.update(line)
                box.set_class(one.choice == box.place, "chosen")
        notice = self.query_one("#notice", Static)
        notice.display = bool(self.notice)
        notice.update(Folding((self.notice,), "bold"))
        if self._shown != self.place:
            self.query_one("#asked").scroll_home(animate=False)
            self.query_one("#choices").scroll_home(animate=False)
        self._shown = self.place

        self.call_after_refresh(self._say_more)

    def _say_more(self) -> None:
        """On the line above the choices: that there is more to scroll to."""
        parts = self.query("#asked, #choices").results(VerticalScroll)
        more = any(part.max_scroll_y > part.scroll_y for part in parts)
        for choices in self.query("#choices"):
            choices.border_title = sentences.MORE.say(self.app.language) if more else ""

    def head(self) -> tuple[Text, Text]:
        sitting, language = self.app.sitting, self.app.language
        one = sitting[self.place]
        number = sentences.NUMBER.say(language, number=self.place + 1, count=len(sitting))
        left = Text.assemble((number, "bold"), f"  {CHOSEN if one.choice is not None else OPEN}")
        left.append(f" {FLAG}" if one.flagged else "", "bold")
        return left, time_left(sitting.left, language)

    def on_mount(self) -> None:
        super().on_mount()
        for part in self.query("#asked, #choices"):
            for change in ("scroll_y", "virtual_size"):
                self.watch(part, change, self._say_more, init=False)

    def on_screen_resume(self) -> None:
        self.draw()

    def press(self, key: str) -> bool:
        if len(key) == 1 and key in "1234":
            self.choose(int(key) - 1)
        elif key in LETTERS:
            self.choose(LETTERS.index(key))
        elif key in ("left", "p"):
            self.act("previous")
        elif key in ("right", "n"):
            self.act("next")
        elif key == "f":
            self.act("flag")
        elif key == "t":
            self.with_text = not self.with_text
            self._shown = None
            self.draw()
        elif key in ("o", "s"):
            self.act({"o": "overview", "s": "submit"}[key])
        else:
            return self._scroll(key)
        return True

    def act(self, name: str) -> None:
        if name == "previous":
            self.go(max(0, self.place - 1))
        elif name == "next" and self.place + 1 == len(self.app.sitting):
            self.app.overview()
        elif name == "next":
            self.go(self.place + 1)
        elif name == "flag":
            flagged = not self.app.sitting[self.place].flagged
            self.change(lambda: self.app.sitting.flag(self.place, flagged))
        elif name == "overview":
            self.app.overview()
        elif name == "submit":
            self.app.ask_to_submit()
        elif name != "choose":
            super().act(name)

    def go(self, place: int) -> None:
        """Show another question."""
        self.app.count_time()
        self.place = place
        self.notice = ""
        self.draw()

    def choose(self, choice: int) -> None:
        """Choose, or take back what was chosen."""
        one = self.app.sitting[self.place]
        if choice < len(one.question.choices):
            self.query_one(f"#choice{choice}").scroll_visible(animate=False)
            new = None if one.choice == choice else choice
            self.change(lambda: self.app.sitting.answer(self.place, new))

    def change(self, write) -> None:
        """Do what changes an answer or a flag; what cannot be kept is said and not shown."""
        self.notice = ""
        try:
            accepted = write()
        except self.app.WRITING as error:
            reason = self.app.reason(error)
            self.notice = sentences.NOT_SAVED.say(self.app.language, reason=reason)
            accepted = True
        self.draw()
        if not accepted:
            self.app.second()  # time is up: says so

    def _scroll(self, key: str) -> bool:
        """Scroll what is asked; at its end, the choices, where they have no room either."""
        asked, choices = self.query_one("#asked"), self.query_one("#choices")
        if key in ("home", "end"):
            for part in (asked, choices):
                (part.scroll_home if key == "home" else part.scroll_end)(animate=False)
        elif key in ("down", "pagedown", "space"):
            part = asked if asked.scroll_y < asked.max_scroll_y else choices
            (part.scroll_down if key == "down" else part.scroll_page_down)(animate=False)
        elif key in ("up", "pageup"):
            part = choices if choices.scroll_y > 0 else asked
            (part.scroll_up if key == "up" else part.scroll_page_up)(animate=False)
        else:
            return False
        return True


def time_left(seconds: float, language: str) -> Text:
    """The time left, with a mark beside it when it is short."""
    text = sentences.LEFT.say(language, left=sentences.clock(seconds))
    if seconds <= _VERY_LOW:
        return Text(f"‼ {text}", "bold #ff7b72")
    return Text(f"! {text}", "bold #ffd866") if seconds <= _LOW else Text(text)
