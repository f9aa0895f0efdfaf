"""What may be said of wrong values: kinds of statements, and those that two runs of a submission show together.

Makes data, not sentences.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from grader.judging.reference import Reference


class StatementKind(StrEnum):
    """What numbers may show; a key of the messages."""

    NOT_FINITE = "not-finite"
    NOT_FINITE_NUMBER = "not-finite-number"
    EXCHANGED = "exchanged"
    TRANSPOSED = "transposed"
    AXES = "axes"
    OPPOSITE_SIGN = "opposite-sign"
    FACTOR = "factor"
    FACTOR_SIZE = "factor-size"
    OFFSET = "offset"
    HALF_PRECISION = "half-precision"
    SMALL_DIFFERENCE = "small-difference"
    SOME_RIGHT = "some-right"
    BATCH_OF_ONE = "batch-of-one"
    NO_CHOICE = "no-choice"
    UNSTEADY = "unsteady"
    UNSTEADY_GENERATOR = "unsteady-generator"
    DRAWN = "drawn"
    DRAWN_NOT_FROM_RNG = "drawn-not-from-rng"
    # Of the layers inside a model.
    LAYER_NAMES = "layer-names"
    LAYER_EXTRA = "layer-extra"
    LAYER_WEIGHTS = "layer-weights"
    WEIGHTS_IN_ORDER = "weights-in-order"
    LAYER_INPUT = "layer-input"
    LAYER_OUTPUT = "layer-output"
    LAYER_END = "layer-end"
    LAYERS_AGREE = "layers-agree"


OF_LAYERS = frozenset(
    (
        StatementKind.LAYER_NAMES,
        StatementKind.LAYER_EXTRA,
        StatementKind.LAYER_WEIGHTS,
        StatementKind.WEIGHTS_IN_ORDER,
        StatementKind.LAYER_INPUT,
        StatementKind.LAYER_OUTPUT,
        StatementKind.LAYER_END,
        StatementKind.LAYERS_AGREE,
    )
)


@dataclass(frozen=True)
class Statement:
    """One thing the numbers show of `outputs` (of all, where there are none).

    `cases`, counted from 1, are those of which it holds, where other cases are right.
    """

    kind: StatementKind
    outputs: tuple[str, ...] = ()
    details: dict[str, Any] = field(default_factory=dict[str, Any])
    cases: tuple[int, ...] = ()


def unsteady(reference: Reference) -> Statement:
    """That the same inputs, a seeded generator among them or not, gave right values once and others the next time."""
    kind = StatementKind.UNSTEADY_GENERATOR if _seeded(reference) else StatementKind.UNSTEADY
    return Statement(kind)


def drawn_elsewhere(reference: Reference) -> Statement:
    """That wrong values were others on the same inputs, where only random numbers that no argument gives were others."""
    kind = StatementKind.DRAWN_NOT_FROM_RNG if _seeded(reference) else StatementKind.DRAWN
    return Statement(kind)


def _seeded(reference: Reference) -> bool:
    return any("rng" in case.arguments for case in reference.cases)
