"""The screens around the questions: rules, all questions, handing in, keys, time over."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.style import Style
from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from grader.exam import sentences
from grader.exam.base_screen import BaseScreen, Controls
from grader.exam.drawing import QUESTION, Folding
from grader.exam.pace import time_each
from grader.exam.question_screen import CHOSEN, FLAG, OPEN, time_left
from grader.saying.layout import wrap

_CELL = 7  # columns of a question in the overview: `[ 12●⚑]`
_LOW = 22  # lines below which no room is left empty
_LEAST_FOR_TEN = 10 * _CELL + 2


class Page(BaseScreen):
    """Sentences on a page that scrolls if it must."""

    def compose_body(self) -> ComposeResult:
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="text")

    def draw_body(self) -> None:
        self.set_class(self.size.height < _LOW, "low")
        self.query_one("#text", Static).update(Group(*self.text()))

    def text(self) -> list[RenderableType]:
        raise NotImplementedError

    def head(self) -> tuple[Text, Text]:
        language = self.exam.language
        title = Text(sentences.EXAM.say(language), "bold")
        return title, time_left(self.exam.sitting, language)

    def press(self, key: str) -> bool:
        page = self.query_one("#page")
        moves = {"up": page.scroll_up, "down": page.scroll_down, "pageup": page.scroll_page_up}
        moves["pagedown"] = page.scroll_page_down
        if key in moves:
            moves[key](animate=False)
        return key in moves


class StartScreen(Page):
    """The rules; the clock begins when it is left."""

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", "begin"), ("l", "language"), ("q", "leave")]

    def text(self) -> list[RenderableType]:
        sitting, language = self.exam.sitting, self.exam.language
        minutes = sentences.duration(sitting.seconds, language)
        each = time_each(sitting, language)
        rules = [
            rule.say(language, count=len(sitting), minutes=minutes, each=each)
            for rule in sentences.RULES
        ]
        parts: list[RenderableType] = []
        if self.exam.resumed:
            done = sum(one.choice is not None for one in sitting.all)
            left = sentences.duration(sitting.left, language)
            said = sentences.RESUME.say(language, count=len(sitting), done=done, left=left)
            parts.append(Folding((said, ""), QUESTION))
        for number, rule in enumerate(rules, 1):
            parts.append(Hanging(f"{number}  ", rule))
        return [*parts, Folding(("", sentences.BEGIN.say(language)), QUESTION)]

    def press(self, key: str) -> bool:
        if key == "enter":
            self.act("begin")
            return True
        return super().press(key)

    def act(self, name: str) -> None:
        if name == "begin":
            self.exam.begin()
        elif name != "help":
            super().act(name)


class Hanging:
    """A sentence after a short head, folded under itself."""

    def __init__(self, head: str, text: str):
        self._head, self._text = head, text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in wrap(self._text, options.max_width, self._head, " " * len(self._head)):
            yield Text(line, no_wrap=True, overflow="crop")


class Cells(Static):
    """The grid of questions."""

    def __init__(self, jump: Callable[[int], None]):
        super().__init__(id="cells")
        self._jump = jump

    def on_click(self, event: events.Click) -> None:
        place: int | None = event.style.meta.get("place")
        if place is not None:
            self._jump(place)


class OverviewScreen(BaseScreen):
    """All questions in rows of ten (five where it is narrow), one of them under the cursor."""

    def __init__(self, exam: Controls, place: int):
        super().__init__(exam)
        self.place: int = place
        self.only = ""

    def keys(self) -> list[tuple[str, str]]:
        keys = [("Enter", "jump"), ("u", "open"), ("f", "flagged")]
        if self.only:
            keys = [("Enter", "jump"), ("x", "all")]
        return [*keys, ("s", "submit"), ("Esc", "back"), ("l", "language"), ("q", "leave")]

    def head(self) -> tuple[Text, Text]:
        language = self.exam.language
        title = Text(sentences.OVERVIEW.say(language), "bold")
        return title, time_left(self.exam.sitting, language)

    def compose_body(self) -> ComposeResult:
        yield Static(id="counts")
        with VerticalScroll(id="page", can_focus=False):
            yield Cells(self.exam.jump)
        yield Static(id="under")

    def places(self) -> list[int]:
        """The questions that are shown."""
        every = enumerate(self.exam.sitting.all)
        if self.only == "open":
            return [place for place, one in every if one.choice is None]
        if self.only == "flagged":
            return [place for place, one in every if one.flagged]
        return [place for place, _ in every]

    @property
    def per_row(self) -> int:
        return 10 if self.size.width >= _LEAST_FOR_TEN else 5

    def draw_body(self) -> None:
        language, sitting = self.exam.language, self.exam.sitting
        filters = {"open": sentences.ONLY_OPEN, "flagged": sentences.ONLY_FLAGGED}
        second = filters.get(self.only, sentences.LEGEND).say(language)
        counts = Folding((self.exam.counts(), second, ""))
        self.query_one("#counts", Static).update(counts)
        places = self.places()
        if places and self.place not in places:
            self.place = min(places, key=lambda place: abs(place - self.place))
        self.query_one("#cells", Cells).update(self._grid(places))
        under = sentences.NONE_SUCH.say(language)
        if places:
            title = sitting[self.place].question.title.in_(language)
            under = f"{self.place + 1}. {title}"
            row = places.index(self.place) // self.per_row
            page = self.query_one("#page")
            if not page.scroll_y <= row < page.scroll_y + max(1, page.size.height):
                page.scroll_to(y=max(0, row - page.size.height // 2), animate=False)
        self.query_one("#under", Static).update(Folding(("", under), QUESTION))

    def _grid(self, places: list[int]) -> Text:
        grid = Text(no_wrap=True, overflow="crop")
        for number, place in enumerate(places):
            one = self.exam.sitting[place]
            mark = f"{OPEN if one.choice is None else CHOSEN}{FLAG if one.flagged else ' '}"
            here = place == self.place
            cell = f"{'[' if here else ' '}{place + 1:>3}{mark}{']' if here else ' '}"
            style = Style(bold=here or one.choice is None, reverse=here, meta={"place": place})
            if number and number % self.per_row == 0:
                grid.append("\n")
            grid.append(cell, style)
        return grid

    def press(self, key: str) -> bool:
        places = self.places()
        at = places.index(self.place) if self.place in places else 0
        steps = {"left": -1, "right": 1, "up": -self.per_row, "down": self.per_row}
        steps |= {"p": -1, "n": 1}
        if key in steps:
            if places and 0 <= at + steps[key] < len(places):
                self.place = places[at + steps[key]]
        elif key in ("home", "end"):
            self.place = (places or [self.place])[0 if key == "home" else -1]
        elif key in ("u", "f", "x"):
            wanted = {"u": "open", "f": "flagged", "x": ""}[key]
            self.only = "" if wanted == self.only else wanted
        elif key in ("enter", "s", "escape", "o"):
            self.act({"enter": "jump", "s": "submit"}.get(key, "back"))
            return True
        else:
            return False
        self.draw()
        return True

    def act(self, name: str) -> None:
        if name == "jump":
            if self.place in self.places():
                self.exam.jump(self.place)
        elif name in ("open", "flagged", "all"):
            self.press({"open": "u", "flagged": "f", "all": "x"}[name])
        elif name == "submit":
            self.exam.ask_to_submit()
        elif name == "back":
            self.exam.pop_screen()
        else:
            super().act(name)


class SubmitScreen(Page):
    """Asks once before the exam is handed in."""

    def keys(self) -> list[tuple[str, str]]:
        return [("y", "yes"), ("n", "back"), ("o", "overview")]

    def text(self) -> list[RenderableType]:
        sitting, language = self.exam.sitting, self.exam.language
        count = sum(one.choice is None for one in sitting.all)
        flagged = sum(one.flagged for one in sitting.all)
        lines = [sentences.SUBMIT_OPEN.say(language, open=count)] if count else []
        lines += [sentences.SUBMIT_FLAGGED.say(language, flagged=flagged)] if flagged else []
        lines += [] if count else [sentences.SUBMIT_ALL.say(language)]
        return [
            Folding((sentences.SUBMIT.say(language), ""), QUESTION),
            Folding((*lines, "", sentences.SUBMIT_FINAL.say(language))),
        ]

    def press(self, key: str) -> bool:
        known = {"y": "yes", "n": "back", "escape": "back", "o": "overview"}
        if key in known:
            self.act(known[key])
            return True
        return super().press(key)

    def act(self, name: str) -> None:
        if name == "yes":
            self.exam.submit()
        elif name == "back":
            self.exam.pop_screen()
        elif name == "overview":
            self.exam.pop_screen()
            self.exam.overview()
        elif name != "help":
            super().act(name)


class HelpScreen(Page):
    """All keys."""

    def keys(self) -> list[tuple[str, str]]:
        return [("Esc", "back"), ("l", "language")]

    def text(self) -> list[RenderableType]:
        language = self.exam.language
        title = Text(sentences.HELP_TITLE.say(language), "bold")
        lines = [Hanging(f"{key:<10}", text.say(language)) for key, text in sentences.HELP]
        return [title, Text(""), *lines]

    def press(self, key: str) -> bool:
        if key in ("escape", "enter", "?", "q"):
            self.act("back")
            return True
        return super().press(key)

    def act(self, name: str) -> None:
        if name == "back":
            self.exam.pop_screen()
        else:
            super().act(name)


class OverScreen(Page):
    """Time is up."""

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", "result")]

    def text(self) -> list[RenderableType]:
        sitting, language = self.exam.sitting, self.exam.language
        done = sum(one.choice is not None for one in sitting.all)
        said = sentences.HANDED_IN.say(language, done=done, count=len(sitting))
        return [Folding((sentences.TIME_OVER.say(language), ""), QUESTION), Folding((said,))]

    def press(self, key: str) -> bool:
        if key in ("enter", "q", "escape"):
            self.act("result")
            return True
        return super().press(key)

    def act(self, name: str) -> None:
        if name == "result":
            self.exam.exit()
