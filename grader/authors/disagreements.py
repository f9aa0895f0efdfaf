"""How the answer, a variant or a mistake stands to the oracle, in words: which value of which case, or why there is none."""

from __future__ import annotations

from grader.authors.evidence import Draw, Evidence, run_again
from grader.judging.compare import Mismatch
from grader.judging.raised import Raised
from grader.judging.runs import identical
from grader.running.values import Bad, Reason
from grader.saying.numbers import number_pair, numbers_of
from grader.saying.sentences import index_text, mismatch_sentence
from grader.text import Text

RANDOM = Text(
    "{name} の値が実行のたびに変わる（乱数は引数 rng から引くか、種を固定する）。",
    "{name} gives other values each time (draw from an argument `rng`, or seed what is drawn).",
)
RAISED = Text(
    "{name} がケース {case} で {exception} を起こす（{line} 行目、種 {seed}）: {message}",
    "{name} raised {exception} on line {line} in case {case} (seed {seed}): {message}",
)
VALUE = Text(
    "{name} の誤差が許容の {worst:.2g} 倍。ケース {case} の {place} が {actual}、オラクルは {expected}（種 {seed}）。",
    "{name} errs by {worst:.2g} tolerances: {place} in case {case}: {actual}, the oracle {expected} (seed {seed}).",
)
OTHERWISE = Text(
    "{name} がオラクルと違う。ケース {case}: {sentence}（種 {seed}）",
    "{name} differs from the oracle in case {case}: {sentence} (seed {seed})",
)
WORST = Text(
    "{name} の誤差が許容の {worst:.2g} 倍（種 {seed}）。",
    "{name} errs by {worst:.2g} tolerances (seed {seed}).",
)
UNSUPPORTED = Text(
    "{name} の {output} は比べられない種類の値（{kind}）。返せるのは、配列、数、文字列、これらの tuple・list・dict、"
    "Keras の層・モデル・History、ジェネレータ。",
    "{name}: {output} is of a kind that cannot be compared ({kind}). What can be: an array, number or string, a tuple, list or "
    "dict of these, a Keras layer, model or History, a generator.",
)


def unsupported(name: str, output: str, value: Bad) -> Text | None:
    """What may be returned, where `value` is of a kind that may not."""
    if value.reason not in (Reason.TYPE, Reason.DTYPE):
        return None
    return UNSUPPORTED.filled(name=name, output=output, kind=value.detail)


def disagreement(evidence: Evidence, draw: Draw, variant: str, worst: float) -> Text:
    """Why the answer ("") or a variant errs by `worst` tolerances: the first value that differs, or what is wrong with all."""
    name = variant or "answer"
    if random := run_again(evidence, draw, variant):
        return RANDOM.filled(name=name if random == "answer" else "oracle")
    outcomes = draw.variants[variant] if variant else draw.answer
    for number, comparison in enumerate(evidence.differences(draw, outcomes), 1):
        if isinstance(comparison, Raised):
            return RAISED.filled(
                name=name,
                exception=comparison.exception,
                message=comparison.message,
                line=comparison.line,
                case=number,
                seed=draw.seed,
            )
        if comparison:
            return _differs(evidence, comparison[0], name, number, draw.seed, worst)
    return WORST.filled(name=name, worst=worst, seed=draw.seed)


def _differs(
    evidence: Evidence, mismatch: Mismatch, name: str, case: int, seed: int, worst: float
) -> Text:
    if isinstance(mismatch.actual, Bad):
        found = unsupported(name, mismatch.output, mismatch.actual)
        if found is not None:
            return found
    if not mismatch.elementwise:
        exercise = evidence.exercise
        return Text.of(
            lambda language: OTHERWISE.say(
                language,
                name=name,
                case=case,
                sentence=mismatch_sentence(exercise, mismatch, language),
                seed=seed,
            )
        )
    actual, expected = number_pair(*numbers_of(mismatch))
    return VALUE.filled(
        name=name,
        worst=worst,
        place=f"{mismatch.output} {index_text(mismatch.index)}".rstrip(),
        case=case,
        actual=actual,
        expected=expected,
        seed=seed,
    )


def is_the_answer(draw: Draw, mistake: str) -> bool:
    """Whether a mistake gives in every case exactly what the answer or the oracle gives."""
    outcomes = draw.mistakes[mistake]
    return any(
        all(identical(one, other) for one, other in zip(outcomes, right, strict=True))
        for right in (draw.answer, draw.expected)
    )
