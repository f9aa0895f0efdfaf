"""What an exception of Keras or TensorFlow says without their insides: no nodes, operations, devices or tracebacks.

Of text alone; what a submission claims may go through it, too.
"""

from __future__ import annotations

import re

MOST_TEXT = 20_000  # characters that are looked at
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")  # Keras sets its exceptions in bold
# What follows says how a layer was called, where a node was made, or how somebody else's code should read.
_AFTERWARDS = re.compile(
    r"(?:^|\n)[ \t]*(?:Call a|A)rguments received by |\nStack trace for op |\nOriginal stack trace |\nTo simplify debugging"
    r"| You can build it manually via| You are likely doing something like| Either the `[\w.]{1,80}` method is incorrect"
    r"|\n[ \t]*function_node |\nDerived from ",
)
# What comes before what was really wrong: the last of these.
_BEFORE = re.compile(
    r"(?:^|\n)Exception encountered when calling [^\n]{0,200}\n\s*\n|\bError encountered:\s|\bException encountered: (?:Error when "
    r"deserializing (?=.{0,19999}Exception encountered: ))?",
    re.DOTALL,
)
_LINES = re.compile(
    r"^[ \t]*(?:File \"|Graph execution error:|Detected at node|\[\[\{\{|\d+ root error|\(\d+\) (?=[A-Z_]+:))",
)
_INSIDES = (
    # for '{{node matmul}} = MatMul[T=DT_DOUBLE](x, y)' with input shapes: [?,3], [5,2].
    (re.compile(r" for '\{\{node [^{}']{0,300}\}\}[^']{0,600}' with input shapes:"), " for shapes"),
    (re.compile(r"\{\{[^{}]{0,300}\}\}:?"), " "),
    (re.compile(r"\[Op:\w{0,300}\](?: name:[^\n]{0,200})?"), " "),
    (re.compile(r"(?:/job:|/device:)[\w/:]{1,200}"), " "),
    (re.compile(r"(?:^|(?<=\s))(?:[A-Z]+_)*[A-Z]{6,}: (?=\S)"), ""),  # INVALID_ARGUMENT:
    (re.compile(r"(?:^|(?<=\s))\w{1,40}Op : "), ""),  # ConcatOp :
    (re.compile(r"\b_Mkl(?=[A-Z])"), ""),
    (re.compile(r" with name 'None'(?= of layer)"), ""),
    (re.compile(r"\b(?:tensorflow\.python|keras\.src)(?:\.\w{1,60}){0,12}\.(?=\w)"), ""),
)


def plain_message(text: str) -> str:
    """What the message `text` of an exception says, on one line; "" where it says nothing but insides."""
    text = _COLOURS.sub("", text[:MOST_TEXT])
    for found in reversed(list(_BEFORE.finditer(text))):
        if text[found.end() :].strip():
            text = text[found.end() :]
            break
    text = _AFTERWARDS.split(text, maxsplit=1)[0]
    text = "\n".join(line for line in text.split("\n") if not _LINES.match(line))
    for inside, instead in _INSIDES:
        text = inside.sub(instead, text)
    return " ".join(text.split()).rstrip(" :")


def plain_error(error: BaseException) -> str:
    """The kind of an exception and what it says; the kind alone where it says nothing."""
    try:
        said = plain_message(str(error))
    except Exception:  # a class of a submission's own
        said = ""
    return f"{type(error).__name__}: {said}".rstrip(" :")
