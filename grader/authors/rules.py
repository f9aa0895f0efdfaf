"""The rules of `grade verify`. Each is a function; its docstring is the line that is printed.

A rule yields its findings; one that yields nothing is kept.
"""

from __future__ import annotations

import ast
import itertools
import symtable
from collections.abc import Callable, Iterator
from operator import itemgetter

import numpy as np

from grader.authors.case_rules import borders_are_met, sizes_are_drawn
from grader.authors.disagreements import disagreement, is_the_answer
from grader.authors.evidence import Draw, Evidence
from grader.authors.exam_rules import gives_a_question
from grader.authors.findings import Findings, finding
from grader.authors.prompt_rules import (
    prompt_is_complete,
    prompt_lines_fit,
    prompt_says_nothing_twice,
)
from grader.format.blanks import is_untouched
from grader.judging.answers import Outcome, all_alike
from grader.judging.raised import Raised
from grader.judging.status import Status
from grader.running.values import Array, Bad, Observation, Reason, is_array

CANNOT_TELL = (
    "{one} と {other} を見分けられない（種 {seed}）。",
    "{one} and {other} cannot be told apart (seed {seed}).",
)
CANNOT_TELL_RAISED = (
    "{one} と {other} はどちらも同じ行で同じ種類の例外になり、見分けられない（種 {seed}）。",
    "{one} and {other} both raise the same kind of exception on the same line and cannot be told apart (seed {seed}).",
)


def stub_is_unfinished(evidence: Evidence) -> Findings:
    """exercises/ の空欄つきファイルはこのファイルから作ったもので、そのまま採点すると「未完成」になる。
    The stub is the one this file gives; the untouched stub is unfinished."""
    exercise, submission = evidence.exercise, evidence.submission
    place = f"exercises/{exercise.key}.py"
    if submission is None:
        yield finding(
            "{place} がない（grade build）。", "There is no {place} (grade build).", place=place
        )
    elif submission != evidence.stub and is_untouched(submission):
        yield finding(
            "{place} が古い（grade build）。", "{place} is out of date (grade build).", place=place
        )
    if evidence.stub_status != Status.UNFINISHED:
        status = evidence.stub_status
        yield finding("空欄のままで {status}。", "The untouched stub is {status}.", status=status)


def oracle_stands_alone(evidence: Evidence) -> Findings:
    """オラクルは、区切り行より上で定義されたものを使わない。
    The oracle uses nothing that the answer defines."""
    exercise = evidence.exercise
    defined = {name for node in ast.parse(exercise.answer).body for name in _bound_names(node)}
    table = symtable.symtable(exercise.grading, str(exercise.path), "exec")
    own = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned()}
    own |= {symbol.get_name() for symbol in table.get_symbols() if symbol.is_imported()}
    own |= {child.get_name() for child in table.get_children()}
    for name in sorted(_global_names(table) & defined - own):
        yield finding(
            "{name} は区切り行より上の名前。関数の中で import するか定義する。",
            "{name} is defined above the line; import or define it inside.",
            name=name,
        )


def cases_repeat(evidence: Evidence) -> Findings:
    """同じ種からは同じケースができる。
    The same seed gives the same cases."""
    for draw in evidence.draws:
        if not draw.repeats:
            yield finding(
                "種 {seed} で違うケースができた。", "Seed {seed} drew other cases.", seed=draw.seed
            )
            return


def answer_agrees(evidence: Evidence) -> Findings:
    """模範解答とすべての別解がオラクルと一致する（誤差は許容の 0.1 倍以下、単精度では 1 倍以下）。
    The model answer and every variant agree with the oracle (within 0.1 tolerance; in single precision, 1)."""
    # The submission's process computes in double precision, whatever this one does.
    if evidence.answer_status != Status.PASSED and not evidence.single:
        yield finding(
            "解答を提出しても合格しない（{status}）。",
            "Handed in, the answer does not pass ({status}).",
            status=evidence.answer_status,
        )
    for name, worst, seed in _errors(evidence):
        if not worst <= evidence.near:
            draw = next(draw for draw in evidence.draws if draw.seed == seed)
            yield disagreement(evidence, draw, name, worst)


def mistakes_are_rejected(evidence: Evidence) -> Findings:
    """すべての間違いが、どの種でも許容誤差の 100 倍以上（単精度では 1 倍以上）外れる。
    Every mistake is rejected, by at least 100 tolerances (in single precision, 1), whatever the seed."""
    for name in (mistake.name for mistake in evidence.exercise.mistakes):
        same = next((draw for draw in evidence.draws if is_the_answer(draw, name)), None)
        least, seed = _nearest(evidence, name)
        if same is not None:
            yield finding(
                "{name} は解答と同じ値になる（種 {seed}）。",
                "{name} equals the answer (seed {seed}).",
                name=name,
                seed=same.seed,
            )
        elif least < evidence.far:
            yield finding(
                "{name} は許容の {least:.3g} 倍しか外れない（種 {seed}）。",
                "{name} misses by only {least:.3g} tolerances (seed {seed}).",
                name=name,
                least=least,
                seed=seed,
            )


def mistakes_differ(evidence: Evidence) -> Findings:
    """どの 2 つの間違いも、値（例外で終わるなら、例外の種類か、行か、そこで計算した形）が異なり、診断が当て推量にならない。
    No two mistakes give the same values, or the same exception on the same line and shapes, so a diagnosis is never a guess."""
    names = [mistake.name for mistake in evidence.exercise.mistakes]
    # In single precision a mistake may lie within the tolerance of another; whether it is rejected is what counts.
    pairs = () if evidence.single else tuple(itertools.combinations(names, 2))
    for one, other in pairs:
        for draw in evidence.draws:
            raised = any(isinstance(outcome, Raised) for outcome in draw.mistakes[one])
            if evidence.same(draw.mistakes[one], draw.mistakes[other]):
                ja, en = CANNOT_TELL_RAISED if raised else CANNOT_TELL
                yield finding(
                    ja,
                    en,
                    one=one,
                    other=other,
                    seed=draw.seed,
                )
                break


def blanks_have_mistakes(evidence: Evidence) -> Findings:
    """どの空欄にも間違いがある。
    Every blank has a mistake."""
    covered = {number for mistake in evidence.exercise.mistakes for number in mistake.blanks}
    for blank in evidence.exercise.blanks:
        if blank.number not in covered:
            number, line = blank.number, blank.first_line
            yield finding(
                "空欄 {number}（{line} 行目）に間違いがない。",
                "Blank {number} (line {line}) has no mistake.",
                number=number,
                line=line,
            )


def trivial_answers_are_rejected(evidence: Evidence) -> Findings:
    """ゼロ、1、入力そのもの、None、スカラー、転置、次元を足したものは合格しない。
    Trivial answers are rejected: zeros, ones, an input, None, a scalar, transposed, with one more axis."""
    for draw in evidence.draws:
        for label, outcomes in _trivial(draw):
            alike = all_alike(evidence.exercise, draw.cases, outcomes)
            if evidence.same(draw.expected, alike):
                yield finding(
                    "「{label}」が合格してしまう（種 {seed}）。",
                    "{label} passes (seed {seed}).",
                    label=label,
                    seed=draw.seed,
                )
                return


def other_answers_are_accepted(evidence: Evidence) -> Findings:
    """答えが 1 つに定まらない問題（compared がある）では、模範解答と違う値を返す別解も合格する。
    Where several answers are right (there is `compared`), a variant that returns other values passes, too."""
    seeds = [draw.seed for draw in evidence.draws if not draw.others]
    if evidence.exercise.compared and len(seeds) == len(evidence.draws):
        yield finding(
            "どの別解も模範解答と同じ値を返す。ほかの正しい値を返す別解を VARIANTS に加える。",
            "Every variant returns what the answer returns; add one to VARIANTS that returns other right values.",
        )


RULES = (
    prompt_is_complete,
    stub_is_unfinished,
    oracle_stands_alone,
    cases_repeat,
    answer_agrees,
    mistakes_are_rejected,
    mistakes_differ,
    blanks_have_mistakes,
    trivial_answers_are_rejected,
    gives_a_question,
    other_answers_are_accepted,
    prompt_says_nothing_twice,
    sizes_are_drawn,
    borders_are_met,
    prompt_lines_fit,
)


def closeness(evidence: Evidence) -> tuple[float, float, float, str]:
    """In tolerances: the worst answer, the worst variant, the nearest mistake and its name."""
    errors = [(name, worst) for name, worst, _ in _errors(evidence)]
    answer = max((worst for name, worst in errors if not name), default=0.0)
    variant = max((worst for name, worst in errors if name), default=0.0)
    near = [(_nearest(evidence, m.name)[0], m.name) for m in evidence.exercise.mistakes]
    return answer, variant, *min(near)


def _errors(evidence: Evidence):
    """(variant's name or "", largest distance, its seed) for the answer and each variant."""
    names = ["", *(variant.name for variant in evidence.exercise.variants)]
    for name in names:
        far = [
            (evidence.distance(draw, draw.variants[name] if name else draw.answer), draw.seed)
            for draw in evidence.draws
        ]
        yield name, *max(far, key=itemgetter(0))  # of equal ones the first


def _nearest(evidence: Evidence, name: str) -> tuple[float, int]:
    return min((evidence.distance(draw, draw.mistakes[name]), draw.seed) for draw in evidence.draws)


def _bound_names(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return {node.name}
    if isinstance(node, ast.Import | ast.ImportFrom):
        return {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
    return {
        n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }


def _global_names(table: symtable.SymbolTable) -> set[str]:
    names: set[str] = set()
    for child in table.get_children():
        names |= {s.get_name() for s in child.get_symbols() if s.is_global()}
        names |= _global_names(child)
    return names


def _trivial(draw: Draw) -> Iterator[tuple[str, tuple[Outcome, ...]]]:
    """(label, one outcome per case) for answers that nobody should pass with."""

    def replaced(function: Callable[[Array], Array]) -> tuple[Outcome, ...]:
        return tuple(
            {n: function(v) if is_array(v) else v for n, v in expected.items()}
            for expected in draw.returned
        )

    arrays = [v for expected in draw.returned for v in expected.values() if is_array(v)]
    nothing = Bad(Reason.NONE)
    yield "None", tuple(dict.fromkeys(expected, nothing) for expected in draw.returned)
    if not arrays:
        return
    yield "zeros", replaced(np.zeros_like)
    yield "ones", replaced(np.ones_like)
    if any(v.ndim for v in arrays):
        yield "a scalar", replaced(lambda v: v.reshape(-1)[:1].reshape(()))
        yield "one more axis", replaced(lambda v: v[np.newaxis])
    if any(v.ndim > 1 for v in arrays):
        yield "transposed", replaced(np.transpose)
    for name, value in draw.cases[0].arguments.items():
        if is_array(value):
            given: list[Observation] = [case.arguments[name] for case in draw.cases]
            pairs = zip(draw.returned, given, strict=True)
            inputs = tuple(dict.fromkeys(expected, array) for expected, array in pairs)
            yield f"input {name}", inputs
