"""An exception on a terminal: the line that raised it, what it means, and its own words in grey."""

from __future__ import annotations

from grader.running.task import Failure
from grader.saying import sentences
from grader.saying.exceptions.signs import signs_of, visible
from grader.saying.voice import Voice
from grader.text import Text

ORIGINAL = Text("もとのメッセージ: {words}", "In its own words: {words}")


def say_line(voice: Voice, failed: Failure) -> None:
    """The submission's line that was the last to run, where it is known."""
    details = failed.details
    text = sentences.printable(details.get("text", ""), 200)
    if text:
        voice.line()
        number = sentences.printable(details.get("line", ""), 8)
        voice.code(visible(text, signs_of(details.get("signs", ""))), f"{number:>4} │ ")


def say_meaning(voice: Voice, failed: Failure) -> None:
    """What the exception means, and below it how Python or a library words it."""
    explanation = sentences.explanation(failed, voice.language)
    if not explanation:
        return
    voice.line()
    voice.say(f"→ {explanation}")
    words = sentences.own_words(failed)
    if words:
        voice.line()
        voice.say(ORIGINAL, style="dim", words=words)
