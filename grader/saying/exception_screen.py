"""An exception on a terminal: the line that raised it, what it means, and its own words in grey."""

from __future__ import annotations

from grader.judging.verdict import Verdict
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


def say_meaning(voice: Voice, verdict: Verdict, failed: Failure) -> None:
    """What the exception means, where its values were made, and below it how Python or a library words it."""
    explanation = sentences.explanation(failed, voice.language)
    if explanation:
        voice.line()
        voice.say(f"→ {explanation}")
    made = sentences.made_at(verdict, voice.language)
    if made:
        voice.line()
        lines = verdict.source.split("\n")
        for number in dict.fromkeys(maker.line for maker in verdict.makers):
            text = lines[number - 1].strip() if number <= len(lines) else ""
            voice.code(sentences.printable(text, 200), f"{number:>4} │ ")
        voice.line()
        voice.say(f"→ {made}")
    if not explanation:
        return
    words = sentences.own_words(failed)
    if words:
        voice.line()
        voice.say(ORIGINAL, style="dim", words=words)
