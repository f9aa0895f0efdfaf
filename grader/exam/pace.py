"""How a sitting stands against an even pace, as one line: what is left, what is flagged, how far ahead or behind."""

from __future__ import annotations

from grader.exam import sentences
from grader.exam.sitting import Sitting
from grader.text import Text

_LONG = 120  # seconds that are said in minutes
_CLOSE = 30  # seconds from the pace that nobody needs to know of


def seconds_each(sitting: Sitting) -> float:
    """The time that there is for a question: 69 s in a whole exam."""
    return sitting.seconds / max(1, len(sitting))


def time_each(sitting: Sitting, language: str) -> str:
    """The same in words, in seconds up to two minutes."""
    seconds = seconds_each(sitting)
    if seconds < _LONG:
        return sentences.SECONDS.say(language, seconds=round(seconds))
    return sentences.duration(seconds, language)


def pace(sitting: Sitting, language: str) -> str:
    """Against the time for as many questions as are answered. Nothing before the first answer."""
    done = sum(one.choice is not None for one in sitting.all)
    if not done:
        return ""
    ahead = done * seconds_each(sitting) - sitting.used
    if abs(ahead) < _CLOSE:
        return sentences.ON_PACE.say(language)
    text: Text = sentences.AHEAD if ahead > 0 else sentences.BEHIND
    return text.say(language, time=_about(abs(ahead), language))


def standing(sitting: Sitting, language: str) -> str:
    """How many questions are open and flagged, and the pace."""
    every = sitting.all
    counts = sentences.LEFT_OPEN.say(
        language,
        open=sum(one.choice is None for one in every),
        flagged=sum(one.flagged for one in every),
    )
    own = pace(sitting, language)
    gap = "　" if language == "ja" else ", "
    return f"{counts}{gap}{own}" if own else counts


def _about(seconds: float, language: str) -> str:
    """To ten seconds: it changes while one reads it."""
    return sentences.duration(10 * round(seconds / 10), language)
