"""Turns whatever a function returned into named arrays, the same way for submission and oracle.

Runs in the submission's process, and in the trusted one for oracle and mistakes; imports numpy only.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.running.names import aspect_of, item_of, part_of
from grader.running.observe_keras import Probes, observe_layer
from grader.running.values import (
    MAX_DEPTH,
    Bad,
    Observation,
    Reason,
    Taken,
    as_array,
    is_array,
    is_dict,
    is_several,
    keras_kind,
    not_values,
    nothing_in,
    plain,
)

MAX_LEAVES = 1000


def observe(
    value: object,
    outputs: tuple[str, ...],
    probes: Probes | None = None,
    inside: dict[str, tuple[str, ...]] | None = None,
) -> dict[str, Observation]:
    """Named observations of `value`, which should hold one item per name in `outputs`.

    `probes` gives, for an output that should be a Keras object, the seeded input it is tried on.
    `inside` is filled with what is inside these objects, by the names of their outputs.
    """
    layers: dict[str, tuple[str, ...]] = {} if inside is None else inside
    found: dict[str, Observation] = {}
    if len(outputs) == 1:
        _leaf("" if outputs[0] == "result" else outputs[0], value, probes or {}, found, layers, 0)
    elif not is_several(value):
        found["result"] = nothing_in(value) or Bad(Reason.NOT_SEVERAL, _description(value))
    elif len(value) != len(outputs):
        found["result"] = Bad(Reason.COUNT, str(len(value)))
    else:
        for name, item in zip(outputs, value, strict=True):
            _leaf(name, item, probes or {}, found, layers, 0)
    if len(found) > MAX_LEAVES:
        return {"result": Bad(Reason.TOO_MANY, str(MAX_LEAVES))}
    return found


def _leaf(
    name: str,
    value: Any,
    probes: Probes,
    found: dict[str, Observation],
    inside: dict[str, tuple[str, ...]],
    depth: int,
) -> None:
    label = name or "result"
    if len(found) > MAX_LEAVES:
        return  # `observe` says so
    if depth > MAX_DEPTH:
        found[label] = Bad(Reason.TOO_NESTED)
    elif (kind := keras_kind(value)) is not None:
        if kind == "History":
            _leaf(name, dict(value.history), probes, found, inside, depth + 1)
        elif label in probes:
            observed, inside[label] = observe_layer(value, probes[label])
            for part, observation in observed.items():
                found[aspect_of(name, part)] = observation
        else:
            found[label] = Bad(Reason.TYPE, type(value).__name__)
    elif label in probes:
        found[label] = nothing_in(value) or Bad(Reason.NOT_KERAS, _description(value))
    elif isinstance(value, str):
        found[label] = str.__str__(value)  # of a subclass, such as an Enum, too
    elif is_dict(value):
        for key, item in value.items():
            _leaf(part_of(name, str(key)), item, probes, found, inside, depth + 1)
        if not value:
            found[label] = Bad(Reason.EMPTY)
    elif is_several(value) and not _holds_numbers(value):
        for index, item in enumerate(value):
            _leaf(item_of(label, index), item, probes, found, inside, depth + 1)
    else:
        found[label] = as_array(value)


def _holds_numbers(value: tuple[object, ...] | list[object]) -> bool:
    """Whether a list is an array written out: numbers, or arrays of one shape."""
    try:
        shapes = {_shape(item) for item in value}
    except Exception:
        return False
    if isinstance(value, Taken) and shapes - {()}:
        return False
    arrays = all(not isinstance(item, str | dict | None) for item in value)
    return len(shapes) <= 1 and arrays and not any(_nested_text(item) for item in value)


def _shape(item: object) -> tuple[int, ...]:
    values: Any = plain(item)
    return np.shape(values)


def _nested_text(item: object) -> bool:
    if is_several(item):
        return any(_nested_text(inner) for inner in item)
    return isinstance(item, str | dict | type(None)) or not_values(item) is not None


def _description(value: object) -> str:
    if is_array(value):
        return f"{type(value).__name__} {'×'.join(map(str, value.shape)) or '()'}"
    return type(value).__name__
