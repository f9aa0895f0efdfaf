"""The screen of one question: what is asked above, the four choices always in view below."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console, ConsoleOptions, Group, RenderResult
from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from grader.exam import sentences
from grader.exam.base_screen import BaseScreen, Controls
from grader.exam.calculator import Calculator
from grader.exam.drawing import Folding, asked, fold, highlighted, shown_choice, stem
from grader.exam.pace import LAST_MINUTE, short_below, standing
from grader.exam.questions import Choice, Question
from grader.exam.sitting import WRITING, Sitting
from grader.exam.stems import set_around
from grader.saying.layout import wrap

CHOSEN, OPEN, FLAG = "●", "○", "⚑"
LETTERS = "abcd"
# What presses a key of the calculator that is not written on it.
_PRESSES = {
    "×": "*", "multiplication_sign": "*", "÷": "/", "division_sign": "/", "enter": "=", "backspace": "back",
    "r": "root", "i": "sign", "c": "clear", "x": "entry", "delete": "entry",
    "m": "memory+", "w": "memory-", "v": "recall", "z": "forget",
}  # fmt: skip
_SIDE_BY_SIDE = 110  # columns from which text and code stand beside each other


class ChoiceLine:
    """A choice: its sign and number, then its code or words, folded under itself."""

    def __init__(self, number: int, choice: Choice, chosen: bool, language: str):
        self._number, self._choice, self._chosen = number, choice, chosen
        self._language = language

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        head = f"{CHOSEN if self._chosen else OPEN} {self._number}  "
        style = "bold reverse" if self._chosen else "bold"
        for place, line in enumerate(self._lines(options.max_width - 6)):
            first = Text.assemble((head[:-1], style), " ") if place == 0 else " " * len(head)
            yield Text.assemble(first, line, no_wrap=True, overflow="crop")

    def _lines(self, width: int) -> list[Text]:
        text = shown_choice(self._choice, self._language)
        if self._choice.prose is None:
            return fold(highlighted(text), width)
        return [Text(line) for line in wrap(text, max(10, width))]


class ChoiceBox(Static):
    """A choice that can be clicked."""

    def __init__(self, place: int, choose: Callable[[int], None]):
        super().__init__(id=f"choice{place}", classes="choice")
        self.place = place
        self._choose = choose

    def on_click(self) -> None:
        self._choose(self.place)


class QuestionScreen(BaseScreen):
    """Question `place` of the exam; the app keeps it while others stand above it."""

    def __init__(self, exam: Controls, place: int):
        super().__init__(exam)
        self.place = place
        self.notice = ""
        self.with_text = True
        self._calculator = Calculator()
        self._calculating = False
        self._shown: int | None = None
        self._drawn: Question | None = None

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("1–4", "choose"), ("←", "previous"), ("→", "next"), ("f", "flag"), ("k", "calculator"),
            ("o", "overview"),
            ("s", "submit"), ("q", "leave"), ("l", "language"), ("?", "help"),
        ]  # fmt: skip

    def compose_body(self) -> ComposeResult:
        yield Static(id="notice")
        with VerticalScroll(id="asked", can_focus=False):
            yield Static(id="upper")
            yield Static(id="lower")
        yield Static(id="calculator")
        with VerticalScroll(id="choices", can_focus=False):
            yield Static(id="ask")
            for place in range(4):
                yield ChoiceBox(place, self.choose)

    def draw_when_made(self) -> None:
        """Show a question that was still being made, as soon as it is there."""
        if self._drawn != self.exam.sitting[self.place].question:
            self._shown = None
            self.draw()

    def draw_body(self) -> None:
        one = self.exam.sitting[self.place]
        self._drawn = one.question
        language = self.exam.language
        places = set_around([each.question for each in self.exam.sitting.all], self.place)
        parts = stem(one.question, places, language, text=self.with_text)
        upper, lower = (parts[:2], parts[2:]) if self.with_text else (parts[:1], parts[1:])
        self.set_class(self.size.width >= _SIDE_BY_SIDE and bool(lower), "wide")
        self.query_one("#upper", Static).update(Group(*upper))
        self.query_one("#lower", Static).update(Group(*lower))
        self.query_one("#ask", Static).update(asked(one.question, language))
        for box in self.query(ChoiceBox):
            box.display = box.place < len(one.question.choices)
            if box.display:
                choice = one.question.choices[box.place]
                line = ChoiceLine(box.place + 1, choice, one.choice == box.place, language)
                box.update(line)
                box.set_class(one.choice == box.place, "chosen")
        self._draw_calculator()
        notice = self.query_one("#notice", Static)
        notice.display = bool(self.notice)
        notice.update(Folding((self.notice,), "bold"))
        if self._shown != self.place:
            if self._shown not in places:  # the stem stays while one goes through its questions
                self.query_one("#asked").scroll_home(animate=False)
            self.query_one("#choices").scroll_home(animate=False)
        self._shown = self.place

        self.call_after_refresh(self._say_more)

    def _draw_calculator(self) -> None:
        panel = self.query_one("#calculator", Static)
        panel.display = self._calculating
        if self._calculating:
            language, state = self.exam.language, self._calculator
            name = sentences.CALCULATOR.say(language)
            shown = Text.assemble(name, "  ", (f" {state.shown:>18} ", "bold reverse"))
            shown.append(f"  {state.marks}", "bold")
            panel.update(Group(shown, Folding((sentences.CALCULATOR_KEYS.say(language),), "dim")))

    def _say_more(self) -> None:
        """On the line above the choices: that there is more to scroll to."""
        parts = self.query("#asked, #choices").results(VerticalScroll)
        more = any(part.max_scroll_y > part.scroll_y for part in parts)
        for choices in self.query("#choices"):
            choices.border_title = sentences.MORE.say(self.exam.language) if more else ""

    def head(self) -> tuple[Text, Text]:
        sitting, language = self.exam.sitting, self.exam.language
        one = sitting[self.place]
        number = sentences.NUMBER.say(language, number=self.place + 1, count=len(sitting))
        left = Text.assemble((number, "bold"), f"  {CHOSEN if one.choice is not None else OPEN}")
        left.append(f" {FLAG}" if one.flagged else "", "bold")
        right = time_left(sitting, language)
        told = Text(f"   {standing(sitting, language)}", "dim")
        if left.cell_len + told.cell_len + right.cell_len + 4 <= self.size.width:
            left.append_text(told)
        return left, right

    def on_mount(self) -> None:
        super().on_mount()
        for part in self.query("#asked, #choices"):
            for change in ("scroll_y", "virtual_size"):
                self.watch(part, change, self._say_more, init=False)

    def on_screen_resume(self) -> None:
        self.draw()

    def press(self, key: str) -> bool:
        if key == "k" or (key == "escape" and self._calculating):
            self.act("calculator")
        elif self._calculating and self._compute(_PRESSES.get(key, key)):
            pass
        elif self._calculating and key in LETTERS:
            pass  # while one computes, no key answers
        elif len(key) == 1 and key in "1234":
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

    def _compute(self, key: str) -> bool:
        """Press a key of the calculator; False where it has no such key."""
        try:
            self._calculator = self._calculator.press(key)
        except KeyError:
            return False
        self._draw_calculator()
        return True

    def act(self, name: str) -> None:
        if name == "calculator":
            self._calculating = not self._calculating
            self.draw()
        elif name == "previous":
            self.go(max(0, self.place - 1))
        elif name == "next" and self.place + 1 == len(self.exam.sitting):
            self.exam.overview()
        elif name == "next":
            self.go(self.place + 1)
        elif name == "flag":
            flagged = not self.exam.sitting[self.place].flagged
            self.change(lambda: self.exam.sitting.flag(self.place, flagged))
        elif name == "overview":
            self.exam.overview()
        elif name == "submit":
            self.exam.ask_to_submit()
        elif name != "choose":
            super().act(name)

    def go(self, place: int) -> None:
        """Show another question."""
        self.exam.count_time()
        self.place = place
        self.notice = ""
        self.draw()

    def choose(self, choice: int) -> None:
        """Choose, or take back what was chosen."""
        one = self.exam.sitting[self.place]
        if choice < len(one.question.choices):
            self.query_one(f"#choice{choice}").scroll_visible(animate=False)
            new = None if one.choice == choice else choice
            self.change(lambda: self.exam.sitting.answer(self.place, new))

    def change(self, write: Callable[[], bool]) -> None:
        """Do what changes an answer or a flag; what cannot be kept is said and not shown."""
        self.notice = ""
        try:
            accepted = write()
        except WRITING as error:
            reason = sentences.reason(error, self.exam.language)
            self.notice = sentences.NOT_SAVED.say(self.exam.language, reason=reason)
            accepted = True
        self.draw()
        if not accepted:
            self.exam.second()  # time is up: says so

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


def time_left(sitting: Sitting, language: str) -> Text:
    """The time left, with a mark beside it when it is short."""
    left = sitting.left
    text = sentences.LEFT.say(language, left=sentences.clock(left))
    limit = short_below(sitting)
    if left <= min(limit, LAST_MINUTE):
        return Text(f"‼ {text}", "bold #ff7b72")
    return Text(f"! {text}", "bold #ffd866") if left <= limit else Text(text)
