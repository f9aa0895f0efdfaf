"""How an edited answer ends that raises. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Raised:
    """An edited answer ended in an exception; `line` is the one of its own source that ran last, 0 where none did.

    `place` is that line's in the exercise ("" where it is not known), `shapes` are those of what was computed there.
    """

    exception: str
    message: str
    line: int = 0
    place: str = ""
    shapes: str = ""
