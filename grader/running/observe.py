"""Turns whatever a function returned into named arrays, the same way for submission and oracle.

Runs in the submission's process (and in the trusted one for oracle and mistakes); imports numpy only.
Knows nothing of what is right.
"""

from __future__ import annotations

import collections.abc
import inspect
import sys
from dataclasses import dataclass

import numpy as np

MAX_LEAVES = 1000
MAX_DEPTH = 8


@dataclass(frozen=True)
class Bad:
    """Something that holds no values. `reason` is a key of the messages, `detail` fills it in."""

    reason: str
    detail: str = ""


Observation = np.ndarray | str | Bad


def observe(
    value: object, outputs: tuple[str, ...], probes: dict | None = None
) -> dict[str, Observation]:
    """Named observations of `value`, which should hold one item per name in `outputs`.

    `probes` gives, for an output that should be a Keras object, the seeded input it is tried on.
    """
    found: dict[str, Observation] = {}
    if len(outputs) == 1:
        _leaf("" if outputs[0] == "result" else outputs[0], value, probes or {}, found, 0)
    elif not isinstance(value, tuple | list):
        found["result"] = _nothing(value) or Bad("not-several", _describe(value))
    elif len(value) != len(outputs):
        found["result"] = Bad("count", str(len(value)))
    else:
        for name, item in zip(outputs, value, strict=True):
            _leaf(name, item, probes or {}, found, 0)
    if len(found) > MAX_LEAVES:
        return {"result": Bad("too-many", str(MAX_LEAVES))}
    return found


def _leaf(name: str, value: object, probes: dict, found: dict, depth: int) -> None:
    label = name or "result"
    if len(found) > MAX_LEAVES:
        return  # `observe` says so
    if depth > MAX_DEPTH:
        found[label] = Bad("too-nested")
    elif (keras_kind := _keras_kind(value)) is not None:
        if keras_kind == "History":
            _leaf(name, dict(value.history), probes, found, depth + 1)
        elif label in probes:
            from grader.running.observe_keras import observe_layer

            for part, observation in observe_layer(value, probes[label]).items():
                found[f"{name}.{part}" if name else part] = observation
        else:
            found[label] = Bad("type", type(value).__name__)
    elif label in probes:
        found[label] = _nothing(value) or Bad("not-keras", _describe(value))
    elif isinstance(value, str):
        found[label] = str.__str__(value)  # of a subclass, such as an Enum, too
    elif isinstance(value, dict):
        for key, item in value.items():
            _leaf(f"{name}.{key}" if name else str(key), item, probes, found, depth + 1)
        if not value:
            found[label] = Bad("empty")
    elif isinstance(value, tuple | list) and not _holds_numbers(value):
        for index, item in enumerate(value):
            _leaf(f"{label}[{index}]", item, probes, found, depth + 1)
    else:
        found[label] = _array(value)


def _holds_numbers(value: tuple | list) -> bool:
    """Whether a list is an array written out: numbers, or arrays of one shape."""
    try:
        shapes = {np.shape(_plain(item)) for item in value}
    except Exception:
        return False
    arrays = all(not isinstance(item, str | dict | None) for item in value)
    return len(shapes) <= 1 and arrays and not any(_nested_text(item) for item in value)


def _nested_text(item: object) -> bool:
    if isinstance(item, tuple | list):
        return any(_nested_text(inner) for inner in item)
    return isinstance(item, str | dict | type(None)) or _not_values(item) is not None


def _plain(value: object) -> object:
    """TensorFlow and Keras tensors as numpy arrays; lists of them too."""
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if _is_tensor(value):
        keras = sys.modules.get("keras")
        if keras is not None and keras.config.backend() != "tensorflow":
            return keras.ops.convert_to_numpy(value)
        return np.asarray(value.numpy() if hasattr(value, "numpy") else value)
    return value


def _array(value: object) -> Observation:
    bad = _not_values(value)
    if bad is not None:
        return bad
    try:
        array = np.array(_plain(value), subok=False, order="C")
    except Exception as error:
        return Bad("type", f"{type(value).__name__}: {error}"[:200])
    if array.dtype.kind == "U" and array.ndim == 0:
        return str(array[()])
    if array.dtype == np.longdouble:
        array = array.astype(np.float64)
    elif array.dtype == np.clongdouble:
        array = array.astype(np.complex128)
    elif array.dtype.name in ("bfloat16", "float8_e4m3fn", "float8_e5m2"):
        array = array.astype(np.float16)
    if array.dtype.kind == "O" and _huge(array):
        return Bad("huge")
    if array.dtype.kind not in "biufc":
        return Bad("dtype", f"{type(value).__name__}, dtype {array.dtype}")
    if array.ndim > MAX_DEPTH:
        return Bad("dimensions", str(array.ndim))
    return array.astype(array.dtype.newbyteorder("<"), copy=False)


def _huge(array: np.ndarray) -> bool:
    """Whether a Python integer among these fits into no dtype."""
    return any(isinstance(item, int) and not -(2**63) <= item < 2**64 for item in array.flat)


def _not_values(value: object) -> Bad | None:
    """Why `value` holds no values, or None if it may."""
    bad = _nothing(value)
    if bad is not None:
        return bad
    known = isinstance(
        value, np.ndarray | np.generic | bool | int | float | complex | tuple | list | str
    )
    if not known and not _is_tensor(value):
        return Bad("type", type(value).__name__)
    return None


def _nothing(value: object) -> Bad | None:
    """What this is where no output could ever be it, or None."""
    if value is None:
        return Bad("none")
    if value is Ellipsis:
        return Bad("placeholder")
    if _is_masked(value):
        return Bad("masked")
    if inspect.isgenerator(value) or isinstance(value, collections.abc.Iterator):
        return Bad("generator", type(value).__name__)
    if _is_symbolic(value):
        return Bad("symbolic", type(value).__name__)
    if callable(value) and not _is_tensor(value) and _keras_kind(value) is None:
        return Bad("function", getattr(value, "__name__", type(value).__name__))
    return None


def _is_tensor(value: object) -> bool:
    tensorflow, keras = sys.modules.get("tensorflow"), sys.modules.get("keras")
    if tensorflow is not None and isinstance(value, tensorflow.Tensor | tensorflow.Variable):
        return True
    if keras is None:
        return False
    return isinstance(value, keras.Variable) or _is_of_other_backend(keras, value)


def _is_of_other_backend(keras, value: object) -> bool:
    """Whether it is a tensor of JAX or PyTorch, with which only instructors compute."""
    return keras.config.backend() != "tensorflow" and keras.ops.is_tensor(value)


def _is_symbolic(value: object) -> bool:
    tensorflow, keras = sys.modules.get("tensorflow"), sys.modules.get("keras")
    if keras is not None and isinstance(value, keras.KerasTensor):
        return True
    return (
        tensorflow is not None
        and isinstance(value, tensorflow.Tensor)
        and not hasattr(value, "numpy")
    )


def _keras_kind(value: object) -> str | None:
    keras = sys.modules.get("keras")
    if keras is None:
        return None
    if isinstance(value, keras.callbacks.History):
        return "History"
    return "Layer" if isinstance(value, keras.layers.Layer) else None


def _describe(value: object) -> str:
    if isinstance(value, np.ndarray):
        return f"{type(value).__name__} {'×'.join(map(str, value.shape)) or '()'}"
    return type(value).__name__


def _is_masked(value: object) -> bool:
    masked = sys.modules.get("numpy.ma")  # importing it here would cost every submission 10 ms
    return masked is not None and isinstance(value, masked.MaskedArray)
