"""What Python says of types, items and operators, said again. Data only."""

from grader.saying.exceptions import facts
from grader.saying.exceptions.entry import Entry
from grader.text import Text

_KIND = r"'(?P<kind>[\w.]{1,80})' object "

PYTHON = {
    "subscript-function": Entry(
        "TypeError",
        r"'(?P<kind>function|builtin_function_or_method|method|numpy\.ufunc|numpy\._ArrayFunctionDispatcher)' object is not subscriptable",
        Text(
            "関数に [ ] が付いています。関数を呼び出すのは ( ) です。",
            "A function has [ ] behind it; functions are called with ( ).",
        ),
    ),
    "subscript": Entry(
        "TypeError",
        _KIND + r"is not subscriptable",
        Text(
            "{kind} には要素がないので、[ ] を付けられません。",
            "No [ ] can follow {kind}, which has no items.",
        ),
        facts.kinds,
    ),
    "assign-item": Entry(
        "TypeError",
        _KIND + r"does not support item assignment",
        Text(
            "{kind} の要素には代入できません。",
            "Nothing can be assigned to an item of {kind}.",
        ),
        facts.kinds,
    ),
    "call": Entry(
        "TypeError",
        _KIND + r"is not callable",
        Text(
            "{kind} に ( ) が付いています。関数ではないので、呼び出せません。",
            "There are ( ) behind {kind}, which is no function and cannot be called.",
        ),
        facts.kinds,
    ),
    "iterate": Entry(
        "TypeError",
        _KIND + r"is not (?:iterable|reversible|an iterator)",
        Text(
            "{kind} は、1 つずつ取り出せるもの（リスト、配列、range など）ではありません。",
            "A list, an array or a range is needed, whose items can be taken one by one; here is {kind}.",
        ),
        facts.kinds,
    ),
    "iterate-unpack": Entry(
        "TypeError",
        r"cannot unpack non-iterable (?P<kind>[\w.]{1,80}) object",
        Text(
            "左辺には変数が 2 つ以上ありますが、右辺は {kind} で、分けられません。",
            "There are several variables on the left, but on the right is {kind}, which cannot be taken apart.",
        ),
        facts.kinds,
    ),
    "iterate-number": Entry(
        "TypeError",
        r"iteration over a 0-d array",
        Text(
            "軸のない配列（数 1 つ）は、1 つずつ取り出せません。",
            "An array without axes is one number: there are no items to take.",
        ),
    ),
    "length": Entry(
        "TypeError",
        r"(?:object of type '(?P<kind>[\w.]{1,80})' has no len\(\)|len\(\) of unsized object)",
        Text(
            "len は、リストや配列など要素のあるものの長さです。数には長さがありません。",
            "len is the length of something with items, such as a list or an array. A number has none.",
        ),
    ),
    "unpack-few": Entry(
        "ValueError",
        r"not enough values to unpack \(expected (?:at least )?(?P<wanted>\d+), got (?P<given>\d+)\)",
        Text(
            "左辺の変数は {wanted} 個ですが、右辺からは {given} 個しか出てきません。配列は軸 0 に沿って分かれます。",
            "There are {wanted} variables on the left, but the right side gives {given}. An array comes apart along axis 0.",
        ),
    ),
    "unpack-many": Entry(
        "ValueError",
        r"too many values to unpack \(expected (?P<wanted>\d+)",
        Text(
            "左辺の変数は {wanted} 個ですが、右辺からはもっと多く出てきます。配列は軸 0 に沿って分かれます。",
            "There are {wanted} variables on the left, but the right side gives more. An array comes apart along axis 0.",
        ),
    ),
    "list-index": Entry(
        "IndexError",
        r"(?:list|tuple)(?: assignment)? index out of range",
        Text(
            "長さは {length} なので、番号は 0 から {last}（後ろからは -1 から -{length}）です。",
            "The length is {length}: the indices are 0 to {last}, or from the end -1 to -{length}.",
        ),
        facts.listing,
    ),
    "list-index-unknown": Entry(
        "IndexError",
        r"(?:(?:list|tuple|string)(?: assignment)? index out of range|pop from empty list|pop index out of range)",
        Text(
            "その番号の要素はありません。番号は 0 から始まり、最後は「長さ − 1」です。",
            "There is no item of that index: indices begin at 0 and end one before the length.",
        ),
        lambda crash, fields: fields if crash.operation.sign.startswith("[]") else None,
    ),
    "list-index-kind": Entry(
        "TypeError",
        r"(?:list|tuple|string|range object|byte) indices must be integers(?: or slices)?, not '?(?P<kind>[\w.]{1,80})",
        Text(
            "リストやタプルの番号は整数か範囲（a:b）だけです。ここでは{kind}が番号になっています。",
            "Items of lists and tuples are chosen by an integer or a range (a:b); here by {kind}.",
        ),
        facts.kinds,
    ),
    "slice-kind": Entry(
        "TypeError",
        r"slice indices must be integers or None",
        Text(
            "範囲（a:b）の端は整数でなければなりません。{division}",
            "The ends of a range (a:b) must be integers.{division}",
        ),
        facts.divided_evenly,
    ),
    "integer": Entry(
        "TypeError",
        _KIND + r"cannot be interpreted as an integer",
        Text(
            "整数が必要なところに、{kind} があります。{division}",
            "Where an integer is needed there is {kind}.{division}",
        ),
        facts.divided_evenly,
    ),
    "key": Entry(
        "KeyError",
        r"(?P<key>.{1,80})$",
        Text(
            "キー {key} はありません。あるのは {keys} です。",
            "There is no key {key}; there are {keys}.",
        ),
        facts.keys,
        lead=False,
    ),
    "key-unknown": Entry(
        "KeyError",
        r"(?P<key>['\"]?[\w ./-]{1,60}['\"]?)$",
        Text("キー {key} は、辞書にありません。", "There is no key {key} in the dict."),
    ),
    "unhashable": Entry(
        "TypeError",
        r"unhashable type: '(?P<kind>[\w.]{1,80})'",
        Text(
            "{kind} は、辞書のキーや集合の要素になりません。",
            "What is {kind} cannot be the key of a dict or be in a set.",
        ),
        facts.kinds,
    ),
    "sequence-times": Entry(
        "TypeError",
        r"can't multiply sequence by non-int of type '(?P<kind>[\w.]{1,80})'",
        Text(
            "リストやタプルに * を付けると、繰り返しになります。要素ごとの掛け算になるのは配列です。",
            "* repeats a list or a tuple. It multiplies the elements of an array only.",
        ),
    ),
    "sequence-plus": Entry(
        "TypeError",
        r"can only concatenate (?P<kind>list|tuple|str) \(not \"(?P<other>[\w.]{1,80})\"\) to (?:list|tuple|str)",
        Text(
            "{kind} への + はつなげることで、相手も同じ種類でなければなりませんが、{other} です。",
            "+ joins: what is added to {kind} must be of the same kind, but is {other}.",
        ),
        facts.kinds,
    ),
    "operands-inside": Entry(
        "TypeError",
        r"unsupported operand type\(s\) for (?P<sign>[^:]{1,20}): '(?P<kind>[\w.]{1,80})' and '(?P<other>[\w.]{1,80})'",
        Text(
            "この関数の中で、{kind} と {other} の間で {sign} を計算しようとしています。",
            "Inside of this function {sign} is computed between {kind} and {other}, which cannot be.",
        ),
        lambda crash, fields: (
            facts.kinds(crash, fields) if crash.operation.sign == "call" else None
        ),
    ),
    "operands": Entry(
        "TypeError",
        r"unsupported operand type\(s\) for (?P<sign>[^:]{1,20}): '(?P<kind>[\w.]{1,80})' and '(?P<other>[\w.]{1,80})'",
        Text(
            "{sign} は、{kind} と {other} の間では計算できません。",
            "{sign} cannot be computed between {kind} and {other}.",
        ),
        facts.kinds_of_sides,
    ),
    "compare": Entry(
        "TypeError",
        r"'(?P<sign>[<>=]{1,2})' not supported between instances of '(?P<kind>[\w.]{1,80})' and '(?P<other>[\w.]{1,80})'",
        Text(
            "{kind} と {other} の大小は比べられません（{sign}）。",
            "{kind} and {other} cannot be compared ({sign}).",
        ),
        facts.kinds,
    ),
    "unary": Entry(
        "TypeError",
        r"bad operand type for (?:unary (?P<sign>.)|abs\(\)): '(?P<kind>[\w.]{1,80})'",
        Text(
            "{kind} は数ではないので、符号などを付けられません。",
            "A sign needs a number, and this is {kind}.",
        ),
        facts.kinds,
    ),
    "zero-division": Entry(
        "ZeroDivisionError",
        r"",
        Text("0 で割っています。", "Something is divided by 0."),
    ),
    "recursion": Entry(
        "RecursionError",
        r"maximum recursion depth exceeded",
        Text(
            "関数が自分自身を呼び続けています。止まる条件がないか、条件に近づいていません。",
            "A function goes on calling itself: it has no condition to end, or does not come nearer to it.",
        ),
        lead=False,
    ),
    "assertion": Entry(
        "AssertionError",
        r"",
        Text("assert の条件が成り立ちませんでした。", "What `assert` demands does not hold."),
        lead=False,
    ),
}
