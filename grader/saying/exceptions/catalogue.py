"""Looks an exception up and says what it means: its operands first, then the rule that was broken."""

from __future__ import annotations

from grader.saying.exceptions.crash import Crash
from grader.saying.exceptions.entry import Entry
from grader.saying.exceptions.keras_layers import KERAS_LAYERS
from grader.saying.exceptions.keras_values import KERAS_VALUES
from grader.saying.exceptions.names import NAMES
from grader.saying.exceptions.operands import operands_named
from grader.saying.exceptions.python import PYTHON
from grader.saying.exceptions.shapes import SHAPES
from grader.saying.exceptions.syntax import SYNTAX
from grader.saying.exceptions.values import VALUES
from grader.saying.filling import filled
from grader.text import Text

# In this order: the first entry that fits an exception speaks.
CATALOGUE: dict[str, Entry] = {
    **KERAS_LAYERS,
    **KERAS_VALUES,
    **SHAPES,
    **VALUES,
    **NAMES,
    **PYTHON,
    **SYNTAX,
}

BETWEEN = Text("", " ")  # sentences


def explained(crash: Crash) -> Text | None:
    """What the exception means in these operands' terms; None where neither it nor an operand is known."""
    key = entry_for(crash)
    if key is None:
        return operands_named(crash.operation)
    entry = CATALOGUE[key]
    fields = entry.explain(crash) or {}
    reason = filled(entry.text, **fields)
    lead = operands_named(crash.operation) if entry.lead else None
    if lead is None:
        return reason
    return Text.of(
        lambda language: BETWEEN.in_(language).join((lead.in_(language), reason.in_(language)))
    )


def entry_for(crash: Crash) -> str | None:
    """The key of the entry that speaks of this exception."""
    found = (key for key, entry in CATALOGUE.items() if entry.explain(crash) is not None)
    return next(found, None)
