"""What wrong numbers show: a named mistake, several of them, or plain facts.

Never more certain than the numbers: where two explanations fit, none is given. Makes data, not sentences.
Knows nothing of how the submission is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from grader.judging.answers import Outcome
from grader.judging.compare import ATOL, RTOL, Claimed, Comparison, compare
from grader.judging.raised import Raised
from grader.judging.reference import Reference
from grader.judging.runs import same_run
from grader.judging.statement import Statement, StatementKind
from grader.judging.statements import statements_about
from grader.judging.storing import Later, Outcomes
from grader.running.values import is_array

# How near to a mistake's values the submission's must be. Both come from the same kind of code, not one from Keras, so
# that rounding alone parts them; what errs by more, such as the same ε at another place, is another mistake.
NAMING_RTOL, NAMING_ATOL = 1e-10, 1e-15


@dataclass(frozen=True)
class Diagnosis:
    """Names of the mistakes whose values the submission's equal (none, one, or several), and statements.

    `outputs` has for each mistake the outputs that it explains, where they are not all that is wrong; else it is empty.
    `crashed`: it is an exception that is the same, at the same place, not values.
    """

    mistakes: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    outputs: tuple[tuple[str, ...], ...] = ()
    crashed: bool = False


def diagnose(
    reference: Reference,
    actual: tuple[Claimed, ...],
    compared: tuple[Comparison, ...],
    rtol: float = RTOL,
    words: frozenset[str] = frozenset(),
    impossible: frozenset[str] = frozenset(),
) -> Diagnosis | None:
    """What the values in `actual`, one dict per case, show; None where they show nothing that is known.

    `words` are those that the prompt quotes, `impossible` the mistakes that the submission cannot have made.
    """
    reference = _without(reference, impossible)
    near = (NAMING_RTOL, NAMING_ATOL) if rtol == RTOL else (rtol, ATOL)
    single = [name for name, ends in reference.mistakes.items() if same_run(ends, actual, *near)]
    if len(single) == 1:
        return Diagnosis(mistakes=(single[0],))
    # Looked at only now: they may have to be computed.
    pairs = (
        []
        if single
        else [names for names, ends in reference.pairs.items() if same_run(ends, actual, *near)]
    )
    if len(pairs) == 1:
        return Diagnosis(mistakes=pairs[0])
    with np.errstate(all="ignore"):  # ratios and differences of the largest numbers there are
        statements = statements_about(reference, actual, compared, rtol, words)
    found = None if single or pairs else _by_output(reference, actual, compared, near)
    if found is None:
        return Diagnosis(statements=statements) if statements else None
    explained = {output for outputs in found.outputs for output in outputs}
    left = tuple(s for s in statements if s.outputs and not explained & set(s.outputs))
    return replace(found, statements=left)


def with_layers(found: Diagnosis | None, layers: tuple[Statement, ...]) -> Diagnosis:
    """A diagnosis that names no mistake, with what is said of layers before the rest: they tell what is right, too."""
    said = () if found is None else found.statements
    return Diagnosis(
        statements=(*layers, *(one for one in said if one.kind != StatementKind.SOME_RIGHT))
    )


def _without(reference: Reference, names: frozenset[str]) -> Reference:
    """The reference without the mistakes `names`; nothing of it is looked at yet."""

    def mistakes() -> Outcomes[str]:
        return {n: ends for n, ends in reference.mistakes.items() if n not in names}

    def pairs() -> Outcomes[tuple[str, str]]:
        return {both: ends for both, ends in reference.pairs.items() if not names & set(both)}

    return replace(reference, mistakes=Later(mistakes), pairs=Later(pairs))


def _by_output(
    reference: Reference,
    actual: tuple[Claimed, ...],
    compared: tuple[Comparison, ...],
    near: tuple[float, float],
) -> Diagnosis | None:
    """The mistakes that alone explain one wrong output or some: their values in every case.

    A mistake that would make wrong what is right is none of these.
    """
    names = list(reference.expected[0])
    wrong = {mismatch.output for comparison in compared for mismatch in comparison.mismatches}
    if not wrong <= set(names):
        return None  # something else than these outputs was returned
    touched: dict[str, set[str]] = {}
    fitting: dict[str, set[str]] = {}
    for name, ends in reference.mistakes.items():
        outputs = _differing(ends, reference.expected, RTOL, ATOL)
        if outputs is not None and outputs <= wrong:
            touched[name] = outputs
            fitting[name] = outputs - (_differing(ends, actual, *near) or set())
    explained: dict[str, tuple[str, ...]] = {}
    for output in sorted(wrong, key=names.index):
        alone = [name for name, outputs in fitting.items() if output in outputs]
        if len(alone) == 1:
            explained[alone[0]] = (*explained.get(alone[0], ()), output)
    if not explained:
        return None
    apart = all(touched[name] == set(outputs) for name, outputs in explained.items())
    if apart and sum(map(len, explained.values())) == len(wrong):
        return Diagnosis(tuple(explained))
    sure = {
        name: kept
        for name, outputs in explained.items()
        if (kept := tuple(output for output in outputs if _is_real(reference, output)))
    }
    return Diagnosis(tuple(sure), (), tuple(sure.values())) if sure else None


def _is_real(reference: Reference, output: str) -> bool:
    """Whether an output holds real numbers: some truth values or whole numbers are soon those of a mistake by chance."""
    values = [expected.get(output) for expected in reference.expected]
    return all(is_array(value) and value.dtype.kind in "fc" for value in values)


def _differing(
    ends: Iterable[Outcome], other: Iterable[Claimed], rtol: float, atol: float
) -> set[str] | None:
    """The outputs that differ in some case; None where one ended in an exception."""
    found: set[str] = set()
    for one, two in zip(ends, other, strict=True):
        if isinstance(one, Raised):
            return None
        found |= {mismatch.output for mismatch in compare(one, two, rtol, atol).mismatches}
    return found
