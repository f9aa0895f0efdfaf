"""What Python says of text that it cannot read as a program, said again. Data only."""

from grader.saying.exceptions.entry import Entry
from grader.saying.exceptions.signs import fields_of
from grader.text import Text

_SYNTAX = "SyntaxError"
_INDENTATION = "IndentationError|TabError"

SYNTAX = {
    "sign": Entry(
        _SYNTAX,
        r"(?:f-string: )?invalid (?:non-printable )?character .{0,9}U\+(?P<code>[0-9A-F]{4,6})",
        Text("{places}", "{places}"),
        lambda crash, fields: fields_of(crash.signs, str(fields["code"])),
    ),
    "colon": Entry(
        _SYNTAX,
        r"expected ':'",
        Text(
            "行の終わりに : がありません（def、for、while、if、else などの行は : で終わります）。",
            "There is no : where the line ends; lines with def, for, while, if, else and the like end in one.",
        ),
    ),
    "dict-colon": Entry(
        _SYNTAX,
        r"':' expected after dictionary key",
        Text(
            "辞書の要素は「キー: 値」です。: のない要素があります。",
            "An item of a dict is `key: value`; one here has no colon.",
        ),
    ),
    "never-closed": Entry(
        _SYNTAX,
        r"'(?P<sign>.)' was never closed",
        Text("この行の {sign} が閉じられていません。", "The {sign} on this line is never closed."),
    ),
    "unmatched": Entry(
        _SYNTAX,
        r"unmatched '(?P<sign>.)'",
        Text(
            "{sign} に対応する、開く括弧がありません。",
            "There is a {sign}, but no bracket that it closes.",
        ),
    ),
    "other-bracket": Entry(
        _SYNTAX,
        r"closing parenthesis '(?P<sign>.)' does not match opening parenthesis '(?P<other>.)'(?: on line (?P<line>\d+))?",
        Text(
            "開く括弧 {other} を、種類の違う {sign} で閉じています。",
            "The bracket {other} is closed by {sign}, which is of another kind.",
        ),
    ),
    "comma": Entry(
        _SYNTAX,
        r"invalid syntax\. Perhaps you forgot a comma\?",
        Text(
            "2 つの式が、記号なしに並んでいます。間に , や演算子が抜けていないか、この前の括弧が閉じているかを見てください。",
            "Two expressions stand side by side with nothing between them. Look for a missing comma or operator, and whether the "
            "bracket before is closed.",
        ),
    ),
    "equals": Entry(
        _SYNTAX,
        r"invalid syntax\. Maybe you meant '==' or ':=' instead of '='\?",
        Text(
            "値が要る場所に = があります。= は代入で、等しいかどうかを調べるのは == です。",
            "There is a = where a value is needed. = assigns; == asks whether two things are equal.",
        ),
    ),
    "assign-to": Entry(
        _SYNTAX,
        r"(?:cannot assign to |'?\w{1,20}'? is an illegal expression for augmented assignment|expression cannot contain assignment)",
        Text(
            "= の左に、代入できないもの（計算式、関数の呼び出し、数など）があります。左に書けるのは変数、要素 a[i]、属性 a.b です。",
            "What stands left of = cannot be assigned to (a computation, a call, a number). It must be a variable, an item a[i] or an attribute a.b.",
        ),
    ),
    "string": Entry(
        _SYNTAX,
        r"unterminated (?:f-)?string literal",
        Text(
            "文字列が閉じられていません。行の終わりまでに、同じ引用符が要ります。",
            "A string is not closed: the same quote must stand again before the line ends.",
        ),
    ),
    "long-string": Entry(
        _SYNTAX,
        r"unterminated triple-quoted (?:f-)?string literal",
        Text(
            "三重引用符（\"\"\" または '''）の文字列が、ファイルの終わりまで閉じられていません。",
            "A string in triple quotes is not closed before the file ends.",
        ),
    ),
    "indented-block": Entry(
        _INDENTATION,
        r"expected an indented block after (?P<what>.{1,60}) on line (?P<line>\d+)",
        Text(
            "{line} 行目（: で終わる行）の中身がありません。次の行を字下げします。",
            "Line {line}, which ends in a colon, has nothing in it: the line after it must be indented.",
        ),
    ),
    "unexpected-indent": Entry(
        _INDENTATION,
        r"unexpected indent",
        Text(
            "この行の字下げが、前の行より深くなっています。深くなってよいのは、: で終わる行の次だけです。",
            "This line is indented further than the one before; that is for lines after a colon only.",
        ),
    ),
    "unindent": Entry(
        _INDENTATION,
        r"unindent does not match any outer indentation level",
        Text(
            "この行の字下げが、上のどの行の深さとも合いません。",
            "This line is indented as no line above it is.",
        ),
    ),
    "tabs": Entry(
        _INDENTATION,
        r"inconsistent use of tabs and spaces",
        Text(
            "字下げにタブと空白が混ざっています。空白だけにしてください。",
            "Tabs and spaces are mixed in the indentation. Use spaces only.",
        ),
    ),
    "outside": Entry(
        _SYNTAX,
        r"'?(?P<word>return|yield|break|continue|await)'? (?:outside|not properly in)",
        Text(
            "{word} が、関数や繰り返しの外にあります。字下げが足りていますか。",
            "{word} stands outside of a function or loop. Is its line indented far enough?",
        ),
    ),
    "keyword-order": Entry(
        _SYNTAX,
        r"positional argument follows keyword argument",
        Text(
            "名前つきの引数（a=1）のあとに、名前のない引数があります。名前のないものが先です。",
            "An argument without a name follows one with a name (a=1); those without come first.",
        ),
    ),
    "keyword-twice": Entry(
        _SYNTAX,
        r"keyword argument repeated: (?P<name>\w{1,60})",
        Text("引数 {name} が 2 度書かれています。", "The argument {name} is given twice."),
    ),
    "default-order": Entry(
        _SYNTAX,
        r"(?:non-default argument follows default argument|parameter without a default follows parameter with a default)",
        Text(
            "既定値のある引数のあとに、既定値のない引数があります。",
            "A parameter without a default follows one that has a default.",
        ),
    ),
    "number": Entry(
        _SYNTAX,
        r"(?:invalid (?:decimal|hexadecimal|octal|binary) literal|invalid imaginary literal|leading zeros in decimal integer literals|invalid digit)",
        Text(
            "数として読めません。数字のすぐあとに文字が続いているか（2x は 2 * x と書きます）、0 で始まっています。",
            "This is no number: a letter follows a digit (2x is written 2 * x), or it begins with 0.",
        ),
    ),
    "print": Entry(
        _SYNTAX,
        r"Missing parentheses in call to '(?P<name>\w{1,20})'",
        Text(
            "{name} の引数を囲む ( ) がありません。",
            "The ( ) around the arguments of {name} are missing.",
        ),
    ),
    "backslash": Entry(
        _SYNTAX,
        r"unexpected character after line continuation character",
        Text(
            "行の途中に \\ があります。\\ は、次の行に続けるとき、行の最後にだけ書けます。",
            "There is a \\ inside the line. It may only end a line that goes on in the next.",
        ),
    ),
    "end": Entry(
        _SYNTAX,
        r"unexpected EOF|expected '(?:except|finally)'",
        Text(
            "文の途中で終わっています。括弧や中身が足りません。",
            "A statement ends halfway: a bracket or a block is missing.",
        ),
    ),
    "else": Entry(
        _SYNTAX,
        r"expected 'else' after 'if' expression",
        Text(
            "「値 if 条件 else 値」の else がありません。",
            "In `value if condition else value` the else is missing.",
        ),
    ),
    "invalid": Entry(
        _SYNTAX,
        r"invalid syntax$",
        Text(
            "この行のどこかが Python の書き方になっていません。空欄の ... の点が残っていないか、演算子や括弧に過不足がないかを、1 つ前の行も含めて見てください。",
            "Something on this line is not how Python is written. Look for a dot of the blank that is left, and for an operator or bracket too few or too many, on the line before as well.",
        ),
    ),
}
