"""What kind of thing a value is, in words for the grader: its kind, dtype, shape, and a short text of it."""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from grader.running.operation import MOST_TEXT, Operand, Shape, Thing

_PLAIN: tuple[tuple[Any, Thing], ...] = (
    (bool | np.bool_, Thing.BOOL),
    (int | np.integer, Thing.INT),
    (float | np.floating, Thing.FLOAT),
    (complex | np.complexfloating, Thing.COMPLEX),
    (str, Thing.STR),
    (type, Thing.CLASS),
    (types.ModuleType, Thing.MODULE),
    (list, Thing.LIST),
    (tuple, Thing.TUPLE),
    (Mapping, Thing.DICT),
    (Iterator, Thing.ITERATOR),
)


def described(role: str, source: str, value: Any) -> Operand:
    """The operand of that role with that value. May raise what a value of a submission's own class raises."""
    thing = thing_of(value)
    dtype, shape = "", None
    if thing in (Thing.ARRAY, Thing.TENSOR, Thing.SYMBOLIC, Thing.VARIABLE):
        dtype, shape = _dtype(value), _shape(value)
    elif thing in (Thing.LIST, Thing.TUPLE, Thing.DICT):
        shape = (len(value),)
    return Operand(role, source, thing, dtype, shape, _text(thing, value))


def thing_of(value: Any) -> Thing:
    """Of what kind a value is."""
    if value is None:
        return Thing.NONE
    if value is Ellipsis:
        return Thing.PLACEHOLDER
    if isinstance(value, np.ndarray):
        return Thing.ARRAY
    for kinds, thing in _PLAIN:
        if isinstance(value, kinds):
            return thing
    found = _of_keras(value)
    if found is not None:
        return found
    # An object that can be called, such as a loss of Keras, has no name of its own.
    return Thing.FUNCTION if callable(value) and hasattr(value, "__name__") else Thing.OBJECT


def _of_keras(value: Any) -> Thing | None:
    keras: Any = sys.modules.get("keras")
    tensorflow: Any = sys.modules.get("tensorflow")
    if keras is not None:
        if isinstance(value, keras.KerasTensor):
            return Thing.SYMBOLIC
        if isinstance(value, keras.Variable):
            return Thing.VARIABLE
        if isinstance(value, keras.layers.Layer):
            return Thing.LAYER
    if tensorflow is not None:
        if isinstance(value, tensorflow.Variable):
            return Thing.VARIABLE
        if isinstance(value, tensorflow.Tensor):
            return Thing.TENSOR if hasattr(value, "numpy") else Thing.SYMBOLIC
    return None


def _dtype(value: Any) -> str:
    dtype = value.dtype
    return str(getattr(dtype, "name", dtype))


def _shape(value: Any) -> Shape | None:
    try:
        return tuple(None if size is None else int(size) for size in value.shape)
    except (TypeError, ValueError):  # of an unknown number of axes
        return None


def _text(thing: Thing, value: Any) -> str:
    match thing:
        case Thing.BOOL | Thing.FLOAT | Thing.COMPLEX:
            return str(value)[:MOST_TEXT]
        case Thing.INT:
            return str(value) if abs(value) < 10**18 else ""
        case Thing.STR:
            return value[:MOST_TEXT]
        case Thing.DICT:
            return ", ".join(str(key)[:MOST_TEXT] for key, _ in zip(value, range(6), strict=False))
        case Thing.LAYER:
            return f"{type(value).__name__} {value.name}"
        case Thing.FUNCTION | Thing.CLASS | Thing.MODULE:
            return str(getattr(value, "__name__", type(value).__name__))[:MOST_TEXT]
        case Thing.OBJECT | Thing.ITERATOR:
            return type(value).__name__[:MOST_TEXT]
        case _:
            return ""
