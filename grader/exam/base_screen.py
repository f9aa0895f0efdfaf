"""What all screens of the exam share: a line above, a line of keys below that can be clicked, keys in any width."""

from __future__ import annotations

import unicodedata
from typing import Protocol

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from grader.exam import sentences
from grader.exam.sitting import Sitting

_NAMES = {"question_mark": "?", "full_stop": ".", "return": "enter"}


class Controls(Protocol):
    """What the screens ask the app for that holds them."""

    sitting: Sitting
    language: str
    resumed: bool

    def begin(self) -> None: ...

    def overview(self) -> None: ...

    def jump(self, place: int) -> None: ...

    def ask_to_submit(self) -> None: ...

    def help(self) -> None: ...

    def submit(self) -> None: ...

    def leave(self) -> None: ...

    def speak(self, language: str) -> None: ...

    def counts(self) -> str: ...

    def second(self) -> None: ...

    def count_time(self) -> None: ...

    def pop_screen(self) -> object: ...

    def exit(self) -> None: ...


class Line(Static):
    """One line: a text flush left, one flush right."""

    def show(self, left: Text, right: Text | str, width: int) -> None:
        right = Text(right) if isinstance(right, str) else right
        gap = max(1, width - 2 - left.cell_len - right.cell_len)
        self.update(Text.assemble(left, " " * gap, right, no_wrap=True, overflow="crop"))


class BaseScreen(Screen[None]):
    """A screen with head and keys. Subclasses say what stands between, and which keys there are."""

    def __init__(self, exam: Controls):
        super().__init__()
        self.exam = exam

    def compose(self) -> ComposeResult:
        yield Line(id="head")
        yield from self.compose_body()
        yield Static(id="keys")

    def compose_body(self) -> ComposeResult:
        raise NotImplementedError

    def draw_body(self) -> None:
        raise NotImplementedError

    def keys(self) -> list[tuple[str, str]]:
        """What stands at the bottom: keys as written, and what they do (`sentences.KEYS`)."""
        raise NotImplementedError

    def head(self) -> tuple[Text, Text]:
        """Left and right of the first line."""
        raise NotImplementedError

    def press(self, key: str) -> bool:
        """Act on a key; False for one that means nothing here."""
        raise NotImplementedError

    def act(self, name: str) -> None:
        """Do what a key or a click at the bottom asks for."""
        if name == "leave":
            self.exam.leave()
        elif name == "language":
            self.exam.speak("en" if self.exam.language == "ja" else "ja")
        elif name == "help":
            self.exam.help()

    def on_mount(self) -> None:
        self.draw()

    def on_resize(self, _: events.Resize) -> None:
        self.draw()

    def draw(self) -> None:
        """Everything anew: the language, the width or an answer has changed."""
        if not self.query("#keys"):
            return  # not there yet: it is drawn when it is
        self.draw_head()
        self.query_one("#keys", Static).update(self._keys_line())
        self.draw_body()

    def draw_head(self) -> None:
        for line in self.query("#head").results(Line):
            line.show(*self.head(), self.size.width)

    def action_act(self, name: str) -> None:
        self.act(name)

    def on_key(self, event: events.Key) -> None:
        key = event.key
        if event.character and event.is_printable and event.character != " ":
            # Whoever writes Japanese may type full-width letters.
            key = unicodedata.normalize("NFKC", event.character).lower()
        key = _NAMES.get(key, key)
        common = {"q": "leave", "l": "language", "?": "help"}
        if not self.press(key):
            if key in common:
                self.act(common[key])
            elif key in ("j", "e"):
                self.exam.speak({"j": "ja", "e": "en"}[key])
            else:
                return
        event.stop()

    def _keys_line(self) -> Text:
        """As many keys as there is room for; the last one always."""
        language, room = self.exam.language, self.size.width - 2
        items = [(key, sentences.KEYS[name].say(language), name) for key, name in self.keys()]
        gap = "  "
        while len(items) > 2 and _width(items, gap) > room:
            if any(label for _, label, _ in items[:-1] if label != "⚑") and room < 60:
                items = _shorter(items)
                gap = " "
                if _width(items, gap) <= room:
                    break
            items.pop(-2)
        line = Text(no_wrap=True, overflow="crop")
        for key, label, name in items:
            line.append(gap if line else "")
            click = Style(meta={"@click": f"screen.act('{name}')"})
            line.append(key, Style(bold=True) + click)
            line.append(f" {label}" if label and label != key else "", click)
        return line


def _width(items: list[tuple[str, str, str]], gap: str) -> int:
    return sum(cell_len(f"{key} {label}") + len(gap) for key, label, _ in items) - len(gap)


def _shorter(items: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Without the words of what everybody guesses."""
    guessed = {"choose", "previous", "next"}
    return [(key, "" if name in guessed else label, name) for key, label, name in items]
