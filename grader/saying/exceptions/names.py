"""What Python says of names and arguments, said again. Data only."""

from grader.saying.exceptions import facts
from grader.saying.exceptions.entry import Entry
from grader.text import Text

_MISSING = r"(?P<function>[\w.<>]{1,60})\(\) missing (?P<count>\d+) required (?:positional|keyword-only) arguments?: (?P<names>.{1,200})"
_KIND = r"'(?P<kind>[\w.]{1,80})' object "

NAMES = {
    "name-like": Entry(
        "NameError",
        r"name '(?P<name>\w{1,60})' is not defined",
        Text(
            "{name} という名前はここでは定義されていません。似た名前に {nearest} があります。",
            "The name {name} is not defined here; a name like it is {nearest}.",
        ),
        facts.with_nearest,
        lead=False,
    ),
    "name": Entry(
        "NameError",
        r"name '(?P<name>\w{1,60})' is not defined",
        Text(
            "{name} という名前はここでは定義されていません（代入も import もされていません）。",
            "The name {name} is not defined here: nothing is assigned to it, and it is not imported.",
        ),
        lead=False,
    ),
    "name-not-yet": Entry(
        "NameError",
        r"(?:cannot access )?free variable '(?P<name>\w{1,60})'",
        Text(
            "{name} には、ここを計算する時点でまだ値がありません。{name} への代入がまだ 1 度も実行されていないためです。",
            "{name} has no value yet where this is computed: no assignment to it has run so far.",
        ),
        lead=False,
    ),
    "local-not-yet": Entry(
        "UnboundLocalError",
        r"(?:cannot access )?local variable '(?P<name>\w{1,60})'",
        Text(
            "{name} には、ここを計算する時点でまだ値がありません。{name} への代入がまだ 1 度も実行されていないためです。",
            "{name} has no value yet where this is computed: no assignment to it has run so far.",
        ),
        lead=False,
    ),
    "attribute-like": Entry(
        "AttributeError",
        r"(?:module|type object) '(?P<name>[\w.]{1,80})' has no attribute '(?P<attribute>\w{1,60})'",
        Text(
            "{name} に {attribute} はありません。似た名前に {nearest} があります。",
            "{name} has no {attribute}; a name like it is {nearest}.",
        ),
        facts.with_nearest,
        lead=False,
    ),
    "attribute-of": Entry(
        "AttributeError",
        r"(?:module|type object) '(?P<name>[\w.]{1,80})' has no attribute '(?P<attribute>\w{1,60})'",
        Text("{name} に {attribute} はありません。", "{name} has no {attribute}."),
        lead=False,
    ),
    "attribute-of-none": Entry(
        "AttributeError",
        r"'NoneType' object has no attribute '(?P<attribute>\w{1,60})'",
        Text(
            "None に {attribute} はありません。値を返さない関数やメソッド（list.append、sort など）の結果は None です。",
            "None has no {attribute}. What a function without a value returns (list.append, sort) is None.",
        ),
    ),
    "attribute-of-list": Entry(
        "AttributeError",
        r"'(?:list|tuple)' object has no attribute '(?P<attribute>shape|T|dtype|ndim|size|reshape|transpose|astype|sum|mean|max|min|std|var|dot|argmax|argmin|flatten|ravel|any|all|cumsum|clip|round|squeeze|swapaxes)'",
        Text(
            "{attribute} は NumPy の配列のもので、リストやタプルにはありません。",
            "{attribute} belongs to arrays of NumPy; lists and tuples have none.",
        ),
    ),
    "attribute-like-of": Entry(
        "AttributeError",
        _KIND + r"has no attribute '(?P<attribute>\w{1,60})'",
        Text(
            "{kind} に {attribute} はありません。似た名前に {nearest} があります。",
            "There is no {attribute} in {kind}; a name like it is {nearest}.",
        ),
        facts.with_nearest,
    ),
    "attribute": Entry(
        "AttributeError",
        r"'?(?P<kind>[\w.]{1,80})'? object has no attribute '(?P<attribute>\w{1,60})'",
        Text("{kind} に {attribute} はありません。", "There is no {attribute} in {kind}."),
        facts.kinds,
    ),
    "missing-argument": Entry(
        "TypeError",
        _MISSING,
        Text(
            "{function} の引数 {names} が渡されていません。",
            "{function} is called without its argument {names}.",
        ),
        facts.listed,
        lead=False,
    ),
    "many-arguments": Entry(
        "TypeError",
        r"(?P<function>[\w.<>]{1,60})\(\) takes (?:from )?(?P<wanted>\d+(?: to \d+)?) positional arguments? but (?P<given>\d+) (?:was|were) given",
        Text(
            "{function} が位置で受け取る引数は {wanted} 個ですが、{given} 個渡されています。",
            "Arguments that {function} takes by position: {wanted}; given: {given}.",
        ),
        facts.span,
        lead=False,
    ),
    "count-arguments": Entry(
        "TypeError",
        r"(?P<function>[\w.<>]{1,60})(?:\(\))? (?:expected|takes) (?:exactly |at least |at most )?(?P<wanted>\d+|one|no) arguments?,? (?:got |\()?(?P<given>\d+)",
        Text(
            "{function} の引数の数が違います（{given} 個渡されています）。",
            "{function} takes another number of arguments than the {given} that are given.",
        ),
        lead=False,
    ),
    "keyword-like": Entry(
        "TypeError",
        r"(?P<function>[\w.<>]{1,60})\(\) got an unexpected keyword argument '(?P<name>\w{1,60})'",
        Text(
            "{function} に {name} という引数はありません。似た引数に {nearest} があります。",
            "{function} has no argument {name}; one like it is {nearest}.",
        ),
        facts.with_nearest,
        lead=False,
    ),
    "keyword": Entry(
        "TypeError",
        r"(?:(?P<function>[\w.<>]{1,60})\(\) got an unexpected keyword argument '(?P<name>\w{1,60})'|'(?P<also>\w{1,60})' is an invalid keyword argument)",
        Text(
            "この関数に {name}{also} という引数はありません。",
            "This function has no argument {name}{also}.",
        ),
        lead=False,
    ),
    "argument-twice": Entry(
        "TypeError",
        r"(?P<function>[\w.<>]{1,60})\(\) got multiple values for argument '(?P<name>\w{1,60})'|argument for .{0,40}given by name \('(?P<also>\w{1,60})'\)",
        Text(
            "引数 {name}{also} が、位置と名前とで 2 度渡されています。",
            "The argument {name}{also} is given twice, by its place and by its name.",
        ),
        lead=False,
    ),
    "import-name": Entry(
        "ImportError",
        r"cannot import name '(?P<name>\w{1,60})' from '(?P<module>[\w.]{1,80})'",
        Text("{module} に {name} はありません。", "There is no {name} in {module}."),
        lead=False,
    ),
}
