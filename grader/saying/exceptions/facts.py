"""What a sentence about an exception says beside the words of its message: computed from sizes, or a reason not to say it."""

from __future__ import annotations

import math
import re
from itertools import zip_longest

from grader.running.operation import Shape, Thing
from grader.saying.exceptions.crash import Crash, shapes_in
from grader.saying.exceptions.entry import Fields
from grader.saying.filling import filled
from grader.text import Text

_REMAPPED = re.compile(r"(\([\d,]{1,60}\))\s?->")
LAST = Text("最後の軸", "last axis")
FROM_LAST = Text("最後から {number} 番目の軸", "axis {number} from the last")
REVERSES = Text(".T は軸の順序をすべて逆にします。", " `.T` reverses all axes.")
NOTHING = Text("", "")
DIVISION = Text(
    "/ の結果は、割り切れても小数です。", " What / gives is a float, even where it divides evenly."
)
ONLY_AXIS = Text("ただ 1 つの軸", "only axis")
SECOND_LAST = Text("最後から 2 番目の軸", "second to last axis")
KINDS = {
    "int": Text("整数", "an integer"),
    "float": Text("小数", "a float"),
    "bool": Text("真偽値", "a truth value"),
    "str": Text("文字列", "a string"),
    "list": Text("リスト", "a list"),
    "tuple": Text("タプル", "a tuple"),
    "dict": Text("辞書", "a dict"),
    "set": Text("集合", "a set"),
    "NoneType": Text("None", "None"),
    "numpy.ndarray": Text("配列", "an array"),
    "ndarray": Text("配列", "an array"),
    "function": Text("関数", "a function"),
    "builtin_function_or_method": Text("関数", "a function"),
    "method": Text("メソッド", "a method"),
    "method-wrapper": Text("メソッド", "a method"),
    "numpy.ufunc": Text("NumPy の関数", "a function of NumPy"),
    "numpy._ArrayFunctionDispatcher": Text("NumPy の関数", "a function of NumPy"),
    "type": Text("クラス", "a class"),
    "module": Text("モジュール", "a module"),
    "generator": Text("ジェネレータ", "a generator"),
    "range": Text("range", "a range"),
    "slice": Text("スライス", "a slice"),
    "ellipsis": Text("...", "`...`"),
    "KerasTensor": Text("Keras の記号的なテンソル", "a symbolic tensor of Keras"),
    "EagerTensor": Text("テンソル", "a tensor"),
    "tensorflow.python.framework.ops.EagerTensor": Text("テンソル", "a tensor"),
    "SymbolicTensor": Text("記号的なテンソル", "a symbolic tensor"),
}
OTHER_KIND = Text("{name} 型の値", "a value of type {name}")
NUMBER_KIND = Text("数（{name}）", "a number ({name})")


def kind_text(name: str) -> Text:
    """What the type of a value is called, from Python's name for it."""
    known = KINDS.get(name)
    if known is not None:
        return known
    short = name.rpartition(".")[2]
    if name.startswith("numpy.") and short.rstrip("0123456789") in ("float", "int", "uint", "bool"):
        return filled(NUMBER_KIND, name=short)
    return filled(OTHER_KIND, name=short)


def kinds(_: Crash, fields: Fields) -> Fields:
    """The types that a message names, as words."""
    names = ("kind", "other", "third")
    found = {name: kind_text(str(fields[name])) for name in names if name in fields}
    return {**fields, **found}


def kinds_of_sides(crash: Crash, fields: Fields) -> Fields:
    """The types of both sides as words. Of an array that is computed with by elements, the message names an element's."""
    words = dict(kinds(crash, fields))
    for role, name in (("left", "kind"), ("right", "other")):
        side = crash.operands.get(role)
        if side is not None and side.thing is Thing.ARRAY and side.shape:
            words[name] = KINDS["ndarray"]
    return words


def divided_evenly(crash: Crash, fields: Fields) -> Fields:
    """A word about `/` where there is one, or a float in place of an integer."""
    because = fields.get("kind") == "float" or "/" in crash.operation.expression
    return {**kinds(crash, fields), "division": DIVISION if because else NOTHING}


def axis_from_last(number: int) -> Text:
    """The name of an axis that is counted from the last one, which is 1."""
    return LAST if number == 1 else filled(FROM_LAST, number=number)


def broadcast(_: Crash, fields: Fields) -> Fields | None:
    """Where the shapes of a message part: the axis, counted from the last, and the two sizes."""
    shapes = shapes_in(str(fields["shapes"]))
    for number in range(1, 1 + max(map(len, shapes), default=0)):
        sizes = [shape[-number] for shape in shapes if len(shape) >= number]
        telling = list(dict.fromkeys(size for size in sizes if size != 1))
        if len(telling) > 1:
            return {
                **fields,
                "axis": axis_from_last(number),
                "one": telling[0],
                "other": telling[1],
            }
    return None


def assigned(_: Crash, fields: Fields) -> Fields | None:
    """The two shapes of an assignment that does not fit."""
    source, target = (shapes_in(f"({fields[name]})") for name in ("source", "target"))
    if len(source) != 1 or len(target) != 1:
        return None
    return {**fields, "source": tuple_text(source[0]), "target": tuple_text(target[0])}


def tuple_text(shape: Shape) -> str:
    """A shape in a sentence of its own: `(3, 4)`, as Python writes it."""
    return f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"


def multiplied(crash: Crash, fields: Fields) -> Fields:
    """Which axis of the right operand of `@` is summed over, and whether `.T` has more axes than two to reverse."""
    right = crash.array("right", "1")
    axis = ONLY_AXIS if right is not None and len(right.shape or ()) == 1 else SECOND_LAST
    reversed_ = any(
        operand.source.endswith(".T") and len(operand.shape or ()) > 2
        for operand in crash.operation.operands
    )
    return {**fields, "axis": axis, "reverses": REVERSES if reversed_ else NOTHING}


def batches(crash: Crash, fields: Fields) -> Fields | None:
    """The axes before the last two of the operands of `@`, where they part."""
    shapes = [shape for text in _REMAPPED.findall(crash.message) for shape in shapes_in(text)]
    expression = crash.operation.expression
    if len(shapes) != 2 or not (crash.operation.sign.startswith("@") or "matmul(" in expression):
        return None
    heads = [shape[:-2] for shape in shapes]
    for number, pair in enumerate(zip_longest(*map(reversed, heads), fillvalue=1), 3):
        if pair[0] != pair[1] and 1 not in pair:
            more = multiplied(crash, fields)
            return {**more, "axis": axis_from_last(number), "one": pair[0], "other": pair[1]}
    return None


def within(_: Crash, fields: Fields) -> Fields | None:
    """The indices that an axis has."""
    size = int(str(fields["size"]))
    return {**fields, "last": size - 1} if size else None


def new_axis(crash: Crash, fields: Fields) -> Fields | None:
    """Whether the axis is one that the call adds: it is counted in the result."""
    found = re.match(r"(?:\w+\.)*(stack|expand_dims)\(", crash.operation.expression)
    return {**fields, "function": found[1]} if found else None


def axes(_: Crash, fields: Fields) -> Fields | None:
    """The axes that an array has."""
    count = int(str(fields["count"]))
    return {**fields, "last": count - 1} if count else None


def reshaped(_: Crash, fields: Fields) -> Fields | None:
    """How many elements the asked shape takes."""
    shape = shapes_in(f"({fields['shape']})")
    if len(shape) != 1:
        return None
    sizes = [size for size in shape[0] if size is not None]
    return {**fields, "shape": tuple_text(shape[0]), "needed": math.prod(sizes)}


def divided(_: Crash, fields: Fields) -> Fields | None:
    """The product of the sizes that stand beside a -1 in the asked shape."""
    parts = [part.strip() for part in str(fields["shape"]).split(",") if part.strip()]
    sizes = [int(part) for part in parts if part.isdecimal()]
    if parts.count("newaxis") != 1 or len(sizes) != len(parts) - 1:
        return None
    shape = ", ".join("-1" if part == "newaxis" else part for part in parts)
    comma = "," if len(parts) == 1 else ""
    return {**fields, "shape": f"({shape}{comma})", "needed": math.prod(sizes)}


def with_nearest(crash: Crash, fields: Fields) -> Fields | None:
    """The known name that is most like the unknown one, where there is one."""
    if not crash.nearest:
        return None
    return {**kinds(crash, fields), "nearest": crash.nearest}


def listed(_: Crash, fields: Fields) -> Fields:
    """The names between quotes that a message lists."""
    names = re.findall(r"'(\w{1,60})'", str(fields["names"]))
    return {**fields, "names": Text("、".join(names), ", ".join(names))}


def span(_: Crash, fields: Fields) -> Fields:
    """How many there may be: a number, or from one to another."""
    least, to, most = str(fields["wanted"]).partition(" to ")
    return {**fields, "wanted": Text(f"{least}〜{most}", f"{least} to {most}") if to else least}


def dtype_of_index(crash: Crash, fields: Fields) -> Fields | None:
    """The dtype of the array that was used as an index, where just one is no whole number."""
    found = {
        operand.dtype
        for operand in crash.operation.operands
        if operand.role.startswith("index")
        and operand.thing is Thing.ARRAY
        and not operand.dtype.startswith(("int", "uint", "bool"))
    }
    return {**fields, "dtype": found.pop()} if len(found) == 1 else None


def keys(crash: Crash, fields: Fields) -> Fields | None:
    """The keys of the dict in which one was not found."""
    value = crash.operands.get("value")
    if value is None or value.thing is not Thing.DICT or not value.text:
        return None
    return {**fields, "keys": value.text}


def listing(crash: Crash, fields: Fields) -> Fields | None:
    """The length of the list or tuple, and the last index that it has."""
    value = crash.operands.get("value")
    if value is None or value.thing not in (Thing.LIST, Thing.TUPLE) or not value.shape:
        return None
    length = value.shape[0] or 0
    return {**fields, "length": length, "last": length - 1} if length else None


def scalar(crash: Crash, fields: Fields) -> Fields | None:
    """Whether one side is a number or has no axes."""
    sides = [crash.operands.get(role) for role in ("left", "right")]
    for side in sides:
        if side is not None and (side.shape == () or side.thing in (Thing.INT, Thing.FLOAT)):
            return fields
    return None
