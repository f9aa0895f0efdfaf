"""An entry of the catalogue of exceptions: which it is about, and what it says of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from grader.saying.exceptions.crash import Crash
from grader.text import Text

# Further fields of a sentence; None where the entry does not fit after all.
Fields = Mapping[str, object]
More = Callable[[Crash, Fields], Fields | None]


def nothing_more(_: Crash, fields: Fields) -> Fields | None:
    """The fields that the message itself gives."""
    return fields


def _short(function: str) -> str:
    """`conv` of `build.<locals>.conv`, `Dense` of `Dense.__init__`."""
    parts = [part for part in function.split(".") if not part.startswith("__")]
    return parts[-1] if parts else function


@dataclass(frozen=True)
class Entry:
    """`exception` matches the whole name of a kind of exception, `message` the beginning of what it says.

    Groups of `message` fill in `text`, and what `more` makes of them. `lead`: whether the operands are named before it.
    """

    exception: str
    message: str
    text: Text
    more: More = nothing_more
    lead: bool = True

    def explain(self, crash: Crash) -> Fields | None:
        """The fields of its sentence about this exception, or None where it is not about it."""
        if not re.fullmatch(self.exception, crash.exception):
            return None
        found = re.match(self.message, crash.message)
        if found is None:
            return None
        fields = {name: text or "" for name, text in found.groupdict().items()}
        if "function" in fields:
            fields["function"] = _short(fields["function"])
        return self.more(crash, fields)
