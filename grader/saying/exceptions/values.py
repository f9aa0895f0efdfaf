"""What NumPy and `math` say of indices, numbers and dtypes, said again. Data only."""

from grader.saying.exceptions import facts
from grader.saying.exceptions.entry import Entry
from grader.text import Text

VALUES = {
    "index": Entry(
        "IndexError",
        r"index (?P<index>-?\d+) is out of bounds for axis (?P<axis>\d+) with size (?P<size>\d+)",
        Text(
            "軸 {axis} の大きさは {size} なので、番号は 0 から {last}（後ろからは -1 から -{size}）です。{index} はありません。",
            "Axis {axis} has size {size}: its indices are 0 to {last}, or from the end -1 to -{size}. There is no {index}.",
        ),
        facts.within,
    ),
    "index-empty": Entry(
        "IndexError",
        r"index (?P<index>-?\d+) is out of bounds for axis (?P<axis>\d+) with size 0",
        Text(
            "軸 {axis} の大きさが 0 で、要素が 1 つもありません。",
            "Axis {axis} has size 0: there is no element at all.",
        ),
    ),
    "index-dtype": Entry(
        "IndexError",
        r"arrays used as indices must be of integer \(or boolean\) type",
        Text(
            "番号にする配列は整数（か真偽値）でなければなりませんが、{dtype} です。",
            "An array of indices must hold integers (or booleans), but this one is {dtype}.",
        ),
        facts.dtype_of_index,
    ),
    "index-dtype-unknown": Entry(
        "IndexError",
        r"(?:arrays used as indices must be of integer \(or boolean\) type|`indices` must be an integer array)",
        Text(
            "番号にする配列は整数（か真偽値）でなければなりません。整数でないものが番号に使われています。",
            "An array of indices must hold integers (or booleans); something else is used as an index.",
        ),
    ),
    "index-kind": Entry(
        "IndexError",
        r"only integers, slices \(`:`\), ellipsis",
        Text(
            "[ ] の中に書ける番号は、整数、範囲（a:b）、整数か真偽値の配列だけです。小数や文字列は番号になりません。",
            "Inside [ ] stand integers, ranges (a:b), and arrays of integers or booleans; a float or a string is no index.",
        ),
    ),
    "index-of-number": Entry(
        "IndexError",
        r"invalid index to scalar variable",
        Text(
            "[ ] を付けた相手は数 1 つで、配列ではありません。",
            "What has the [ ] is a single number, no array.",
        ),
    ),
    "one-integer": Entry(
        "TypeError",
        r"only integer scalar arrays can be converted to a scalar index",
        Text(
            "整数 1 つが必要なところ（範囲の端、個数、軸の番号など）に、配列があります。",
            "Where one integer is needed (the end of a range, a count, the number of an axis) there is an array.",
        ),
    ),
    "one-number": Entry(
        "TypeError",
        r"only (?:0-dimensional|length-1|size-1) arrays can be converted to Python scalars",
        Text(
            "数 1 つが必要なところ（int、float、math の関数、range など）に、配列があります。",
            "Where one number is needed (int, float, a function of math, range) there is an array.",
        ),
    ),
    "truth": Entry(
        "ValueError",
        r"The truth value of an array with (?:more than one element|a .{1,20}) is ambiguous",
        Text(
            "真偽値 1 つが必要なところ（if、while、and、or、not、max や min、数を取る引数など）に、要素が 2 つ以上の配列があります。"
            "配列の比較は要素ごとの真偽値の配列になり、1 つの真偽値にはなりません。",
            "Where one truth value is needed (if, while, and, or, not, max, min, an argument that is a number) there is an array of "
            "several elements. Comparing arrays gives an array of truth values, not one.",
        ),
    ),
    "truth-empty": Entry(
        "ValueError",
        r"The truth value of an empty array is ambiguous",
        Text(
            "真偽値 1 つが必要なところに、空の配列があります。",
            "Where one truth value is needed there is an empty array.",
        ),
    ),
    "empty-reduction": Entry(
        "ValueError",
        r"(?:attempt to get arg(?:max|min) of an empty sequence|zero-size array to reduction operation \w+ which has no identity)",
        Text(
            "要素のない配列からは、最大や最小を選べません。",
            "There is no largest or smallest among no elements.",
        ),
    ),
    "where": Entry(
        "ValueError",
        r"either both or neither of x and y should be given",
        Text(
            "np.where は、条件だけか、条件・成り立つときの値・成り立たないときの値の 3 つを取ります。2 つでは呼び出せません。",
            "np.where takes a condition alone, or a condition, the value where it holds, and the value where it does not; not two of these.",
        ),
    ),
    "pad-negative": Entry(
        "ValueError",
        r"index can't contain negative values",
        Text("足す数が負になっています。", "A number of elements to add is negative."),
    ),
    "pad-kind": Entry(
        "TypeError",
        r"`pad_width` must be of integral type",
        Text(
            "np.pad は、配列、足す数（整数か、軸ごとの (前, 後) の並び）の順に取ります。足す数が整数ではありません。",
            "np.pad takes the array, then how many to add: an integer, or (before, after) for each axis. These are no integers.",
        ),
    ),
    "negative-size": Entry(
        "ValueError",
        r"negative dimensions are not allowed",
        Text("配列の大きさが負になっています。", "A size of the array is negative."),
    ),
    "window": Entry(
        "ValueError",
        r"window shape cannot be larger than input array shape",
        Text("窓が配列より大きくなっています。", "The window is larger than the array."),
    ),
    "diag": Entry(
        "ValueError",
        r"Input must be 1- or 2-d",
        Text(
            "np.diag は、軸が 1 つか 2 つの配列を取ります。",
            "np.diag takes an array of one or two axes.",
        ),
    ),
    "negative-power": Entry(
        "ValueError",
        r"Integers to negative integer powers are not allowed",
        Text(
            "整数の配列は、負の整数で累乗できません（結果が整数にならないため）。",
            "Integers cannot be raised to negative integers: the result would be no integer.",
        ),
    ),
    "domain": Entry(
        "ValueError",
        r"(?:math domain error|expected a (?:nonnegative|positive) input)",
        Text(
            "math の関数に、定義されていない数（負の数の平方根、0 以下の数の対数など）が渡されています。",
            "A function of math is given a number where it is not defined: the root of a negative number, the logarithm of 0 or less.",
        ),
    ),
    "overflow": Entry(
        "OverflowError",
        r"(?:math range error|\(34, )",
        Text(
            "結果が大きすぎて、float で表せません。",
            "The result is too large for a float.",
        ),
    ),
    "bool-negative": Entry(
        "TypeError",
        r"The numpy boolean negative, the `-` operator, is not supported",
        Text(
            "真偽値の配列に - は付けられません。",
            "An array of truth values takes no minus sign.",
        ),
    ),
    "bool-subtract": Entry(
        "TypeError",
        r"numpy boolean subtract, the `-` operator, is not supported",
        Text(
            "真偽値の配列どうしは引き算できません。",
            "Arrays of truth values cannot be subtracted from one another.",
        ),
    ),
    "no-numbers": Entry(
        r"TypeError|_?UFunc\w{0,30}Error",
        r"(?:ufunc '(?P<name>\w+)' (?:did not contain a loop with signature matching types|not supported for the input types)|loop of ufunc does not support argument)",
        Text(
            "数の計算に、数でないもの（文字列、None、関数など）が入っています。",
            "Something that is no number (a string, None, a function) is computed with.",
        ),
    ),
    "cast": Entry(
        r"TypeError|_?UFunc\w{0,30}Error",
        r"Cannot cast ufunc '(?P<name>\w+)' output from dtype\('(?P<source>\w+)'\) to dtype\('(?P<target>\w+)'\)",
        Text(
            "結果は {source} ですが、入れる場所は {target} の配列です。+= などは、左辺の配列の種類を変えられません。",
            "The result is {source}, but goes into an array of {target}: `+=` and the like cannot change the dtype of what stands on the left.",
        ),
    ),
    "read-only": Entry(
        "ValueError",
        r"(?:assignment|output array) (?:destination )?is read-only",
        Text("この配列は書き換えられません。", "This array cannot be written to."),
    ),
    "singular": Entry(
        "LinAlgError",
        r"Singular matrix",
        Text("行列に逆行列がありません。", "The matrix has no inverse."),
    ),
    "square": Entry(
        "LinAlgError",
        r"Last 2 dimensions of the array must be square",
        Text(
            "正方行列（最後の 2 軸が同じ大きさ）でなければなりません。",
            "The matrix must be square: its last two axes of one size.",
        ),
    ),
    "matrix-axes": Entry(
        "LinAlgError",
        r"(?P<count>\d+)-dimensional array given\. Array must be at least two-dimensional",
        Text(
            "行列（軸が 2 つ以上）が必要ですが、軸が {count} つの配列です。",
            "A matrix is needed, with two axes or more; the array has {count}.",
        ),
    ),
    "sample": Entry(
        "ValueError",
        r"Cannot take a larger sample than population when replace is False",
        Text(
            "重複なしでは、もとの個数より多くは選べません。",
            "Without replacement no more can be chosen than there are.",
        ),
    ),
    "step-zero": Entry(
        "ValueError",
        r"(?:slice step cannot be zero|range\(\) arg 3 must not be zero)",
        Text("範囲の刻みが 0 です。", "The step of the range is 0."),
    ),
    "number-from-text": Entry(
        "ValueError",
        r"(?:could not convert string to float: |invalid literal for int\(\) with base 10: )(?P<text>.{0,60})",
        Text("文字列 {text} は数に直せません。", "The string {text} is no number."),
    ),
    "from-nan": Entry(
        "ValueError|OverflowError",
        r"cannot convert float (?P<text>NaN|infinity) to integer",
        Text("{text} は整数に直せません。", "{text} cannot be made an integer."),
    ),
}
