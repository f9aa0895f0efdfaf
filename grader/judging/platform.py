"""Where Keras computes in this process: its backend and its device. What an exercise needs of TensorFlow itself."""

from __future__ import annotations

import ast
import importlib.util
import os
from dataclasses import dataclass

from grader import untyped
from grader.format.exercise import Exercise
from grader.running.launch import environment

TENSORFLOW = "tensorflow"
OTHER_BACKENDS = ("jax", "torch")
BACKENDS = (TENSORFLOW, *OTHER_BACKENDS)


@dataclass(frozen=True)
class Platform:
    """`device` is "cpu" or "gpu", `backend` one of `BACKENDS`."""

    device: str = "cpu"
    backend: str = TENSORFLOW

    @property
    def single(self) -> bool:
        """Whether numbers are float32: on a GPU, and in JAX and PyTorch, where Keras turns float64 into it."""
        return self.device == "gpu" or self.backend != TENSORFLOW


_settled: list[Platform] = []  # of this process, once there is one


def use_keras(device: str = "cpu", backend: str = TENSORFLOW) -> None:
    """Import Keras here under the settings of the submissions' process. The first call of a process decides."""
    if _settled:
        return
    _settled.append(Platform(device, backend))
    for name, value in environment(device).items():
        if name != "KERAS_HOME":
            os.environ[name] = value
    if backend == TENSORFLOW:
        from grader.running.zygote import set_up_keras

        set_up_keras(device)
        return
    os.environ["KERAS_BACKEND"] = backend
    if device == "cpu":
        os.environ["JAX_PLATFORMS"] = "cpu"
    keras = untyped.keras()
    keras.config.set_floatx("float32")
    keras.config.set_image_data_format("channels_last")
    keras.config.disable_interactive_logging()
    if backend == "torch":
        untyped.torch().set_num_threads(1)


def is_installed(backend: str) -> bool:
    return importlib.util.find_spec(backend) is not None


def tensorflow_parts(exercise: Exercise) -> tuple[str, ...]:
    """What of TensorFlow's own the exercise uses, as `tf.GradientTape`; () where it is written in plain Keras."""
    found: dict[str, None] = {}
    for text in (exercise.answer, exercise.grading):
        tree = ast.parse(text)
        aliases = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.Import)
            for alias in node.names
            if alias.name == TENSORFLOW
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute):
                name = ast.unparse(node)
                root, _, rest = name.partition(".")
                if root in aliases and "(" not in rest:
                    found[f"tf.{rest}"] = None
    # A method of what was found is no part of its own.
    return tuple(n for n in found if not any(other.startswith(f"{n}.") for other in found))
