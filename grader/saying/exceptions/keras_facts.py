"""What a sentence about an exception of Keras or TensorFlow says beside the words of its message."""

from __future__ import annotations

import re

from grader.running.operation import Thing
from grader.saying.exceptions.crash import Crash
from grader.saying.exceptions.entry import Fields
from grader.saying.exceptions.facts import kind_text
from grader.saying.filling import filled
from grader.text import Text

_RECURRENT = re.compile(r"(?i)lstm|gru|rnn|bidirectional|time_?distributed")
AT_LEAST = Text("以上", "at least ")
AT_MOST = Text("以下", "at most ")
NOTHING = Text("", "")
SHAPES = Text("ここでは ({one}) と ({other}) です。", "Here are ({one}) and ({other}).")
SIZES = Text("{name} は {size} 件", "{name} has {size}")
SIZES_END = Text("{sizes} です。", "{sizes}.")
SEVERAL = Text("、", ", ")
WHATS = {
    "activation function": Text("活性化関数", "activation function"),
    "initializer": Text("重みの初期化", "initializer"),
    "regularizer": Text("正則化", "regularizer"),
    "optimizer": Text("最適化の方法", "optimizer"),
    "loss": Text("損失", "loss"),
    "metric": Text("評価指標", "metric"),
    "constraint": Text("重みの制約", "constraint"),
}


def recurrent(crash: Crash, fields: Fields) -> Fields | None:
    """Whether it is a layer that takes sequences."""
    where = f"{fields['layer']} {crash.operation.expression}"
    return fields if _RECURRENT.search(where) else None


def bounded(_: Crash, fields: Fields) -> Fields:
    """How the wanted number of axes is meant."""
    bounds = {"min_": AT_LEAST, "max_": AT_MOST}
    return {**fields, "bound": bounds.get(str(fields["bound"]), NOTHING)}


def either_kind(_: Crash, fields: Fields) -> Fields:
    """The type that one of two forms of the message names, in words."""
    return {"kind": kind_text(str(fields["kind"] or fields["other"]))}


def one_kind(_: Crash, fields: Fields) -> Fields:
    """The type that the message names, in words."""
    kind = str(fields["kind"])
    return {"kind": kind_text(kind) if kind else kind_text("KerasTensor")}


def identifier(_: Crash, fields: Fields) -> Fields | None:
    """What was to be found by its name."""
    what = WHATS.get(str(fields["what"]))
    value = re.sub(r"<(\w+) '([\w.]+)' from .*", r"\2", str(fields["value"]))
    return None if what is None else {"what": what, "value": value}


def choices(_: Crash, fields: Fields) -> Fields:
    """What there is to choose from, in order: Keras lists a set."""
    return {**fields, "choices": ", ".join(sorted(str(fields["choices"]).split(", ")))}


def keywords(_: Crash, fields: Fields) -> Fields | None:
    """The names of arguments that are not known."""
    names = re.findall(r"'(\w{1,60})':", str(fields["names"]))
    return {"names": ", ".join(names)} if names else None


def two_shapes(_: Crash, fields: Fields) -> Fields:
    """The two shapes that a message of TensorFlow names, where it does."""
    found = re.findall(r"\[([\d,]{0,40})\]", str(fields["shapes"]))
    said = filled(SHAPES, one=found[0], other=found[1]) if len(found) == 2 else NOTHING
    return {"shapes": said}


def sizes(_: Crash, fields: Fields) -> Fields:
    """How many samples each of the data has."""
    found = re.findall(r"'(\w{1,20})' sizes: (\d{1,12})", str(fields["sizes"]))
    each = [filled(SIZES, name=name, size=size) for name, size in found]
    if not each:
        return {"sizes": NOTHING}
    listed = Text.of(lambda language: SEVERAL.in_(language).join(t.in_(language) for t in each))
    return {"sizes": filled(SIZES_END, sizes=listed)}


def gradient_none(crash: Crash, fields: Fields) -> Fields | None:
    """Whether a value that is None was made by a tape: the other operand is a tensor or a variable."""
    things = [operand.thing for operand in crash.operation.operands]
    tensors = (Thing.TENSOR, Thing.VARIABLE)
    return fields if Thing.NONE in things and any(thing in tensors for thing in things) else None
