"""How a sitting stands against an even pace, as one line: what is left, what is flagged, how far ahead or behind."""

from __future__ import annotations

from grader.exam import sentences
from grader.exam.sitting import Sitting
from grader.text import Text

_LONG = 120  # seconds that are said in minutes
_CLOSE = 30  # seconds from the pace that nobody needs to know of
LAST_MINUTE = 60.0
ANNOUNCED = (600, 60)  # seconds left that are said in so many words
_EARLY = 4  # times as long as what is said to be left the exam is at least


def seconds_each(sitting: Sitting) -> float:
    """The time that there is for a question: 69 s in a whole exam."""
    return sitting.seconds / max(1, len(sitting))


def short_below(sitting: Sitting) -> float:
    """The seconds left from which time is short: a twelfth of the exam (ten minutes of 120), or half the pace for what is open.

    Who has answered everything is told in the last minute.
    """
    some = sitting.seconds / 12
    waiting = sum(one.choice is None for one in sitting.all)
    if not waiting:
        return min(some, LAST_MINUTE)
    return max(some, waiting * seconds_each(sitting) / 2)


def announced(sitting: Sitting) -> tuple[int, ...]:
    """Those of `ANNOUNCED` that say something in an exam of this length: not ten minutes of eleven."""
    return tuple(limit for limit in ANNOUNCED if limit * _EARLY <= sitting.seconds)


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
