"""Names the operands of a failing expression: what each is, in both languages."""

from __future__ import annotations

from grader.running.operation import Operand, Operation, Shape, Thing
from grader.saying.filling import filled
from grader.text import Text

MOST_EXPRESSION = 60  # wider ones are not repeated: their line stands above
MOST_SOURCE = 40
MOST_NAMED = 4
_NUMBERS = (Thing.BOOL, Thing.INT, Thing.FLOAT, Thing.COMPLEX, Thing.STR)
_SIDES = {"left": Text("左側", "the left side"), "right": Text("右側", "the right side")}

EXPRESSION = Text("`{expression}`: {operands}", "`{expression}`: {operands}")
OPERAND = Text("{source} は {what}", "{source} is {what}")
BETWEEN = Text("、", ", ")
SENTENCE = Text("{operands} です。", "{operands}.")

_SHAPED = Text("{shape}", "{shape}")
WHAT = {
    Thing.ARRAY: _SHAPED,
    Thing.TENSOR: _SHAPED,
    Thing.VARIABLE: _SHAPED,
    Thing.SYMBOLIC: Text("Keras の記号的なテンソル {shape}", "a symbolic tensor of Keras, {shape}"),
    Thing.BOOL: Text("真偽値 {text}", "the truth value {text}"),
    Thing.INT: Text("整数 {text}", "the integer {text}"),
    Thing.FLOAT: Text("小数 {text}", "the number {text}"),
    Thing.COMPLEX: Text("複素数 {text}", "the complex number {text}"),
    Thing.STR: Text('文字列 "{text}"', 'the string "{text}"'),
    Thing.NONE: Text("None", "None"),
    Thing.PLACEHOLDER: Text("... のまま", "still `...`"),
    Thing.LIST: Text("長さ {length} のリスト", "a list of length {length}"),
    Thing.TUPLE: Text("長さ {length} のタプル", "a tuple of length {length}"),
    Thing.DICT: Text("キーが {text} の辞書", "a dict with the keys {text}"),
    Thing.LAYER: Text("Keras の層（{text}）", "a layer of Keras ({text})"),
    Thing.FUNCTION: Text("関数 {text}", "the function {text}"),
    Thing.MODULE: Text("モジュール {text}", "the module {text}"),
    Thing.CLASS: Text("クラス {text}", "the class {text}"),
    Thing.ITERATOR: Text("イテレータ（{text}）", "an iterator ({text})"),
    Thing.OBJECT: Text("{text} 型の値", "a value of type {text}"),
    Thing.UNKNOWN: Text("値", "a value"),
}
VECTOR = Text("長さ {length} の配列", "an array of length {length}")
SINGLE = Text("0 次元の配列（数 1 つ）", "an array without axes (one number)")
ONE_KEY = Text("キーが {text} だけの辞書", "a dict with the key {text}")
EMPTY_DICT = Text("空の辞書", "an empty dict")
NO_SHAPE = Text("配列", "an array")


def shape_text(shape: Shape | None) -> str:
    """A shape as `2×3`, of one axis as `(3,)`; an open size is None, as Keras writes it."""
    if shape is None:
        return "?"
    return "×".join(map(str, shape)) if len(shape) > 1 else str(shape)


def what(operand: Operand) -> Text:
    """What an operand is."""
    shape = operand.shape
    if operand.thing in (Thing.ARRAY, Thing.TENSOR, Thing.VARIABLE):
        if shape is None:
            return NO_SHAPE
        if len(shape) < 2:
            return filled(VECTOR, length=shape[0]) if shape else SINGLE
    if operand.thing is Thing.DICT and not operand.text:
        return EMPTY_DICT
    if operand.thing is Thing.DICT and "," not in operand.text:
        return filled(ONE_KEY, text=operand.text)
    length = shape[0] if shape else 0
    return filled(WHAT[operand.thing], text=operand.text, length=length, shape=shape_text(shape))


def operands_named(operation: Operation) -> Text | None:
    """One sentence: the expression, and what its operands are; None where nothing is known of them."""
    named: dict[str, Text] = {}
    for operand in _worth_naming(operation):
        source: object = operand.source
        if len(operand.source) > MOST_SOURCE:
            if operand.role not in _SIDES:
                continue
            source = _SIDES[operand.role]
        named.setdefault(operand.source, filled(OPERAND, source=source, what=what(operand)))
    if not named:
        return None
    parts = list(named.values())[:MOST_NAMED]
    listed = Text.of(lambda language: BETWEEN.in_(language).join(p.in_(language) for p in parts))
    sentence = filled(SENTENCE, operands=listed)
    expression = operation.expression
    alone = len(named) == 1 and expression in named
    if alone or not expression or len(expression) > MOST_EXPRESSION:
        return sentence
    return filled(EXPRESSION, expression=expression.replace("`", "'"), operands=sentence)


def _worth_naming(operation: Operation) -> list[Operand]:
    """Those whose value does not stand there already; of a call, numbers only where nothing else is."""
    found = [
        operand
        for operand in operation.operands
        if operand.role != "function" and operand.thing is not Thing.UNKNOWN
        # A model that is trained, a layer that is called: what is wrong with it is said by the exception.
        if not (operand.role == "value" and operand.thing in (Thing.LAYER, Thing.OBJECT))
        # A slice, and what is listed item by item.
        if not (operand.role == "index" and operand.thing in (Thing.TUPLE, Thing.OBJECT))
        if not _shows_itself(operand)
    ]
    if operation.sign == "[]=":
        found = [o for o in found if o.thing not in _NUMBERS or not o.role.startswith("index")]
    if operation.sign != "call":
        return found
    inside = {operand.role.partition(".")[0] for operand in found if "." in operand.role}
    outer = [operand for operand in found if operand.role not in inside]
    return [operand for operand in outer if operand.thing not in _NUMBERS] or outer


def _shows_itself(operand: Operand) -> bool:
    """Whether what it is can be seen where it is written."""
    first = operand.source[:1]
    if operand.thing in _NUMBERS:
        return operand.source in (operand.text, "True", "False") or first in "\"'-.0123456789"
    if operand.thing in (Thing.LIST, Thing.TUPLE, Thing.DICT):
        return first in "([{"
    named = operand.role == "value" and operand.thing in (Thing.MODULE, Thing.CLASS)
    return named or operand.source in ("None", "...", "np.newaxis")
