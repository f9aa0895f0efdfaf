"""One call of the function that an exercise asks for: seeded, run to its end and observed.

The same for a submission, the oracle, the answer and its mistakes. Knows nothing of where the function comes from.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.running.observe import observe
from grader.running.observe_keras import Probes
from grader.running.values import Observation, taken


@dataclass(frozen=True)
class Called:
    """What one call gave: named observations, the probes on which Keras objects were tried, seconds of the call.

    `inside` has the lines of `running.inside` for each of these objects.
    """

    observed: dict[str, Observation]
    inside: dict[str, tuple[str, ...]]
    probes: Probes
    seconds: float


def call(
    function: Callable[..., object],
    arguments: dict[str, Any],
    seed: int,
    outputs: tuple[str, ...],
    probes: Probes | Callable[[object], Probes],
) -> Called:
    """Call `function` and observe what it returns, Keras objects on `probes` or on `probes(what it returned)`.

    Raises whatever the function raises; iterators that it returns are part of it.
    """
    seed_everything(seed)
    started = time.perf_counter()
    value = taken(function(**with_generator(arguments)))
    seconds = time.perf_counter() - started
    if callable(probes):
        probes = probes(value)
    inside: dict[str, tuple[str, ...]] = {}
    observed = observe(value, outputs, probes, inside)
    return Called(observed, inside, probes, seconds)


def seed_everything(seed: int) -> None:
    """Seed whatever draws without a generator of its own."""
    random.seed(seed)
    np.random.seed(seed)
    keras: Any = sys.modules.get("keras")
    if keras is not None:
        keras.utils.set_random_seed(seed)


def deepest_line(error: BaseException, filename: str) -> int:
    """The line of `filename` that ran last on the way to `error`; 0 where none did."""
    # Not what its own class may call so.
    line, trace = 0, BaseException.__dict__["__traceback__"].__get__(error)
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def kind_of(error: BaseException) -> str:
    """The name of an exception's class, whatever the class of that class gives as its name."""
    return type.__dict__["__name__"].__get__(type(error))


def with_generator(arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments, with an argument named `rng` made a generator from its seed."""
    if "rng" in arguments:
        return {**arguments, "rng": np.random.default_rng(arguments["rng"])}
    return arguments
