"""Facts about wrong numbers: a factor, an offset, transposed, NaN, exchanged, right for a batch of one.

Every statement is checked on all failing cases; where the numbers do not decide, nothing is said. Makes
data, not sentences.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeGuard

import numpy as np

from grader.judging.compare import (
    ATOL,
    FLOAT32_RTOL,
    RTOL,
    Claimed,
    Comparison,
    MismatchKind,
    error_in_tolerances,
)
from grader.judging.raised import Raised
from grader.judging.ratios import is_simple, ratio_text
from grader.judging.reference import Reference
from grader.judging.runs import exchanged
from grader.judging.sizes import LOOSE, right_for_batch_of_one, size_named
from grader.judging.statement import Statement, StatementKind
from grader.running.names import aspect_in
from grader.running.values import Array, is_array

# Mismatches beside which there is nothing to add.
_SAY_IT_THEMSELVES = {
    MismatchKind.BAD,
    MismatchKind.MISSING,
    MismatchKind.EXTRA,
    MismatchKind.DTYPE,
    MismatchKind.TEXT,
}


@dataclass(frozen=True)
class _Wrong:
    """One output over all cases: expected and actual values, as arrays, in the cases where it differs."""

    name: str
    cases: tuple[int, ...]
    expected: tuple[Array, ...]
    actual: tuple[Array, ...]


def statements_about(
    reference: Reference,
    actual: tuple[Claimed, ...],
    compared: tuple[Comparison, ...],
    rtol: float = RTOL,
    words: frozenset[str] = frozenset(),
) -> tuple[Statement, ...]:
    """What holds of the wrong values in `actual`, one dict per case; () where nothing known does.

    `words` are those that the prompt quotes.
    """
    names = list(reference.expected[0])
    swapped = exchanged(reference, actual, rtol)
    if swapped:
        return (Statement(StatementKind.EXCHANGED, swapped),)
    foreign = _no_choice(reference, compared, words)
    if foreign:
        return foreign
    kinds = {m.kind for c in compared for m in c.mismatches}
    wrong_names = {m.output for c in compared for m in c.mismatches}
    if kinds & _SAY_IT_THEMSELVES or not wrong_names <= set(names):
        return ()
    found: list[Statement] = []
    outputs = _wrong_outputs(names, reference, actual, compared)
    for wrong in outputs:
        statement = _nan(wrong) or _permuted(wrong, rtol)
        if statement is None and MismatchKind.SHAPE not in kinds:
            statement = _scaled(reference, wrong) or _shifted(wrong) or _imprecise(wrong)
        if (
            statement is not None
            and len(wrong.cases) < len(compared)
            and "case" not in statement.details
        ):
            statement = replace(statement, cases=tuple(case + 1 for case in wrong.cases))
        if statement is not None:
            found.append(statement)
    right = [name for name in names if name not in wrong_names]
    if right:
        wrong = [name for name in names if name in wrong_names]
        found.append(Statement(StatementKind.SOME_RIGHT, (), {"right": right, "wrong": wrong}))
    argument = right_for_batch_of_one(reference, compared)
    turned = (StatementKind.TRANSPOSED, StatementKind.AXES)
    if argument and not any(statement.kind in turned for statement in found):
        found.append(Statement(StatementKind.BATCH_OF_ONE, (), {"argument": argument}))
    return tuple(_merged(found, len(outputs)))


def _no_choice(
    reference: Reference, compared: tuple[Comparison, ...], words: frozenset[str]
) -> tuple[Statement, ...]:
    """Texts that are none of the `words` to choose from, where the answer and its mistakes choose from these."""
    found: list[Statement] = []
    for mismatch in {m.output: m for c in compared for m in c.mismatches}.values():
        if mismatch.kind != MismatchKind.TEXT or aspect_in(mismatch.output):
            continue
        ends = itertools.chain(reference.expected, *reference.mistakes.values())
        given = (end.get(mismatch.output) for end in ends if not isinstance(end, Raised))
        if {value for value in given if isinstance(value, str)} <= words and (
            mismatch.actual not in words
        ):
            details = {"value": str(mismatch.actual), "choices": sorted(words)}
            found.append(Statement(StatementKind.NO_CHOICE, (mismatch.output,), details))
    return tuple(found)


def _wrong_outputs(
    names: list[str],
    reference: Reference,
    actual: tuple[Claimed, ...],
    compared: tuple[Comparison, ...],
) -> list[_Wrong]:
    outputs: list[_Wrong] = []
    for name in names:
        cases = tuple(
            index
            for index, comparison in enumerate(compared)
            if any(m.output == name for m in comparison.mismatches)
        )
        expected = [reference.expected[index][name] for index in cases]
        given = [actual[index].get(name) for index in cases]
        wrong = _Wrong(
            name, cases, tuple(filter(_is_number, expected)), tuple(filter(_is_number, given))
        )
        if cases and len(wrong.expected) == len(wrong.actual) == len(cases):
            outputs.append(wrong)
    return outputs


def _is_number(value: object) -> TypeGuard[Array]:
    return is_array(value) and value.dtype.kind in "iufc"


def _merged(statements: list[Statement], outputs: int) -> Iterator[Statement]:
    """Say once what holds of every wrong output."""
    for kind, group in itertools.groupby(statements, key=lambda s: s.kind):
        same = list(group)
        details, cases = same[0].details, same[0].cases
        alike = all((s.details, s.cases) == (details, cases) for s in same)
        if len(same) > 1 and len(same) == outputs and alike:
            yield Statement(kind, tuple(name for s in same for name in s.outputs), details, cases)
        else:
            yield from same


def _nan(wrong: _Wrong) -> Statement | None:
    for case, expected, given in zip(wrong.cases, wrong.expected, wrong.actual, strict=True):
        if expected.shape != given.shape:
            continue
        strange = np.argwhere(~np.isfinite(given) & np.isfinite(expected))
        if len(strange):
            index = tuple(int(i) for i in strange[0])
            first = given[index]
            alike = np.isnan(given) if np.isnan(first) else given == first
            count = int(np.sum(alike & np.isfinite(expected)))
            value = "nan" if np.isnan(first) else str(first)
            details = {
                "value": value,
                "index": list(index),
                "case": case + 1,
                "count": count,
                "size": given.size,
            }
            kind = StatementKind.NOT_FINITE if index else StatementKind.NOT_FINITE_NUMBER
            return Statement(kind, (wrong.name,), details)
    return None


def _permuted(wrong: _Wrong, rtol: float) -> Statement | None:
    """The right values with their axes in another order."""
    if any(np.iscomplexobj(given) for given in wrong.actual) != np.iscomplexobj(wrong.expected[0]):
        return None  # a real part alone is not what was returned
    ndim = wrong.expected[0].ndim
    if not 2 <= ndim <= 4 or any(e.ndim != ndim for e in wrong.expected + wrong.actual):
        return None
    for axes in itertools.permutations(range(ndim)):
        if axes == tuple(range(ndim)):
            continue
        turned = [np.transpose(given, axes) for given in wrong.actual]
        shapes = all(t.shape == e.shape for t, e in zip(turned, wrong.expected, strict=True))
        if shapes and _close(wrong.expected, turned, rtol, ATOL):
            kind = StatementKind.TRANSPOSED if ndim == 2 else StatementKind.AXES
            return Statement(kind, (wrong.name,), {"axes": list(axes)})
    return None


def _scaled(reference: Reference, wrong: _Wrong) -> Statement | None:
    """A constant factor: the opposite sign, one number, or the size of an argument."""
    factors = [_factor(e, a) for e, a in zip(wrong.expected, wrong.actual, strict=True)]
    known = [factor for factor in factors if factor is not None]
    if len(known) < len(factors):
        return None
    values = np.array(known)
    numbers = sum(np.unique(expected[expected != 0]).size for expected in wrong.expected)
    if np.all(np.abs(values + 1) <= LOOSE):
        return Statement(StatementKind.OPPOSITE_SIGN, (wrong.name,))
    nice = wrong.expected[0].dtype.kind == "f" or is_simple(float(values[0]))
    factor = ratio_text(float(values[0]))
    constant = np.ptp(values) <= LOOSE * abs(values[0]) and numbers >= _fewest(wrong)
    if constant and nice and factor != "1":
        return Statement(StatementKind.FACTOR, (wrong.name,), {"factor": factor})
    if len(values) >= 2 and np.ptp(values) > LOOSE:
        named = size_named(reference, wrong.cases, values)
        if named:
            return Statement(StatementKind.FACTOR_SIZE, (wrong.name,), named)
    return None


def _fewest(wrong: _Wrong) -> int:
    """Over how many different numbers something is no coincidence: two indices are soon off by the same."""
    return 2 if wrong.expected[0].dtype.kind == "f" else 3


def _factor(expected: Array, actual: Array) -> float | None:
    """k with actual = k · expected everywhere, k ≠ 0, or None."""
    where = np.abs(expected) > 0
    if not where.any() or np.any(actual[~where] != 0):
        return None
    ratios = actual[where] / expected[where]
    if np.iscomplexobj(ratios) or not np.all(np.isfinite(ratios)):
        return None
    k = float(np.median(ratios))
    constant = math.isfinite(k) and np.all(np.abs(ratios - k) <= LOOSE * abs(k))
    return k if k and constant else None


def _shifted(wrong: _Wrong) -> Statement | None:
    """A constant offset over several different expected numbers."""
    numbers = np.unique(np.concatenate([expected.ravel() for expected in wrong.expected]))
    if numbers.size < _fewest(wrong) or np.iscomplexobj(numbers):
        return None
    differences = np.concatenate(  # as floats: unsigned integers would wrap around
        [
            (a.astype(np.float64) - e).ravel()
            for e, a in zip(wrong.expected, wrong.actual, strict=True)
        ]
    )
    if not np.all(np.isfinite(differences)):
        return None
    offset = float(np.median(differences))
    if not math.isfinite(offset):  # of the largest numbers there are
        return None
    scale = max(abs(offset), float(np.abs(numbers).max()))
    if abs(offset) > LOOSE * scale and np.all(np.abs(differences - offset) <= LOOSE * abs(offset)):
        return Statement(StatementKind.OFFSET, (wrong.name,), {"offset": ratio_text(offset)})
    return None


def _imprecise(wrong: _Wrong) -> Statement | None:
    """Differences as small as those of single or half precision."""
    if all(given.dtype == np.float16 for given in wrong.actual):
        return Statement(StatementKind.HALF_PRECISION, (wrong.name,))
    if all(e.dtype.kind == "f" for e in wrong.expected) and _close(
        wrong.expected, wrong.actual, FLOAT32_RTOL / 2, 0.0
    ):  # |e| + rms is at most twice the largest value, so this is one part in 10,000 of it
        return Statement(StatementKind.SMALL_DIFFERENCE, (wrong.name,))
    return None


def _close(expected: Iterable[Array], actual: Iterable[Array], rtol: float, atol: float) -> bool:
    return all(
        np.all(error_in_tolerances(e, a, rtol, atol + 1e-300) <= 1)
        for e, a in zip(expected, actual, strict=True)
    )
