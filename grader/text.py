"""A sentence in Japanese and in English as one thing, from the exercise file to the screen; foreign text made harmless."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("ja", "en")


@dataclass(frozen=True)
class Text:
    """The same in Japanese and in English. A message has the same `{fields}` in both."""

    ja: str
    en: str

    def in_(self, language: str) -> str:
        """The text in `language` ("ja" or "en") as it stands."""
        return self.ja if language == "ja" else self.en

    def say(self, language: str, /, **details: object) -> str:
        """The message in `language`, its `{fields}` filled in: texts in it, names and paths on one line and escaped."""
        return self.in_(language).format(**{k: shown(v, language) for k, v in details.items()})

    def filled(self, **details: object) -> Text:
        """The message with its `{fields}` filled in, in both languages."""
        return Text(self.say("ja", **details), self.say("en", **details))

    @classmethod
    def of(cls, make: Callable[[str], str]) -> Text:
        """What `make(language)` gives in each language."""
        return cls(make("ja"), make("en"))

    @property
    def both(self) -> dict[str, str]:
        """By language, as other programs read it."""
        return {"ja": self.ja, "en": self.en}


class Lines(str):
    """A text that is harmless already and may stay on several lines in a message."""


def escaped(text: str, keep: str = "") -> str:
    """Foreign text made harmless: control, bidirectional and other invisible characters but `keep` as Python writes them."""
    if text.isprintable():
        return text
    return "".join(
        one
        if one in keep or one.isprintable() or unicodedata.category(one) == "Zs"
        else one.encode("unicode_escape").decode("ascii")
        for one in text
    )


def shown(value: object, language: str) -> object:
    """What stands in a message for `value`."""
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, Lines) or not isinstance(value, str | Path):
        return value
    return escaped(str(value))
