"""What grading needs to know of an exercise, whether its answer is there or not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from grader.format.blanks import Blank
from grader.text import Text


@dataclass(frozen=True)
class Prompt:
    """What an exercise asks. `shared` is the same in every language: formulas and shapes, or nothing."""

    title: Text
    text: Text
    shared: str = ""

    def whole(self, language: str) -> str:
        """All but the title for a reader of `language`: the text, then what is shared."""
        return "\n\n".join(part for part in (self.text.in_(language), self.shared) if part)

    @property
    def words(self) -> frozenset[str]:
        """What stands in double quotes: the words to choose from, where an output is one of some."""
        return frozenset(re.findall(r'"([^"\n]+)"', self.whole("en")))


@dataclass(frozen=True)
class KnownMistake:
    """A mistake as far as a verdict needs it: its name, by which its values are found, and what is said of it."""

    name: str
    why: Text


@dataclass(frozen=True)
class Gradable:
    """An exercise with its answer (`Exercise`), or one that was handed out without it (`Released`)."""

    topic: str
    name: str
    path: Path
    source: str
    text: str  # in which the blanks lie: the answer, or the stub that was handed out
    prompt: Prompt
    function: str
    arguments: tuple[str, ...]
    outputs: tuple[str, ...]
    imports: frozenset[str]
    blanks: tuple[Blank, ...]
    mistakes: tuple[KnownMistake, ...]
    seconds: float
    # The function that turns what was returned into what is compared, where several answers are right; it stands alone.
    compared: str
    keras_decides: bool  # whether the right values come from Keras or TensorFlow

    @property
    def key(self) -> str:
        return f"{self.topic}/{self.name}"

    @property
    def flavour(self) -> str:
        """Which process runs submissions: "numpy", or "tensorflow" with Keras preloaded."""
        return "tensorflow" if {"keras", "tensorflow"} & self.imports else "numpy"

    @property
    def needs_keras(self) -> bool:
        """Whether running any part of this file imports Keras or TensorFlow (seconds, the first time)."""
        return self.keras_decides or self.flavour == "tensorflow"

    @property
    def allowed_imports(self) -> frozenset[str]:
        """What a submission may import besides the standard library: NumPy always, Keras and TensorFlow together."""
        together: set[str] = {"keras", "tensorflow"} if self.flavour == "tensorflow" else set()
        return self.imports | together | {"numpy"}
