"""Observes a Keras layer or model by what it computes, not by how it was built.

A probe is made once from the oracle's object: seeded inputs, targets, and how weights are matched. The
submission's object is then tried on the same probe. Whoever has such an object has imported Keras, which comes without
types: layers and models are Any here. Knows nothing of what is right.
"""

from __future__ import annotations

import contextlib
import sys
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypedDict

import numpy as np

from grader.running.keras_parts import Watched, has_own_name, parts_of, weights_of
from grader.running.names import item_of
from grader.running.plain_error import plain_error
from grader.running.values import Array, Bad, Observation, Reason, as_array

PROBE_BATCH = 3
PROBE_LENGTH = 5  # stands for a dimension that is None
MOST_SAID = 250  # characters of an exception
INTEGER_RANGE = 3  # ids to draw where no Embedding says how many there are


class Probe(TypedDict):
    """What a Keras object is tried on: inputs, their shapes (None where a size is open), targets of a compiled model."""

    seed: int
    inputs: list[Array]
    shapes: list[list[int | None]]
    targets: list[Array] | None
    by_name: bool


# By the names of the outputs that are Keras objects.
Probes = Mapping[str, Probe]


def make_probe(layer: Any, seed: int) -> Probe:
    """What a submission's object is tried on, from the oracle's built `layer`.

    Raises `ValueError` where the layer does not know its input shape, or only some layers inside have a name.
    """
    rng = np.random.default_rng([seed, 1])
    specs = _input_specs(layer)
    return {
        "seed": seed,
        "inputs": [_draw(rng, shape, dtype, _vocabulary(layer)) for shape, dtype in specs],
        "shapes": [list(shape) for shape, _ in specs],
        "targets": _targets(rng, layer) if getattr(layer, "compiled", False) else None,
        "by_name": _names_weights(layer),
    }


def observe_layer(layer: Any, probe: Probe) -> tuple[dict[str, Observation], tuple[str, ...]]:
    """Named observations of a layer or model on `probe`, in the order in which they teach most, and what is inside it.

    What is inside has the lines of `running.inside`; nothing is compared by it.
    """
    inputs = [np.asarray(array) for array in probe["inputs"]]
    x: Any = inputs[0] if len(inputs) == 1 else inputs
    try:
        if not layer.built:
            _build(layer, inputs)
        if not layer.built:
            layer(x)
    except Exception as error:
        return {"output": Bad(Reason.CALL, plain_error(error)[:MOST_SAID])}, ()
    watched = Watched(layer)
    found = _observed(layer, probe, inputs, x, watched)
    return found, watched.lines()


def _build(layer: Any, inputs: list[Array]) -> None:
    """Make the weights of a layer that is Keras's own in every part, by the shape alone: a call costs as much as a grading of it.

    Where that cannot be, the layer stays as it is; calling it says what is wrong, in the words that a learner would meet.
    """
    own = all(type(part).__module__.startswith("keras.") for part in _sublayers(layer))
    if own and len(inputs) == 1 and not hasattr(layer, "layers"):
        with contextlib.suppress(Exception):
            layer.build(inputs[0].shape)


def _observed(
    layer: Any, probe: Probe, inputs: list[Array], x: Any, watched: Watched
) -> dict[str, Observation]:
    keras = _keras()
    found: dict[str, Observation] = {
        "parameters": np.array(layer.count_params()),
        "trainable parameters": np.array(
            sum(int(np.prod(tuple(w.shape))) for w in layer.trainable_weights)
        ),
    }
    _set_weights(layer, probe)
    try:
        with watched:
            output = layer(x, training=False) if _takes_training(layer) else layer(x)
        watched.end(output)
    except Exception as error:
        return {**found, "output": Bad(Reason.CALL, plain_error(error)[:MOST_SAID])}
    found.update(_flat("output", output))
    found.update(_output_shapes(layer, inputs, probe))
    penalty = sum((float(keras.ops.convert_to_numpy(loss)) for loss in layer.losses), 0.0)
    found["regularisation loss"] = np.array(penalty)
    rates = _rates(layer)
    found["dropout rates"] = ", ".join(f"{rate:g}" for rate in rates) or "-"
    if rates:  # random: there is no value to compare
        found |= dict.fromkeys(_flat("output in training", output), Bad(Reason.RANDOM))
    elif _takes_training(layer):
        found.update(_training_mode(layer, x, probe))
    if probe["targets"] is None:
        return found
    if not getattr(layer, "compiled", False):
        return {**found, "loss": Bad(Reason.NOT_COMPILED)}
    try:
        found.update(_one_step(layer, x, probe, probe["targets"], bool(rates)))
    except Exception as error:
        found["loss"] = Bad(Reason.FIT, plain_error(error)[:MOST_SAID])
    return found


def _keras() -> Any:
    return sys.modules["keras"]


def _training_mode(layer: Any, x: Any, probe: Probe) -> dict[str, Observation]:
    _set_weights(layer, probe)
    found = _flat("output in training", layer(x, training=True))
    # By name: a layer that was frozen has non-trainable weights, too.
    moving = [w for _, w in _labelled(layer, probe) if w.name.startswith("moving")]
    if moving:
        found["moving statistics"] = _concatenated(moving)
    return found


def _one_step(
    layer: Any, x: Any, probe: Probe, targets: list[Array], random: bool
) -> dict[str, Observation]:
    y = targets[0] if len(targets) == 1 else targets
    _set_weights(layer, probe)
    found: dict[str, Observation] = {
        "loss": np.array(float(layer.test_on_batch(x, y, return_dict=True)["loss"]))
    }
    if random:
        return {**found, "weights after one step": Bad(Reason.RANDOM)}
    _set_weights(layer, probe)
    layer.train_on_batch(x, y)
    after = (weight for _, weight in _labelled(layer, probe))
    return {**found, "weights after one step": _concatenated(after)}


def _concatenated(weights: Iterable[Any]) -> Array:
    return np.concatenate([np.asarray(w).ravel() for w in weights] or [np.zeros(0)])


def _flat(name: str, output: Any) -> dict[str, Observation]:
    keras = _keras()

    leaves = keras.tree.flatten(output)
    if len(leaves) == 1:
        return {name: as_array(leaves[0])}
    return {item_of(name, index): as_array(leaf) for index, leaf in enumerate(leaves)}


def _set_weights(layer: Any, probe: Probe) -> None:
    """Seeded random weights; each drawn by what it is known by, and its shape."""
    for label, weight in _labelled(layer, probe):
        rng = np.random.default_rng([probe["seed"], 2, zlib.crc32(label.encode())])
        values: Array = rng.normal(scale=0.5, size=tuple(weight.shape))
        if weight.name.endswith("variance"):
            values = 0.5 + np.abs(values)
        weight.assign(values.astype(weight.dtype))


def _labelled(layer: Any, probe: Probe) -> list[tuple[str, Any]]:
    """Its weights by what each is known by: its place or, in alphabetical order, its layer's name.

    Where names match weights, the order in which Keras lists the layers follows from how branches were written.
    """
    if not probe["by_name"]:
        return [(str(place), weight) for place, weight in enumerate(weights_of(layer))]
    owned = {
        id(weight): (f"{part.name}/{i}", weight)
        for part in parts_of(layer)
        for i, weight in enumerate(weights_of(part))
    }
    return sorted(owned.values(), key=lambda known: known[0])


def _sublayers(layer: Any) -> list[Any]:
    return [layer, *layer._flatten_layers(include_self=False)]


def _rates(layer: Any) -> list[float]:
    """Drop rates (and noise levels) of the stochastic layers, in order; empty where nothing is random."""
    rates: list[float] = []
    for part in _sublayers(layer):
        for attribute in ("rate", "dropout", "recurrent_dropout", "stddev"):
            value = getattr(part, attribute, None)
            if isinstance(value, float | int) and not isinstance(value, bool) and value > 0:
                rates.append(float(value))
    return rates


def _names_weights(layer: Any) -> bool:
    """Whether the layers with weights were given names, so that names and not order match weights.

    Raises `ValueError` where only some were.
    """
    owners = [part for part in parts_of(layer) if part is not layer and part.weights]
    unnamed = [part.name for part in owners if not has_own_name(part)]
    if 0 < len(unnamed) < len(owners):
        raise ValueError(f"some layers are named, and these are not: {', '.join(unnamed)}")
    return bool(owners) and not unnamed


def _takes_training(layer: Any) -> bool:
    keras = _keras()

    return isinstance(layer, keras.Model) or getattr(layer, "_call_has_training_arg", False)


def _output_shapes(layer: Any, inputs: Sequence[Array], probe: Probe) -> dict[str, Observation]:
    """Shapes as Keras writes them, for inputs whose sizes may be open, also of models that do not declare them."""
    keras = _keras()

    symbols = [
        keras.KerasTensor(shape, dtype=str(array.dtype))
        for shape, array in zip(probe["shapes"], inputs, strict=True)
    ]
    try:
        output = layer(symbols[0] if len(symbols) == 1 else symbols)
    except Exception:  # works on values only: the output itself has been compared
        return {}
    shapes = [str(tuple(tensor.shape)) for tensor in keras.tree.flatten(output)]
    if len(shapes) == 1:
        return {"output shape": shapes[0]}
    return {item_of("output shape", index): shape for index, shape in enumerate(shapes)}


def _input_specs(layer: Any) -> list[tuple[tuple[int | None, ...], str]]:
    inputs = getattr(layer, "inputs", None)
    if inputs:
        return [(tuple(tensor.shape), str(tensor.dtype)) for tensor in inputs]
    shapes = getattr(layer, "_build_shapes_dict", None)
    if not shapes:
        raise ValueError("the layer is not built, so its input shape is not known")
    dtype = "int32" if type(layer).__name__ == "Embedding" else str(layer.compute_dtype)
    return [(tuple(shape), dtype) for shape in shapes.values()]


def _vocabulary(layer: Any) -> int:
    sizes = [part.input_dim for part in _sublayers(layer) if type(part).__name__ == "Embedding"]
    return min(sizes, default=INTEGER_RANGE)


def _draw(
    rng: np.random.Generator, shape: tuple[int | None, ...], dtype: str, integers: int
) -> Array:
    batch, *rest = shape
    sizes = (batch or PROBE_BATCH, *(n or PROBE_LENGTH for n in rest))
    if dtype.startswith(("int", "uint")):
        return rng.integers(0, integers, size=sizes).astype("int32")
    return rng.normal(size=sizes)


def _targets(rng: np.random.Generator, model: Any) -> list[Array]:
    """Targets that suit the loss: class numbers, one-hot rows, or numbers between 0 and 1."""
    keras = _keras()

    name = str(getattr(model.loss, "name", model.loss)).lower()
    targets: list[Array] = []
    for output in keras.tree.flatten(model.outputs):
        shape = tuple(
            n or (PROBE_BATCH if axis == 0 else PROBE_LENGTH) for axis, n in enumerate(output.shape)
        )
        if "sparse" in name:
            targets.append(rng.integers(0, shape[-1], size=shape[:-1]))
        elif "categorical" in name:
            targets.append(np.eye(shape[-1])[rng.integers(0, shape[-1], size=shape[:-1])])
        else:
            targets.append(rng.uniform(size=shape))
    return targets
