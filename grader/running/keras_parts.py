"""The layers and weights inside a Keras layer or model, and what passes through them while it is called.

Keras comes without types: layers and tensors are Any here.
"""

from __future__ import annotations

import contextlib
import functools
import inspect
import re
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import numpy as np

from grader.running.inside import MODEL_INPUT, MOST_LINES, Inside, Part, Pass, Values, to_lines
from grader.running.values import Array, is_tensor

# Arguments of a call that are no inputs of the layer: they come and go with the way in which a model is written.
_NO_INPUTS = re.compile(r"training|.*mask")


def weights_of(layer: Any) -> list[Any]:
    """Its weights without the states of random number generators."""
    return [w for w in layer.weights if "seed_generator" not in w.path]


def parts_of(layer: Any) -> list[Any]:
    """The layers inside a model or inside a class of one's own, to any depth; Keras's own stay whole."""
    inner = list(layer._flatten_layers(include_self=False, recursive=False))
    held = {id(w) for part in inner for w in part.weights}
    own = type(layer).__module__.partition(".")[0] != "keras" or hasattr(layer, "layers")
    if not inner or not own or any(id(w) not in held for w in weights_of(layer)):
        return [layer]
    return [part for nearest in inner for part in parts_of(nearest)]


def has_own_name(layer: Any) -> bool:
    """Whether its name is another than Keras makes from the class: `dense`, `conv2d_3`, …"""
    letters = re.sub(r"_\d+$", "", layer.name).replace("_", "")
    return letters != type(layer).__name__.lower()


class Watched:
    """While it is entered, every call of a layer inside `model` is noted. What is noted changes nothing that is computed."""

    def __init__(self, model: Any):
        inner = {id(part): part for part in parts_of(model) if part is not model}
        self._parts = list(inner.values())
        self._passes: list[Pass] = []
        self._sources: dict[int, int] = {}
        self._own: dict[int, dict[str, Any]] = {}
        self._kept: list[Any] = []  # what has been freed may leave its id to another

    def __enter__(self) -> Self:
        for number, part in enumerate(self._parts):
            attributes = _attributes(part)
            if "call" in attributes:  # an author's own way
                self._own[id(part)] = {"call": attributes["call"]}
            attributes["call"] = self._noted(number, part.call)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for part in self._parts:
            attributes = _attributes(part)
            attributes.pop("call", None)
            attributes.update(self._own.get(id(part), {}))

    def end(self, output: Any) -> None:
        """The model gave `output`."""
        with contextlib.suppress(Exception):
            self._note(None, output, None)

    def lines(self) -> tuple[str, ...]:
        """What was noted; () where there are no layers inside the model."""
        try:
            parts = tuple(
                Part(
                    " ".join(part.name.split()) if has_own_name(part) else "",
                    type(part).__name__,
                    tuple(tuple(int(n) for n in w.shape) for w in weights_of(part)),
                )
                for part in self._parts
            )
            return to_lines(Inside(parts, tuple(self._passes))) if parts else ()
        except Exception:  # a class of a submission's own
            return ()

    def _noted(self, number: int, call: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(call)
        def noted(*args: Any, **kwargs: Any) -> Any:
            output = call(*args, **kwargs)
            with contextlib.suppress(Exception):
                given = inspect.signature(call).bind(*args, **kwargs).arguments
                inputs = [value for name, value in given.items() if not _NO_INPUTS.fullmatch(name)]
                self._note(number, inputs, output)
            return output

        return noted

    def _note(self, number: int | None, inputs: Any, outputs: Any) -> None:
        if len(self._passes) == MOST_LINES:
            return
        entered, left = _tensors(inputs), _tensors(outputs)
        sources = tuple(self._sources.get(id(tensor), MODEL_INPUT) for tensor in entered)
        for tensor in left:  # what only passes a tensor on has not made it
            self._sources.setdefault(id(tensor), len(self._passes))
        self._kept += left
        values = tuple(map(_values, entered)), tuple(map(_values, left))
        self._passes.append(Pass(number, sources, *values))


def _attributes(part: object) -> dict[str, Any]:
    return vars(part)


def _tensors(value: Any) -> list[Any]:
    return [leaf for leaf in sys.modules["keras"].tree.flatten(value) if is_tensor(leaf)]


def _values(tensor: Any) -> Values:
    array: Array = np.asarray(tensor)
    flat = array.astype(np.float64).ravel()
    place = np.arange(1, flat.size + 1)
    with np.errstate(all="ignore"):
        sums = flat @ np.cos(1.3 * place), flat @ np.sin(np.sqrt(2 * place)), np.sqrt(flat @ flat)
    one, other, norm = (float(number) if np.isfinite(number) else float("nan") for number in sums)
    return Values(array.shape, (one, other, norm))
