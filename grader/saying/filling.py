"""Fills the fields of a message in, as Japanese and English want their spaces."""

from __future__ import annotations

from string import Formatter

from grader.saying.layout import is_wide
from grader.text import Text, shown


def fill(message: Text, language: str, /, **details: object) -> str:
    """`message` filled in. In Japanese no space stays between two Japanese characters that meet there."""
    if language != "ja":
        return message.say(language, **details)
    text = ""
    for literal, name, _, _ in Formatter().parse(message.ja):
        for piece in (literal, "" if name is None else str(shown(details[name], language))):
            if text.endswith(" ") and _is_japanese(text[:-1][-1:]) and _is_japanese(piece[:1]):
                text = text[:-1]
            if piece.startswith(" ") and _is_japanese(text[-1:]) and _is_japanese(piece[1:2]):
                piece = piece[1:]
            text += piece
    return text


def filled(message: Text, /, **details: object) -> Text:
    """The same in both languages."""
    return Text.of(lambda language: fill(message, language, **details))


def _is_japanese(character: str) -> bool:
    return bool(character) and is_wide(character)
