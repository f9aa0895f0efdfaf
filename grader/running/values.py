"""What holds values and what does not: one observation of one thing that a function returned.

Runs in the submission's process, and in the trusted one for oracle and mistakes; imports numpy only.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeGuard

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

MAX_DEPTH = 8
TAKEN = 100  # items of an iterator that count: it may be endless


class Reason(StrEnum):
    """Why something holds no values; a key of the messages."""

    NONE = "none"
    PLACEHOLDER = "placeholder"
    MASKED = "masked"
    SYMBOLIC = "symbolic"
    FUNCTION = "function"
    DTYPE = "dtype"
    TYPE = "type"
    NOT_SEVERAL = "not-several"
    COUNT = "count"
    HUGE = "huge"
    TOO_NESTED = "too-nested"
    TOO_MANY = "too-many"
    EMPTY = "empty"
    DIMENSIONS = "dimensions"
    CALL = "call"
    RANDOM = "random"
    NOT_KERAS = "not-keras"
    NOT_COMPILED = "not-compiled"
    FIT = "fit"


@dataclass(frozen=True)
class Bad:
    """Something that holds no values: why, and what fills in the message."""

    reason: Reason
    detail: str = ""


Observation = Array | str | Bad


def is_array(value: object) -> TypeGuard[Array]:
    return isinstance(value, np.ndarray)


def is_dict(value: object) -> TypeGuard[dict[object, object]]:
    return isinstance(value, dict)


def is_several(value: object) -> TypeGuard[tuple[object, ...] | list[object]]:
    return isinstance(value, tuple | list)


class Taken(list[object]):
    """The first items of an iterator, at most `TAKEN`, or those of a tuple that it gave: things that stand apart.

    However alike their shapes are, they make no array together.
    """


def taken(value: object, depth: int = 0, inside: bool = False) -> object:
    """`value` with every iterator in it run: a `Taken` list of its first items stands in its place.

    `inside`: an iterator gave it; its tuples are `Taken`, too. Raises whatever an iterator raises.
    """
    if depth > MAX_DEPTH:
        return value  # `observe` says that it is nested too deeply
    if _is_iterator(value):
        return Taken(taken(item, depth + 1, True) for item in itertools.islice(value, TAKEN))
    if is_dict(value):
        return {key: taken(item, depth + 1, inside) for key, item in value.items()}
    if is_several(value):
        items = [taken(item, depth + 1, inside) for item in value]
        if isinstance(value, list):
            return items
        return Taken(items) if inside else tuple(items)
    return value


def as_array(value: object) -> Observation:
    """The array that `value` holds, a string, or why it holds neither."""
    bad = not_values(value)
    if bad is not None:
        return bad
    try:
        array = np.array(plain(value), subok=False, order="C")
    except Exception as error:
        return Bad(Reason.TYPE, f"{type(value).__name__}: {error}"[:200])
    if array.dtype.kind == "U" and array.ndim == 0:
        return str(array[()])
    if array.dtype == np.longdouble:
        array = array.astype(np.float64)
    elif array.dtype == np.clongdouble:
        array = array.astype(np.complex128)
    elif array.dtype.name in ("bfloat16", "float8_e4m3fn", "float8_e5m2"):
        array = array.astype(np.float16)
    if array.dtype.kind == "O" and _huge(array):
        return Bad(Reason.HUGE)
    if array.dtype.kind not in "biufc":
        return Bad(Reason.DTYPE, f"{type(value).__name__}, dtype {array.dtype}")
    if array.ndim > MAX_DEPTH:
        return Bad(Reason.DIMENSIONS, str(array.ndim))
    return array.astype(array.dtype.newbyteorder("<"), copy=False)


def not_values(value: object) -> Bad | None:
    """Why `value` holds no values, or None if it may."""
    bad = nothing_in(value)
    if bad is not None:
        return bad
    known = isinstance(
        value, np.ndarray | np.generic | bool | int | float | complex | tuple | list | str
    )
    if not known and not is_tensor(value):
        return Bad(Reason.TYPE, type(value).__name__)
    return None


def nothing_in(value: object) -> Bad | None:
    """What this is where no output could ever be it, or None."""
    if value is None:
        return Bad(Reason.NONE)
    if value is Ellipsis:
        return Bad(Reason.PLACEHOLDER)
    if _is_masked(value):
        return Bad(Reason.MASKED)
    if _is_symbolic(value):
        return Bad(Reason.SYMBOLIC, type(value).__name__)
    if callable(value) and not is_tensor(value) and keras_kind(value) is None:
        return Bad(Reason.FUNCTION, getattr(value, "__name__", type(value).__name__))
    return None


def plain(value: object) -> object:
    """TensorFlow and Keras tensors as numpy arrays; lists of them too."""
    if is_several(value):
        return [plain(item) for item in value]
    if is_tensor(value):
        keras: Any = sys.modules.get("keras")
        if keras is not None and keras.config.backend() != "tensorflow":
            return keras.ops.convert_to_numpy(value)
        return np.asarray(value.numpy() if hasattr(value, "numpy") else value)
    return value


def is_tensor(value: object) -> TypeGuard[Any]:
    tensorflow: Any = sys.modules.get("tensorflow")
    keras: Any = sys.modules.get("keras")
    if tensorflow is not None and isinstance(value, tensorflow.Tensor | tensorflow.Variable):
        return True
    if keras is None:
        return False
    return isinstance(value, keras.Variable) or _is_of_other_backend(keras, value)


def keras_kind(value: object) -> str | None:
    """ "History", "Layer" (models are layers) or None."""
    keras: Any = sys.modules.get("keras")
    if keras is None:
        return None
    if isinstance(value, keras.callbacks.History):
        return "History"
    return "Layer" if isinstance(value, keras.layers.Layer) else None


def _is_iterator(value: object) -> TypeGuard[Iterator[object]]:
    return isinstance(value, Iterator)


def _huge(array: Array) -> bool:
    """Whether a Python integer among these fits into no dtype."""
    return any(isinstance(item, int) and not -(2**63) <= item < 2**64 for item in array.flat)


def _is_of_other_backend(keras: Any, value: object) -> bool:
    """Whether it is a tensor of JAX or PyTorch, with which only instructors compute."""
    return keras.config.backend() != "tensorflow" and keras.ops.is_tensor(value)


def _is_symbolic(value: object) -> bool:
    tensorflow: Any = sys.modules.get("tensorflow")
    keras: Any = sys.modules.get("keras")
    if keras is not None and isinstance(value, keras.KerasTensor):
        return True
    return (
        tensorflow is not None
        and isinstance(value, tensorflow.Tensor)
        and not hasattr(value, "numpy")
    )


def _is_masked(value: object) -> bool:
    # Importing it here would cost every submission 10 ms.
    masked: Any = sys.modules.get("numpy.ma")
    return masked is not None and isinstance(value, masked.MaskedArray)
