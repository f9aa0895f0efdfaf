"""A sentence in Japanese and in English as one thing, from the exercise file to the screen. Imports nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
        """The message in `language`, its `{fields}` filled in."""
        return self.in_(language).format(**details)

    def filled(self, **details: object) -> Text:
        """The message with its `{fields}` filled in, in both languages."""
        return Text(self.ja.format(**details), self.en.format(**details))

    @classmethod
    def of(cls, make: Callable[[str], str]) -> Text:
        """What `make(language)` gives in each language."""
        return cls(make("ja"), make("en"))

    @property
    def both(self) -> dict[str, str]:
        """By language, as other programs read it."""
        return {"ja": self.ja, "en": self.en}
