"""What is said while Keras computes what a submission is compared with. Imports no NumPy: the command line stands on it."""

from __future__ import annotations

from grader.format.gradable import Gradable
from grader.text import Text

# By the part of a reference (`judging.reference.Part`) that is computed.
_COMPUTING = {
    "": Text(
        "正しい値を Keras で計算しています（この環境では初回だけ）",
        "Computing the right values with Keras (once on this machine)",
    ),
    "mistakes": Text(
        "よくある間違いの値を Keras で計算しています（この環境では初回だけ）",
        "Computing with Keras what common mistakes give (once on this machine)",
    ),
    "pairs": Text(
        "間違いが 2 つ重なったときの値を Keras で計算しています（この環境では初回だけ）",
        "Computing with Keras what two mistakes at once give (once on this machine)",
    ),
}


def takes_long(exercise: Gradable, part: str) -> bool:
    """Whether Keras has to compute this part of the exercise's reference: anything else takes milliseconds."""
    return exercise.flavour == "tensorflow" or (not part and exercise.needs_keras)


def computing(language: str, part: str) -> str:
    """What is being computed."""
    return _COMPUTING[part].say(language)
