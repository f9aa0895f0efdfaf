"""What wrong numbers show: a named mistake, several of them, or plain facts.

Never more certain than the numbers: where two explanations fit, none is given. Makes data, not sentences.
Knows nothing of how the submission is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from grader.judging.answers import Raised
from grader.judging.compare import RTOL, Claimed, Comparison, compare
from grader.judging.reference import Reference
from grader.judging.runs import same_run
from grader.judging.statements import Statement, statements_about
from grader.running.values import Observation


@dataclass(frozen=True)
class Diagnosis:
    """Names of the mistakes whose values the submission's equal (none, one, or several), and statements."""

    mistakes: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()


def diagnose(
    reference: Reference,
    actual: tuple[Claimed, ...],
    compared: tuple[Comparison, ...],
    rtol: float = RTOL,
) -> Diagnosis | None:
    """What the values in `actual`, one dict per case, show; None where they show nothing that is known."""
    single = [name for name, values in reference.mistakes.items() if same_run(values, actual, rtol)]
    if len(single) == 1:
        return Diagnosis(mistakes=(single[0],))
    pairs = [names for names, values in reference.pairs.items() if same_run(values, actual, rtol)]
    if not single and len(pairs) == 1:
        return Diagnosis(mistakes=pairs[0])
    apart = () if single or pairs else _one_per_output(reference, actual, rtol)
    if apart:
        return Diagnosis(mistakes=apart)
    statements = statements_about(reference, actual, compared, rtol)
    return Diagnosis(statements=statements) if statements else None


def _one_per_output(
    reference: Reference, actual: tuple[Claimed, ...], rtol: float
) -> tuple[str, ...]:
    """Mistakes that each explain one wrong output alone and touch no other; () where one is not explained."""

    def differing(
        one: Iterable[Mapping[str, Observation]],
        other: Iterable[Claimed],
    ) -> set[str]:
        """The outputs that differ in some case."""
        return {
            mismatch.output
            for a, b in zip(one, other, strict=True)
            for mismatch in compare(a, b, rtol).mismatches
        }

    values: dict[str, list[dict[str, Observation]]] = {}
    for name, outcomes in reference.mistakes.items():
        returned = [outcome for outcome in outcomes if not isinstance(outcome, Raised)]
        if len(returned) == len(outcomes):
            values[name] = returned
    touched = {name: differing(reference.expected, v) for name, v in values.items()}
    names = list(reference.expected[0])
    wrong = differing(reference.expected, actual)
    if not wrong <= set(names):
        return ()  # something else than these outputs was returned
    explanations: list[str] = []
    for output in sorted(wrong, key=names.index):
        fitting = [
            n
            for n in values
            if touched[n] == {output} and output not in differing(values[n], actual)
        ]
        if len(fitting) != 1:
            return ()
        explanations.append(fitting[0])
    return tuple(explanations) if len(explanations) > 1 else ()
