"""What `grade verify` asks of the cases: that sizes are drawn, and that the borders are met whatever the seed."""

from __future__ import annotations

import math
from collections.abc import Sized
from typing import Any, cast

import numpy as np

from grader.authors.evidence import Evidence
from grader.authors.findings import Findings, finding
from grader.running.values import is_array


def sizes_are_drawn(evidence: Evidence) -> Findings:
    """大きさが決まっていない引数は、種が違えば大きさも違う。
    Another seed gives other sizes, wherever an argument's size is free."""
    sizes = [_sizes(cases) for cases in evidence.drawn.values()]
    for place in dict.fromkeys(place for one in sizes for place in one):
        of_seeds = [one.get(place, ()) for one in sizes]
        # A size that is the same in every case is no free one: the exercise itself fixes it.
        if len(set(of_seeds[0])) > 1 and len(set(of_seeds)) == 1:
            yield finding(
                "{place} の大きさが、どの種でも {sizes}。rng から引く。",
                "The sizes of {place} are {sizes} whatever the seed; draw them from rng.",
                place=place,
                sizes=", ".join(map(str, of_seeds[0])),
            )


def borders_are_met(evidence: Evidence) -> Findings:
    """BORDERS があり、そのどれもが、どの種でもいずれかのケースで成り立つ。
    There are BORDERS, and each holds in some case of every seed."""
    borders = evidence.exercise.borders
    if not borders and evidence.exercise.arguments:
        yield finding("BORDERS がない。", "There are no BORDERS.")
    for border in borders:
        code = compile(border.expression, "BORDERS", "eval", dont_inherit=True)
        for seed, cases in evidence.drawn.items():
            try:
                with np.errstate(all="ignore"):
                    # One scope: a comprehension inside an expression sees only global names.
                    held = any(eval(code, {"np": np, "math": math, **case}) for case in cases)
            except Exception as error:
                yield finding(
                    "境目「{name}」の式で {error}。",
                    "The expression of border {name!r} raised {error}.",
                    name=border.name,
                    error=f"{type(error).__name__}: {error}",
                )
                break
            if not held:
                yield finding(
                    "境目「{name}」が種 {seed} のどのケースにもない。",
                    "Border {name!r} is in no case of seed {seed}.",
                    name=border.name,
                    seed=seed,
                )
                break


def _sizes(cases: list[dict[str, Any]]) -> dict[str, tuple[int, ...]]:
    """Per array's axis, list and whole number: its size in each case that has it."""
    found: dict[str, list[int]] = {}
    for case in cases:
        for name, value in case.items():
            if is_array(value):
                for axis, size in enumerate(value.shape):
                    found.setdefault(f"{name} (axis {axis})", []).append(size)
            elif isinstance(value, str | list | tuple | dict):
                found.setdefault(f"{name} (len)", []).append(len(cast("Sized", value)))
    return {place: tuple(sizes) for place, sizes in found.items()}
