"""Runs what the instructor wrote, in the trusted process: cases, oracle, the answer and its edits.

The part above the grading line and the part below are executed apart, so an oracle cannot lean on the answer.
"""

from __future__ import annotations

import contextlib
import copy
import sys
import warnings
from collections.abc import Callable, Generator, Mapping
from typing import Any, NamedTuple

import numpy as np

from grader.format.exercise import Exercise
from grader.format.gradable import Gradable
from grader.judging.compare import Claimed
from grader.judging.platform import use_keras
from grader.judging.raised import Raised
from grader.running import wire
from grader.running.calling import Called, call, with_generator
from grader.running.observe_keras import Probe, Probes, make_probe
from grader.running.task import Case, Large
from grader.running.values import Array, Bad, Observation, Reason, as_array, is_array, is_dict

Outcome = dict[str, Observation] | Raised


class Asked(NamedTuple):
    """Cases with their probes, what is compared of the oracle's word on each, and what the oracle itself returned.

    `inside` has what is inside the Keras objects that the answer returns, in the lines of `running.inside`: the oracle
    builds the same in another way.
    """

    cases: tuple[Case, ...]
    expected: tuple[dict[str, Observation], ...]
    returned: tuple[dict[str, Observation], ...]
    inside: tuple[dict[str, tuple[str, ...]], ...]


class NoValueError(ValueError):
    """Something that was returned holds nothing to compare: `output` is its name, `bad` says why."""

    def __init__(self, output: str, bad: Bad):
        super().__init__(f"{output}: {bad.reason} {bad.detail}".strip())
        self.output = output
        self.bad = bad


class OracleError(Exception):
    """`cases`, `oracle` or `compared` failed: the instructor's file is at fault. `part` says which, `said` what happened.

    `no_value`: the output that holds nothing to compare, and why, where that is what happened. It crosses processes
    whatever the exception was.
    """

    def __init__(self, part: str, error: BaseException):
        super().__init__(f"{part}: {type(error).__name__}: {error}")
        self.part = part
        self.said = f"{type(error).__name__}: {error}"
        self.no_value = (error.output, error.bad) if isinstance(error, NoValueError) else None

    def __reduce__(self) -> tuple[Callable[..., OracleError], tuple[object, ...]]:
        return _restored, (self.part, self.said, self.no_value)


def _restored(part: str, said: str, no_value: tuple[str, Bad] | None) -> OracleError:
    error = OracleError(part, Exception())
    error.args, error.said, error.no_value = (f"{part}: {said}",), said, no_value
    return error


def make_cases(exercise: Exercise, seed: int) -> list[dict[str, Any]]:
    """The arguments of each case. Raises `OracleError`."""
    try:
        drawn = _grading_scope(exercise)["cases"](np.random.default_rng(seed))
        cases = [dict(case) for case in drawn]
        if not cases:
            raise ValueError("no case was drawn")
        _check_arguments(cases)
        return cases
    except Exception as error:
        raise OracleError("cases", error) from error


def _check_arguments(cases: list[dict[str, Any]]) -> None:
    """Arguments cross to another process. Raises `TypeError` for one that cannot, a Keras model for instance."""
    for number, case in enumerate(cases, 1):
        for name, value in case.items():
            try:
                wire.pack_tree(value)
            except TypeError as error:
                raise TypeError(
                    f"case {number}, {name}: {error} (an argument is an array, a number, a string, None, or a list, "
                    "tuple or dict of these; a model is built of such arguments in the given lines)"
                ) from None


def ask_oracle(exercise: Exercise, seed: int, device: str = "cpu") -> Asked:
    """Cases and what the oracle says of each. Raises `OracleError`."""
    if exercise.needs_keras:
        use_keras(device)
    return ask_about(exercise, make_cases(exercise, seed), seed)


def ask_about(exercise: Exercise, drawn: list[dict[str, Any]], seed: int) -> Asked:
    """The same for arguments that were drawn before, and perhaps changed. Call `use_keras` before."""
    scope = _grading_scope(exercise)
    cases: list[Case] = []
    expected: list[dict[str, Observation]] = []
    returned: list[dict[str, Observation]] = []
    inside: list[dict[str, tuple[str, ...]]] = []
    for number, arguments in enumerate(drawn):
        drawing: Any = np.random.default_rng([seed, number])
        probe_seed = int(drawing.integers(2**31))
        try:
            with _silence():
                called = call(
                    scope["oracle"],
                    copy.deepcopy(arguments),
                    number,
                    exercise.outputs,
                    lambda value, seed=probe_seed: _probes(value, exercise.outputs, seed),
                )
            _check_values(called.observed)
        except Exception as error:
            raise OracleError("oracle", error) from error
        try:
            alike = called.observed
            if exercise.compared:
                alike = made_alike(exercise, arguments, alike)
                _check_values(alike)
        except Exception as error:
            raise OracleError("compared", error) from error
        cases.append(Case(arguments, called.probes, number))
        expected.append(alike)
        returned.append(called.observed)
        inside.append(_inside_answer(exercise, arguments, number, called) if called.inside else {})
    return Asked(tuple(cases), tuple(expected), tuple(returned), tuple(inside))


def _inside_answer(
    exercise: Exercise, arguments: dict[str, Any], number: int, called: Called
) -> dict[str, tuple[str, ...]]:
    """What is inside the models that the answer builds of the same arguments; nothing where it fails."""
    scope: dict[str, Any] = {"__name__": "answer"}
    try:
        exec(compile(exercise.answer, str(exercise.path), "exec", dont_inherit=True), scope)
        with _silence():
            function = scope[exercise.function]
            given = copy.deepcopy(arguments)
            return call(function, given, number, exercise.outputs, called.probes).inside
    except Exception:
        return {}


def _check_values(observed: Mapping[str, Observation]) -> None:
    """An oracle gives values; with nothing to compare, anything would pass. Raises `ValueError`."""
    for name, value in observed.items():
        if isinstance(value, Bad) and value.reason != Reason.RANDOM:
            raise NoValueError(name, value)
        if is_array(value) and value.size == 0:
            raise ValueError(f"{name}: an empty array")
    if not observed:
        raise ValueError("nothing was returned")


def run_source(exercise: Exercise, source: str, cases: tuple[Case, ...]) -> tuple[Outcome, ...]:
    """What is compared of an answer (edited or not), for each case."""
    return all_alike(exercise, cases, run_plainly(exercise, source, cases))


def all_alike(
    exercise: Gradable, cases: tuple[Case, ...], outcomes: tuple[Outcome, ...]
) -> tuple[Outcome, ...]:
    """What is compared of `outcomes`: an outcome itself where it cannot be made alike."""
    if not exercise.compared:
        return outcomes
    found: list[Outcome] = []
    for case, outcome in zip(cases, outcomes, strict=True):
        alike = outcome
        if not isinstance(outcome, Raised):
            with contextlib.suppress(Exception):
                alike = made_alike(exercise, case.arguments, outcome)
        found.append(alike)
    return tuple(found)


def made_alike(
    exercise: Gradable, arguments: dict[str, Any], observed: Claimed
) -> dict[str, Observation]:
    """What the exercise's own `compared`, which it has, makes of `observed` to be compared in its place.

    Raises whatever `compared` raises, and `ValueError` where there is no value or it gives none.
    """
    outputs: dict[str, Array | str] = {}
    for name, value in observed.items():
        if isinstance(value, Bad | Large):
            raise ValueError("an output without a value")
        outputs[name] = value if isinstance(value, str) else np.array(value, copy=True)
    scope: dict[str, Any] = {"__name__": "grading"}
    exec(compile(exercise.compared, str(exercise.path), "exec", dont_inherit=True), scope)
    with _silence():
        found: object = scope["compared"](outputs, **with_generator(copy.deepcopy(arguments)))
    if not is_dict(found):
        raise ValueError(f"{type(found).__name__} in place of a dict")
    values = {str(name): as_array(value) for name, value in found.items()}
    for name, value in values.items():
        if isinstance(value, Bad):
            raise NoValueError(name, value)
    return values


def run_plainly(exercise: Exercise, source: str, cases: tuple[Case, ...]) -> tuple[Outcome, ...]:
    """What an answer (edited or not) returns, for each case."""
    scope: dict[str, Any] = {"__name__": "answer"}
    try:
        exec(compile(source, str(exercise.path), "exec", dont_inherit=True), scope)
        function = scope[exercise.function]
    except Exception as error:
        return tuple(_raised(exercise, source, error) for _ in cases)
    outcomes: list[Outcome] = []
    for case in cases:
        try:
            with _silence():
                arguments = copy.deepcopy(case.arguments)
                called = call(function, arguments, case.seed, exercise.outputs, case.probes)
            outcomes.append(called.observed)
        except Exception as error:
            outcomes.append(_raised(exercise, source, error))
    return tuple(outcomes)


def run_plot(
    exercise: Exercise, arguments: dict[str, Any], outputs: Mapping[str, object]
) -> object | None:
    """What the exercise's own `plot(case, outputs)` draws, a matplotlib Figure; None where it has none.

    Raises `OracleError`.
    """
    plot = _grading_scope(exercise).get("plot")
    if plot is None:
        return None
    try:
        return plot(copy.deepcopy(arguments), copy.deepcopy(outputs))
    except Exception as error:
        raise OracleError("plot", error) from error


@contextlib.contextmanager
def _silence() -> Generator[None]:
    """No word about numbers that overflow, or about anything that a mistake does."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _raised(exercise: Exercise, source: str, error: Exception) -> Raised:
    from grader.judging.raising import raised  # answers raise nothing, few mistakes do

    return raised(exercise, source, error)


def _grading_scope(exercise: Exercise) -> dict[str, Any]:
    scope: dict[str, Any] = {"__name__": "grading"}
    exec(compile(exercise.grading, str(exercise.path), "exec", dont_inherit=True), scope)
    return scope


def _probes(value: Any, outputs: tuple[str, ...], seed: int) -> Probes:
    keras: Any = sys.modules.get("keras")
    if keras is None:
        return {}
    items: list[Any] = [value] if len(outputs) == 1 else list(value)
    probes: dict[str, Probe] = {}
    for name, item in zip(outputs, items, strict=True):
        if isinstance(item, keras.layers.Layer):
            probes[name] = make_probe(item, seed)
    return probes
