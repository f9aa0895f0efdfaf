"""The rule for numbers: when an observed value equals the expected one.

Same names, same shape, same kind of dtype, finite where the expected value is finite, and
`|y − e| ≤ RTOL · (|e| + rms(e)) + ATOL`, where rms is the root mean square of the whole expected array.
Integers, booleans and strings exactly. Nothing is ever broadcast.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeGuard

import numpy as np

from grader.judging.arranging import Claimed, arranged
from grader.running.names import beginnings, is_inside, owner_of
from grader.running.task import Large
from grader.running.values import Array, Bad, Observation, Reason, is_array

RTOL, ATOL = 1e-6, 1e-12
FLOAT32_RTOL = 1e-4
MAX_EXTRA = 10  # values that nobody asked for which are told
_SINGLE = (np.dtype(np.float32), np.dtype(np.complex64))


class Kind(StrEnum):
    """What kind of values an observation has; a key of the messages."""

    BOOL = "bool"
    INTEGER = "integer"
    FLOAT = "float"
    COMPLEX = "complex"
    TEXT = "text"
    BAD = "bad"


_KINDS = {
    "b": Kind.BOOL,
    "i": Kind.INTEGER,
    "u": Kind.INTEGER,
    "f": Kind.FLOAT,
    "c": Kind.COMPLEX,
}


class MismatchKind(StrEnum):
    """In what an output differs; a key of the messages."""

    VALUE = "value"
    NONFINITE = "nonfinite"
    SHAPE = "shape"
    DTYPE = "dtype"
    TEXT = "text"
    BAD = "bad"
    PARTS = "parts"
    MISSING = "missing"
    EXTRA = "extra"


@dataclass(frozen=True)
class Form:
    """An observation without its values: their kind and, of an array, its shape."""

    kind: Kind
    shape: tuple[int, ...] | None = None

    def __str__(self) -> str:
        return self.kind if self.shape is None else f"{self.kind} {shape_text(self.shape)}"


@dataclass(frozen=True)
class Mismatch:
    """How one output differs. Where it is not there as it should be, `expected` is a `Form`.

    `index` is that of the first differing element, None where elements do not correspond; `distance` is
    the largest error in units of the tolerance (1 is just accepted), infinite where there is none.
    """

    output: str
    kind: MismatchKind
    index: tuple[int, ...] | None
    actual: object
    expected: object
    distance: float
    wrong: int = 1
    size: int = 1

    @property
    def elementwise(self) -> bool:
        """Whether `actual` and `expected` are the numbers at `index`."""
        return self.kind in (MismatchKind.VALUE, MismatchKind.NONFINITE)


@dataclass(frozen=True)
class Comparison:
    """All outputs of one case: what differs, the largest distance, and whether float32's row was used."""

    mismatches: tuple[Mismatch, ...]
    distance: float
    float32: bool = False

    @property
    def equal(self) -> bool:
        return not self.mismatches


def compare(
    expected: Mapping[str, Observation],
    actual: Claimed,
    rtol: float = RTOL,
    atol: float = ATOL,
) -> Comparison:
    """Compare the named observations of one case."""
    found: list[Mismatch] = []
    distance, float32 = 0.0, False
    actual = arranged(expected, actual)
    for name, wanted in expected.items():
        if name not in actual:
            mismatch, far = _missing(name, wanted, actual), math.inf
        else:
            given = actual[name]
            float32 = float32 or (_is_single(given) and not _is_single(wanted))
            own_rtol = _rtol_for(wanted, given, rtol)
            mismatch, far = _compare_one(name, wanted, given, own_rtol, atol)
        distance = max(distance, far)
        if mismatch is not None:
            found.append(mismatch)
    # What failed stands in the way of what was not computed or not asked for: it is said once and alone.
    explained = tuple(
        begin
        for mismatch in found
        if mismatch.kind in (MismatchKind.BAD, MismatchKind.PARTS)
        for begin in beginnings(mismatch.output)
    )
    failed = any(mismatch.kind == MismatchKind.BAD for mismatch in found)
    extra = [name for name in actual if name not in expected]
    if extra:
        distance = math.inf
    alone = (name for name in extra if not name.startswith(explained))
    for name in itertools.islice(() if failed else alone, MAX_EXTRA):
        form = form_of(actual[name])
        found.append(Mismatch(name, MismatchKind.EXTRA, None, form, None, math.inf))
    once = {(mismatch.output, mismatch.kind): mismatch for mismatch in reversed(found)}
    return Comparison(tuple(reversed(once.values())), distance, float32)


def agree(
    expected: Mapping[str, Observation], actual: Claimed, rtol: float = RTOL, atol: float = ATOL
) -> bool:
    """Whether nothing differs; how something does is not looked for, which takes longer."""
    actual = arranged(expected, actual)
    if expected.keys() != actual.keys():
        return False
    return all(
        _compare_one(name, wanted, actual[name], _rtol_for(wanted, actual[name], rtol), atol)[0]
        is None
        for name, wanted in expected.items()
    )


def error_in_tolerances(
    expected: Array, actual: Array, rtol: float = RTOL, atol: float = ATOL
) -> Array:
    """|y − e| / tolerance elementwise; 0 where both are the same NaN or infinity, ∞ where only one is."""
    expected = np.asarray(expected, np.complex128 if expected.dtype.kind == "c" else np.float64)
    actual = np.asarray(actual, expected.dtype)
    finite = np.isfinite(expected)
    with np.errstate(all="ignore"):
        scale = np.abs(expected[finite])
        # Divided before squaring, so that huge values do not overflow.
        largest = float(scale.max(initial=0.0))
        rms = largest * math.sqrt(float(np.mean((scale / largest) ** 2))) if largest else 0.0
        tolerance = rtol * np.abs(expected) + rtol * rms + atol  # no sum that could overflow
        error = np.abs(actual - expected) / tolerance
        same = (actual == expected) | (np.isnan(actual) & np.isnan(expected))
    # Sizes of complex numbers may be infinite where both their parts are finite.
    error = np.where(finite & np.isfinite(actual) & ~np.isnan(error), error, np.inf)
    return np.where(same, 0.0, error)


def kind_of(value: Observation | Large) -> Kind:
    if isinstance(value, np.ndarray):
        return _KINDS[value.dtype.kind]
    if isinstance(value, Large):
        return _KINDS[np.dtype(value.dtype).kind]
    return Kind.TEXT if isinstance(value, str) else Kind.BAD


def form_of(value: Observation | Large) -> Form:
    shape = value.shape if isinstance(value, np.ndarray | Large) else None
    return Form(kind_of(value), shape)


def is_shape(value: object) -> TypeGuard[tuple[int, ...]]:
    """Whether one side of a mismatch is a shape."""
    return isinstance(value, tuple)


def shape_text(shape: tuple[int, ...]) -> str:
    """(2, 3) as `2×3`; (3,) and () as Python writes them."""
    return "×".join(map(str, shape)) if len(shape) > 1 else str(shape)


def _rtol_for(wanted: Observation, given: Observation | Large, rtol: float) -> float:
    """Single-precision numbers have a row of their own."""
    return max(rtol, FLOAT32_RTOL) if _is_single(given) and not _is_single(wanted) else rtol


def _is_single(value: object) -> bool:
    return is_array(value) and value.dtype in _SINGLE


def _missing(name: str, wanted: Observation, actual: Claimed) -> Mismatch:
    """An output that is not there. What stands in its place says more than its absence."""
    owner = owner_of(name)
    for given, value in actual.items():
        if not isinstance(value, Bad):
            continue
        near = given == "result" or is_inside(name, given) or is_inside(given, name)
        beside = bool(owner) and owner_of(given) == owner
        if near or beside:
            return Mismatch(given, MismatchKind.BAD, None, value, None, math.inf)
    begin = beginnings(name)
    parts = sum(given.startswith(begin) for given in actual)
    if parts:
        return Mismatch(name, MismatchKind.PARTS, None, str(parts), form_of(wanted), math.inf)
    return Mismatch(name, MismatchKind.MISSING, None, None, form_of(wanted), math.inf)


def _compare_one(
    name: str, wanted: Observation, given: Observation | Large, rtol: float, atol: float
) -> tuple[Mismatch | None, float]:
    def differs(kind: MismatchKind, actual: object, expected: object) -> tuple[Mismatch, float]:
        return Mismatch(name, kind, None, actual, expected, math.inf), math.inf

    if isinstance(wanted, Bad) and wanted.reason == Reason.RANDOM:
        return None, 0.0  # no value to compare; that something is random is observed by its rates
    if isinstance(given, Bad):
        return differs(MismatchKind.BAD, given, form_of(wanted))
    if isinstance(wanted, Bad):  # what a mistake gives
        return differs(MismatchKind.MISSING, None, form_of(wanted))
    if isinstance(wanted, str) or isinstance(given, str):
        if isinstance(wanted, str) and isinstance(given, str):
            return (None, 0.0) if wanted == given else differs(MismatchKind.TEXT, given, wanted)
        return differs(MismatchKind.DTYPE, kind_of(given), kind_of(wanted))
    if isinstance(given, Large) or given.shape != wanted.shape:
        return differs(MismatchKind.SHAPE, given.shape, wanted.shape)
    if kind_of(given) != kind_of(wanted):
        return differs(MismatchKind.DTYPE, kind_of(given), kind_of(wanted))
    if wanted.dtype.kind in "biu":
        errors = np.where(given == wanted, 0.0, np.inf)
    else:
        errors = error_in_tolerances(wanted, given, rtol, atol)
    far = float(errors.max(initial=0.0))
    if far <= 1:
        return None, far
    wrong = np.argwhere(~(errors <= 1))
    index = tuple(int(i) for i in wrong[0])
    strange = not np.isfinite(given[index]) and np.isfinite(wanted[index])
    kind = MismatchKind.NONFINITE if strange else MismatchKind.VALUE
    values = (given[index].item(), wanted[index].item())
    return Mismatch(name, kind, index, *values, far, len(wrong), wanted.size), far
