"""What a learner means by a word: LSTM, lstm_step and lstm-step are as good as lstm and lstm/lstm_step."""

from __future__ import annotations

from collections import Counter

from grader.errors import UserError
from grader.format.course import Course


def meant(course: Course, word: str) -> str:
    """The topic or exercise that `word` names in other letters or without its topic; else `word`, as it is."""
    try:
        course.select((word,))
    except UserError as error:
        if error.key not in ("unknown-topic", "unknown-exercise"):
            return word
    else:
        return word
    names = Counter(name for _, name in course.pairs)
    known = {name: f"{topic}/{name}" for topic, name in course.pairs if names[name] == 1}
    known |= {"/".join(pair): "/".join(pair) for pair in course.pairs}
    known |= {topic.folder: topic.folder for topic in course.topics}
    folded = word.casefold().replace("-", "_").removesuffix(".py").rstrip("/")
    return {each.casefold(): key for each, key in known.items()}.get(folded, word)


def all_meant(course: Course, words: tuple[str, ...]) -> tuple[str, ...]:
    """Each of `words` as `meant` has it."""
    return tuple(meant(course, word) for word in words)
